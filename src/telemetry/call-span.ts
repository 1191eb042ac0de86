import {
  type Attributes,
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { OperationRef } from '../errors/operation-ref.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import type {
  AddHeader,
  GlomoCallEndEvent,
  GlomoCallStartEvent,
  GlomoErrorEvent,
  GlomoRequestEvent,
  GlomoResponseEvent,
  GlomoRetryEvent,
} from '../transport/events.ts'
import { AttemptSpan } from './attempt-span.ts'
import type { Instruments } from './instruments.ts'
import { hashRequestId, hideInText, hideInUrl, type ShownRequestId } from './request-id.ts'

export interface SpanOptions {
  readonly tracer: Tracer
  readonly instruments: Instruments
  readonly requestId: ShownRequestId
  readonly propagate: boolean
}

/** The span of a call, with the spans of its attempts below it. */
export class CallSpan {
  readonly #options: SpanOptions
  readonly #span: Span
  readonly #context: Context
  readonly #startedAt: number
  /** Of the create that a look-up belongs to, too. */
  readonly #requestId: string | undefined
  /** While the hash is being made. */
  #hashing: Promise<void> | undefined
  #attempt: AttemptSpan | undefined

  constructor({ operation, requestId }: GlomoCallStartEvent, options: SpanOptions, parent?: CallSpan) {
    this.#options = options
    this.#requestId = requestId ?? (parent ? parent.#requestId : undefined)
    this.#startedAt = Date.now()
    const attributes = {
      ...operationOf(operation),
      'http.request.method': operation.method,
      'url.template': operation.path,
      ...(options.requestId === 'plain' && requestId !== undefined && { 'glomo.request_id': requestId }),
    }
    const parentContext = parent ? parent.#context : context.active()
    this.#span = options.tracer.startSpan(
      `Glomo ${operation.id}`,
      { kind: SpanKind.INTERNAL, startTime: this.#startedAt, attributes },
      parentContext,
    )
    this.#context = trace.setSpan(parentContext, this.#span)
    if (options.requestId === 'hash' && requestId !== undefined) this.#hash(requestId)
  }

  request(event: GlomoRequestEvent, addHeader: AddHeader): void {
    const { tracer, instruments, requestId, propagate } = this.#options
    this.#attempt?.end()
    const url = requestId === 'plain' ? event.url : hideInUrl(event.url)
    this.#attempt = new AttemptSpan(event, url, this.#context, tracer, instruments)
    if (!propagate) return
    // Baggage is what the caller's own services tell each other.
    const set = (_: unknown, name: string, value: string) => {
      if (name.toLowerCase() !== 'baggage') addHeader(name, value)
    }
    propagation.inject(trace.setSpan(this.#context, this.#attempt.span), {}, { set })
  }

  response({ operation, status, duration }: GlomoResponseEvent): void {
    this.#attempt?.answered(status, duration)
    if (status === 429) this.#options.instruments.rateLimited.add(1, operationOf(operation))
  }

  retry({ operation, attempt, delay, reason }: GlomoRetryEvent): void {
    const errorType = failureOf(reason)
    this.#attempt?.end(errorType)
    this.#span.addEvent('glomo.retry', { 'glomo.attempt': attempt, 'glomo.reason': reason, 'glomo.delay_ms': delay })
    const status = this.#attempt?.status
    const isRefused = status !== undefined && status >= 400
    const type = isRefused ? String(status) : errorType
    this.#options.instruments.retries.add(1, { ...operationOf(operation), 'error.type': type })
  }

  error({ attempt, error }: GlomoErrorEvent): void {
    if (this.#attempt?.number !== attempt) return
    if (error instanceof UnreadableResponseError || this.#attempt.status === undefined) this.#attempt.end(error.name)
  }

  end({ operation, attempts, duration, replayed, error, outcomeUnknown }: GlomoCallEndEvent): void {
    const { instruments } = this.#options
    this.#attempt?.end()
    const status = this.#attempt?.status
    const errorType = error
      ? error.name
      : !replayed && status !== undefined && status >= 400
        ? String(status)
        : undefined
    const counted: Attributes = {
      ...operationOf(operation),
      ...(errorType !== undefined && { 'error.type': errorType }),
    }
    this.#span.setAttributes({
      ...counted,
      'glomo.attempts': attempts,
      ...(attempts > 1 && { 'http.request.resend_count': attempts - 1 }),
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(replayed && { 'glomo.replayed': true }),
      ...(outcomeUnknown && { 'glomo.outcome_unknown': true }),
      ...(error?.serverRequestId !== undefined && { 'glomo.server_request_id': error.serverRequestId }),
    })
    if (errorType !== undefined) {
      this.#span.setStatus({ code: SpanStatusCode.ERROR, ...(error && { message: this.#show(error.message) }) })
    }
    instruments.callDuration.record(duration / 1_000, counted)
    if (replayed) instruments.replays.add(1, operationOf(operation))
    if (outcomeUnknown) instruments.outcomeUnknown.add(1, counted)
    const endsAt = this.#startedAt + duration
    if (this.#hashing) this.#hashing.then(() => this.#span.end(endsAt))
    else this.#span.end(endsAt)
  }

  #show(message: string): string {
    return this.#options.requestId === 'plain' ? message : hideInText(message, this.#requestId)
  }

  #hash(requestId: string): void {
    this.#hashing = hashRequestId(requestId)
      .then((hash) => void this.#span.setAttribute('glomo.request_id', hash))
      // A span without it is better than none.
      .catch(() => {})
      .finally(() => {
        this.#hashing = undefined
      })
  }
}

function operationOf({ id }: OperationRef): Attributes {
  return { 'glomo.operation': id }
}

/** The error that the reason of a retry would be, were there no retry. */
function failureOf(reason: string): string {
  if (reason === 'timeout') return 'TimeoutError'
  return reason.startsWith('answered') ? 'UnreadableResponseError' : 'ConnectionError'
}
