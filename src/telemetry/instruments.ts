import type { Counter, Histogram, Meter } from '@opentelemetry/api'

export interface Instruments {
  readonly requestDuration: Histogram
  readonly callDuration: Histogram
  readonly retries: Counter
  readonly rateLimited: Counter
  readonly replays: Counter
  readonly outcomeUnknown: Counter
}

/** Seconds; OpenTelemetry's conventions for `http.client.request.duration`. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
/** A call waits besides: for its turn and between attempts. */
const CALL_BUCKETS = [...REQUEST_BUCKETS, 30, 60, 120]

export function makeInstruments(meter: Meter): Instruments {
  return {
    requestDuration: meter.createHistogram('http.client.request.duration', {
      description: 'Duration of one request to the Glomo API',
      unit: 's',
      advice: { explicitBucketBoundaries: REQUEST_BUCKETS },
    }),
    callDuration: meter.createHistogram('glomo.client.call.duration', {
      description: 'Duration of a call with its waits and retries',
      unit: 's',
      advice: { explicitBucketBoundaries: CALL_BUCKETS },
    }),
    retries: meter.createCounter('glomo.client.retries', {
      description: 'Attempts that are made again',
      unit: '{retry}',
    }),
    rateLimited: meter.createCounter('glomo.client.rate_limited', {
      description: 'Responses with status 429',
      unit: '{response}',
    }),
    replays: meter.createCounter('glomo.client.replays', {
      description: 'Creates that gave the object of an earlier call',
      unit: '{call}',
    }),
    outcomeUnknown: meter.createCounter('glomo.client.outcome_unknown', {
      description: 'Calls of which nothing says whether they took effect',
      unit: '{call}',
    }),
  }
}

/** No part of the calls: what is compared is a share of the responses, and after the caller has them. */
export function makeDriftCounter(meter: Meter): Counter {
  return meter.createCounter('glomo.client.drift', {
    description: 'Differences between responses and their description',
    unit: '{difference}',
  })
}
