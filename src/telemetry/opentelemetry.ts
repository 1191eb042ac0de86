/** Spans and metrics of every call with OpenTelemetry: the entry `glomo-client/opentelemetry`. */
import { type Counter, type MeterProvider, metrics, type TracerProvider, trace } from '@opentelemetry/api'
import { requireObject, wrongArgument } from '../errors/check-argument.ts'
import type { Hooks } from '../transport/events.ts'
import { VERSION } from '../version.ts'
import { CallSpan, type SpanOptions } from './call-span.ts'
import { makeDriftCounter, makeInstruments } from './instruments.ts'
import { SHOWN_REQUEST_IDS, type ShownRequestId } from './request-id.ts'

export type { ShownRequestId } from './request-id.ts'

export interface OpenTelemetryOptions {
  /**
   * How a `request_id` appears in spans: as it is, as the beginning of its SHA-256 hash, or not at all. Metrics never
   * have it.
   * @default 'plain'
   */
  requestId?: ShownRequestId
  /**
   * Sends the trace context along (`traceparent`), with the propagator that is registered; never baggage.
   * @default false
   */
  propagate?: boolean
  /** @default the one that is registered when the first call is made */
  tracerProvider?: TracerProvider
  /** @default the one that is registered when the first call is made */
  meterProvider?: MeterProvider
}

/** What `countDrift` needs of a difference: those of `glomo-client/validation` have it. */
export interface CountedDrift {
  readonly operation: string
  readonly kind: string
}

const NAME = 'glomo-client'

/**
 * Hooks that make a span of every call, in it a span of every attempt, and metrics. Needs `@opentelemetry/api`.
 *
 * @throws {ArgumentError} for an option that cannot be right
 * @example
 * import { openTelemetry } from 'glomo-client/opentelemetry'
 * const glomo = new Glomo({ apiKey, hooks: openTelemetry({ propagate: true }) })
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Hooks {
  requireObject('openTelemetry: options', options)
  const { requestId = 'plain', propagate = false, tracerProvider, meterProvider } = options
  if (!SHOWN_REQUEST_IDS.includes(requestId)) {
    throw wrongArgument('requestId', requestId, `be ${SHOWN_REQUEST_IDS.join(', ')}`)
  }
  if (tracerProvider !== undefined) requireObject('tracerProvider', tracerProvider, 'getTracer')
  if (meterProvider !== undefined) requireObject('meterProvider', meterProvider, 'getMeter')
  const calls = new Map<string, CallSpan>()
  let made: SpanOptions | undefined
  // Not before the first call: what is registered after the client is made counts too.
  const spanOptions = () => {
    made ??= {
      tracer: (tracerProvider ?? trace).getTracer(NAME, VERSION),
      instruments: makeInstruments((meterProvider ?? metrics).getMeter(NAME, VERSION)),
      requestId,
      propagate,
    }
    return made
  }
  return {
    onCallStart: (event) => {
      const parent = event.parentCallId === undefined ? undefined : calls.get(event.parentCallId)
      calls.set(event.callId, new CallSpan(event, spanOptions(), parent))
    },
    onRequest: (event, addHeader) => calls.get(event.callId)?.request(event, addHeader),
    onResponse: (event) => calls.get(event.callId)?.response(event),
    onRetry: (event) => calls.get(event.callId)?.retry(event),
    onError: (event) => calls.get(event.callId)?.error(event),
    onCallEnd: (event) => {
      const call = calls.get(event.callId)
      calls.delete(event.callId)
      call?.end(event)
    },
  }
}

/**
 * Counts responses that are not as described, by operation and kind of difference: for the `onDrift` of
 * `createResponseCheck` of `glomo-client/validation`. Needs `@opentelemetry/api`.
 *
 * @throws {ArgumentError} for a `meterProvider` that is none
 * @example
 * const glomo = new Glomo({ apiKey, validate: createResponseCheck({ onDrift: countDrift(), share: 0.05 }) })
 */
export function countDrift(options: Pick<OpenTelemetryOptions, 'meterProvider'> = {}): (drift: CountedDrift) => void {
  requireObject('countDrift: options', options)
  if (options.meterProvider !== undefined) requireObject('meterProvider', options.meterProvider, 'getMeter')
  let counter: Counter | undefined
  return ({ operation, kind }) => {
    counter ??= makeDriftCounter((options.meterProvider ?? metrics).getMeter(NAME, VERSION))
    counter.add(1, { 'glomo.operation': operation, 'glomo.drift_kind': kind })
  }
}
