import { describeOperation } from '../errors/operation-ref.ts'
import type {
  AddHeader,
  GlomoCallEndEvent,
  GlomoCallStartEvent,
  GlomoErrorEvent,
  GlomoRequestEvent,
  GlomoResponseEvent,
  GlomoRetryEvent,
  Hooks,
  Logger,
  LogLevel,
} from './events.ts'
import { headerProblem } from './headers.ts'

const WEIGHT: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3, off: 4 }

/** They say who asks and how the body is to be read: the client's own. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'content-length',
  'content-type',
  'host',
  'transfer-encoding',
])

/** The call that is told of. */
interface Call {
  readonly id: string
  readonly parentId: string | undefined
  attempts: number
}

type Untold<Event> = Omit<Event, 'callId' | 'parentCallId' | 'attempts'>

/**
 * Tells the caller's hooks and logger what happens. Nothing is prepared for them when nobody listens, and nothing that
 * they do, nor a failure to prepare it, reaches the call.
 */
export class Reporter {
  readonly #hooks: readonly Hooks[]
  readonly #logger: Logger | undefined
  readonly #level: LogLevel
  readonly #call: Call | undefined

  constructor(
    hooks: Hooks | readonly Hooks[] | undefined,
    logger: Logger | undefined,
    level: LogLevel,
    call?: Call | undefined,
  ) {
    this.#hooks = hooks ? [hooks].flat() : []
    this.#logger = logger
    this.#level = level
    this.#call = call
  }

  /** Whether anybody wants the events of one call told from those of another. */
  get hearsCalls(): boolean {
    return this.#hooks.length > 0 || this.#logs('debug')
  }

  /** What tells of one call. Of this one's call, when it tells of one, that is a part. */
  ofCall(): Reporter {
    const call = { id: crypto.randomUUID(), parentId: this.#call?.id, attempts: 0 }
    return new Reporter(this.#hooks, this.#logger, this.#level, call)
  }

  callStart(event: Untold<GlomoCallStartEvent>): void {
    const call = this.#call
    if (!call) return
    this.#tell((hooks) => hooks.onCallStart?.({ ...event, callId: call.id, parentCallId: call.parentId }))
  }

  callEnd(event: Untold<GlomoCallEndEvent>): void {
    const call = this.#call
    if (!call) return
    this.#tell((hooks) =>
      hooks.onCallEnd?.({ ...event, callId: call.id, parentCallId: call.parentId, attempts: call.attempts }),
    )
  }

  /** An attempt is about to be sent. @returns headers that hooks add to it */
  request(makeEvent: () => Untold<GlomoRequestEvent>): Record<string, string> | undefined {
    const call = this.#call
    if (!call) return undefined
    call.attempts += 1
    let added: Record<string, string> | undefined
    this.#guard(() => {
      if (!this.#hooks.some((hooks) => hooks.onRequest) && !this.#logs('debug')) return
      const event: GlomoRequestEvent = { ...makeEvent(), callId: call.id }
      added = this.#addedHeaders(event)
      const { operation, attempt, method, url, headers, body } = event
      const message = `${describeOperation(operation)} attempt ${attempt}: ${method} ${url}`
      this.#log('debug', message, { callId: call.id, headers, body })
    })
    return added
  }

  response(makeEvent: () => Untold<GlomoResponseEvent>): void {
    const callId = this.#call?.id
    this.#guard(() => {
      if (!this.#hooks.some((hooks) => hooks.onResponse) && !this.#logs('info')) return
      const event = makeEvent()
      if (callId !== undefined) this.#tell((hooks) => hooks.onResponse?.({ ...event, callId }))
      const { operation, attempt, status, duration, headers, body } = event
      const message = `${describeOperation(operation)} attempt ${attempt}: ${status} in ${Math.round(duration)} ms`
      if (this.#logs('debug')) this.#log('debug', message, { callId, headers, body })
      else this.#log('info', message)
    })
  }

  retry(event: Untold<GlomoRetryEvent>): void {
    const callId = this.#call?.id
    if (callId !== undefined) this.#tell((hooks) => hooks.onRetry?.({ ...event, callId }))
    const { operation, attempt, reason, delay } = event
    const next = `next in ${Math.round(delay)} ms`
    this.#log('warn', `${describeOperation(operation)} attempt ${attempt} failed (${reason}); ${next}`)
  }

  error(event: Untold<GlomoErrorEvent>): void {
    const callId = this.#call?.id
    if (callId !== undefined) this.#tell((hooks) => hooks.onError?.({ ...event, callId }))
    this.#log('error', event.error.message)
  }

  #addedHeaders(event: GlomoRequestEvent): Record<string, string> | undefined {
    let added: Record<string, string> | undefined
    let isOver = false
    const addHeader: AddHeader = (name, value) => {
      const lower = String(name).toLowerCase()
      const problem =
        headerProblem(lower, value) ??
        (OWN_HEADERS.has(lower) ? `"${lower}" is the client's own` : undefined) ??
        (isOver ? `"${lower}" came after the hook had returned` : undefined)
      if (problem) this.#log('warn', `a header that a hook of the Glomo client added was left out: ${problem}`)
      else added = { ...added, [lower]: value }
    }
    this.#tell((hooks) => hooks.onRequest?.(event, addHeader))
    isOver = true
    return added
  }

  #tell(each: (hooks: Hooks) => unknown): void {
    for (const hooks of this.#hooks) this.#guard(() => each(hooks))
  }

  /** Runs what the caller gave, which may be asynchronous; the logger is told of a failure. */
  #guard(tell: () => unknown): void {
    const complain = (error: unknown) => this.#log('warn', 'a hook of the Glomo client threw', error)
    try {
      Promise.resolve(tell()).catch(complain)
    } catch (error) {
      complain(error)
    }
  }

  #logs(level: LogLevel): boolean {
    return this.#logger !== undefined && WEIGHT[level] >= WEIGHT[this.#level]
  }

  /** A logger that fails has nobody to be told to. */
  #log(level: Exclude<LogLevel, 'off'>, message: string, details?: unknown): void {
    try {
      if (!this.#logger || !this.#logs(level)) return
      const done: unknown = details === undefined ? this.#logger[level](message) : this.#logger[level](message, details)
      Promise.resolve(done).catch(() => {})
    } catch {
      // It is the caller's logger; the call goes on.
    }
  }
}
