import { type Attributes, type Context, type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api'
import type { GlomoRequestEvent } from '../transport/events.ts'
import type { Instruments } from './instruments.ts'

/** The span of one request, by OpenTelemetry's conventions for HTTP clients. */
export class AttemptSpan {
  readonly number: number
  readonly span: Span
  readonly #instruments: Instruments
  readonly #attributes: Attributes
  readonly #startedAt: number
  #status: number | undefined
  #duration: number | undefined
  #isOver = false

  constructor(event: GlomoRequestEvent, url: string, parent: Context, tracer: Tracer, instruments: Instruments) {
    const { operation, method, attempt } = event
    this.number = attempt
    this.#instruments = instruments
    this.#attributes = { 'http.request.method': method, 'url.template': operation.path, ...serverOf(url) }
    this.#startedAt = Date.now()
    const attributes = {
      ...this.#attributes,
      'url.full': url,
      'glomo.operation': operation.id,
      ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    }
    const name = `${method} ${operation.path}`
    this.span = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: this.#startedAt, attributes }, parent)
  }

  get status(): number | undefined {
    return this.#status
  }

  /** The whole response is there; whether it can be used is told later. @param duration milliseconds */
  answered(status: number, duration: number): void {
    this.#status = status
    this.#duration = duration
  }

  /** Ends the span, once. @param failure what went wrong besides the status */
  end(failure?: string): void {
    if (this.#isOver) return
    this.#isOver = true
    const duration = this.#duration ?? Date.now() - this.#startedAt
    const status = this.#status
    const errorType = status !== undefined && status >= 400 ? String(status) : failure
    const ending: Attributes = {
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(errorType !== undefined && { 'error.type': errorType }),
    }
    this.span.setAttributes(ending)
    if (errorType !== undefined) this.span.setStatus({ code: SpanStatusCode.ERROR })
    this.span.end(this.#startedAt + duration)
    this.#instruments.requestDuration.record(duration / 1_000, { ...this.#attributes, ...ending })
  }
}

function serverOf(url: string): Attributes {
  if (!URL.canParse(url)) return {}
  const { hostname, port, protocol } = new URL(url)
  return { 'server.address': hostname, 'server.port': port ? Number(port) : protocol === 'http:' ? 80 : 443 }
}
