import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { expect, onTestFinished, test } from 'vitest'
import { Glomo } from '../client.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { type Fault, startFakeApi } from '../test-support/fake-api.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import type { GlomoOptions } from '../transport/options.ts'
import { isReplay } from '../transport/replay.ts'
import { createResponseCheck } from '../validation/index.ts'
import { countDrift, type OpenTelemetryOptions, openTelemetry } from './opentelemetry.ts'

const PAYOUT = { request_id: 'inv-8812', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' } as const

/** A client whose spans and metrics stay in memory. */
function observed(baseUrl: string, options: OpenTelemetryOptions = {}, own: Partial<GlomoOptions> = {}) {
  const spanExporter = new InMemorySpanExporter()
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] })
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 })
  const meterProvider = new MeterProvider({ readers: [reader] })
  onTestFinished(async () => {
    await meterProvider.shutdown()
    await tracerProvider.shutdown()
  })
  const hooks = openTelemetry({ tracerProvider, meterProvider, ...options })
  const glomo = new Glomo({ apiKey: 'key', baseUrl, retryDelay: { base: 1, max: 1 }, hooks, ...own })
  const spans = () => spanExporter.getFinishedSpans()
  /** Counts of one metric, with their attributes; of a histogram how many were recorded. */
  const counted = async (name: string) => {
    metricExporter.reset()
    await reader.forceFlush()
    const found = metricExporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
    const points = found
      .filter(({ descriptor }) => descriptor.name === name)
      .flatMap(({ dataPoints }) => [...dataPoints])
    return points.map(({ value, attributes }) => ({
      count: typeof value === 'number' ? value : value.count,
      attributes,
    }))
  }
  return { glomo, spans, counted, meterProvider, tracer: tracerProvider.getTracer('test') }
}

/** Names of the spans as a tree, in the order in which they began. */
function tree(spans: readonly ReadableSpan[], parent?: string): unknown[] {
  return spans
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
    .sort(
      (one, other) =>
        Number(one.attributes['http.request.resend_count'] ?? 0) -
        Number(other.attributes['http.request.resend_count'] ?? 0),
    )
    .map((span) => {
      const below = tree(spans, span.spanContext().spanId)
      return below.length > 0 ? [span.name, below] : span.name
    })
}

async function failure(call: Promise<unknown>): Promise<GlomoError> {
  const error = await call.catch((reason) => reason)
  if (error instanceof GlomoError) return error
  throw new Error('the call did not fail')
}

function named(spans: readonly ReadableSpan[], name: string): ReadableSpan[] {
  return spans.filter((span) => span.name === name)
}

const faults =
  (...list: Fault[]) =>
  (_: unknown, number: number): Fault =>
    list[number - 1] ?? 'none'

test('a call is a span, and its request one by the conventions for HTTP clients', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 200, { id: 'payout_1' }))
  const { glomo, spans, counted } = observed(url)
  await glomo.payouts.retrieve('payout_1')
  expect(tree(spans())).toEqual([['Glomo getPayoutById', ['GET /payouts/{id}']]])
  const [attempt, call] = spans()
  expect(attempt).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } })
  expect(attempt?.attributes).toEqual({
    'http.request.method': 'GET',
    'url.template': '/payouts/{id}',
    'url.full': `${url}/payouts/payout_1`,
    'server.address': '127.0.0.1',
    'server.port': Number(new URL(url).port),
    'glomo.operation': 'getPayoutById',
    'http.response.status_code': 200,
  })
  expect(call).toMatchObject({ kind: SpanKind.INTERNAL, status: { code: SpanStatusCode.UNSET } })
  expect(call?.attributes).toEqual({
    'glomo.operation': 'getPayoutById',
    'glomo.attempts': 1,
    'http.request.method': 'GET',
    'url.template': '/payouts/{id}',
    'http.response.status_code': 200,
  })
  expect(await counted('http.client.request.duration')).toEqual([
    {
      count: 1,
      attributes: {
        'http.request.method': 'GET',
        'url.template': '/payouts/{id}',
        'server.address': '127.0.0.1',
        'server.port': Number(new URL(url).port),
        'http.response.status_code': 200,
      },
    },
  ])
  expect(await counted('glomo.client.call.duration')).toEqual([
    { count: 1, attributes: { 'glomo.operation': 'getPayoutById' } },
  ])
})

test('a call that is tried again has a span for each attempt, and counts its retries', async () => {
  const { url } = await startFakeApi(faults('500', 'reset', 'none'))
  const { glomo, spans, counted } = observed(url)
  await glomo.payouts.create(PAYOUT)
  const attempts = named(spans(), 'POST /payouts')
  expect(tree(spans())).toEqual([['Glomo createPayout', ['POST /payouts', 'POST /payouts', 'POST /payouts']]])
  expect(attempts.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([undefined, 1, 2])
  expect(attempts.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([500, undefined, 201])
  expect(attempts.map(({ attributes }) => attributes['error.type'])).toEqual(['500', 'ConnectionError', undefined])
  const [call] = named(spans(), 'Glomo createPayout')
  expect(call?.attributes).toMatchObject({ 'glomo.attempts': 3, 'glomo.request_id': 'inv-8812' })
  expect(call?.status.code).toBe(SpanStatusCode.UNSET)
  expect(call?.events.map(({ name, attributes }) => [name, attributes?.['glomo.reason']])).toEqual([
    ['glomo.retry', 'answered 500'],
    ['glomo.retry', 'no answer'],
  ])
  expect(await counted('glomo.client.retries')).toEqual([
    { count: 1, attributes: { 'glomo.operation': 'createPayout', 'error.type': '500' } },
    { count: 1, attributes: { 'glomo.operation': 'createPayout', 'error.type': 'ConnectionError' } },
  ])
})

test('a replayed create is marked, and its look-up is a span within it', async () => {
  const { url } = await startFakeApi(faults('500 after commit'))
  const { glomo, spans, counted } = observed(url)
  expect(isReplay(await glomo.payouts.create(PAYOUT))).toBe(true)
  expect(tree(spans())).toEqual([
    [
      'Glomo createPayout',
      expect.arrayContaining(['POST /payouts', 'POST /payouts', ['Glomo getPayouts', ['GET /payouts']]]),
    ],
  ])
  const [call] = named(spans(), 'Glomo createPayout')
  expect(call?.attributes).toMatchObject({ 'glomo.replayed': true, 'glomo.attempts': 2 })
  expect(call?.attributes).not.toHaveProperty('error.type')
  expect(call?.status.code).toBe(SpanStatusCode.UNSET)
  expect(await counted('glomo.client.replays')).toEqual([
    { count: 1, attributes: { 'glomo.operation': 'createPayout' } },
  ])
})

test('an unknown outcome is on the span of the call, and counted', async () => {
  const { url } = await startFakeApi(() => 'reset after commit')
  const { glomo, spans, counted } = observed(url, {}, { maxRetries: 1 })
  const error = await failure(glomo.payouts.create(PAYOUT))
  expect(error.outcomeUnknown).toBe(true)
  const [call] = named(spans(), 'Glomo createPayout')
  expect(call?.attributes).toMatchObject({ 'glomo.outcome_unknown': true, 'error.type': 'ConnectionError' })
  expect(call?.status).toEqual({ code: SpanStatusCode.ERROR, message: error.message })
  const types = named(spans(), 'POST /payouts').map(({ attributes }) => attributes['error.type'])
  expect(types).toEqual(['ConnectionError', 'ConnectionError'])
  expect(await counted('glomo.client.outcome_unknown')).toEqual([
    { count: 1, attributes: { 'glomo.operation': 'createPayout', 'error.type': 'ConnectionError' } },
  ])
})

test('a 429 is counted, waited for, and not an error of the call', async () => {
  const { url } = await startFakeApi(faults('429'))
  const { glomo, spans, counted } = observed(url)
  await glomo.payouts.create(PAYOUT)
  const statuses = named(spans(), 'POST /payouts').map(({ attributes }) => attributes['http.response.status_code'])
  expect(statuses).toEqual([429, 201])
  expect(await counted('glomo.client.rate_limited')).toEqual([
    { count: 1, attributes: { 'glomo.operation': 'createPayout' } },
  ])
})

test('a success that cannot be read is an error of its attempt', async () => {
  const { url } = await startFakeApi(() => 'web page after commit')
  const { glomo, spans } = observed(url, {}, { maxRetries: 0 })
  await expect(glomo.payouts.create(PAYOUT)).rejects.toMatchObject({ name: 'UnreadableResponseError' })
  expect(named(spans(), 'POST /payouts')[0]?.attributes).toMatchObject({
    'http.response.status_code': 200,
    'error.type': 'UnreadableResponseError',
  })
})

test('an error of the API is the error of attempt and call', async () => {
  const { url } = await startServer((_, response) =>
    sendJson(response, 404, { message: 'Payout not found' }, { 'x-request-id': 'req_1' }),
  )
  const { glomo, spans } = observed(url)
  await glomo.payouts.retrieve('payout_1').catch(() => {})
  const [attempt, call] = spans()
  expect(attempt?.attributes['error.type']).toBe('404')
  expect(attempt?.status.code).toBe(SpanStatusCode.ERROR)
  expect(call?.attributes).toMatchObject({ 'error.type': 'NotFoundError', 'glomo.server_request_id': 'req_1' })
})

test.each(['hash', 'omit'] as const)('with requestId %s no span has the request_id itself', async (requestId) => {
  const { url } = await startServer((request, response) => {
    if (request.method === 'POST') sendJson(response, 409, { message: 'Record already exists' })
    else
      sendJson(response, 200, { data: [{ id: 'payout_1', ...PAYOUT, quote_id: 'another' }], page_meta: { next: null } })
  })
  const { glomo, spans } = observed(url, { requestId })
  const error = await failure(glomo.payouts.create(PAYOUT))
  expect(error.message).toContain('inv-8812')
  await expect.poll(() => spans()).toHaveLength(4)
  const told = JSON.stringify(
    spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  )
  expect(told).not.toContain('inv-8812')
  const [lookup] = named(spans(), 'GET /payouts')
  expect(lookup?.attributes['url.full']).toBe(`${url}/payouts?request_id=REDACTED&per_page=100`)
  const [call] = named(spans(), 'Glomo createPayout')
  const hash = 'f3b0194b41dfd0a78b3bfd8f9b92d858' // of SHA-256
  expect(call?.attributes['glomo.request_id']).toBe(requestId === 'hash' ? hash : undefined)
})

test('the span of a call stands under the one that is active, and attempts carry the trace when asked', async () => {
  const manager = new AsyncLocalStorageContextManager().enable()
  context.setGlobalContextManager(manager)
  const propagators = [new W3CTraceContextPropagator(), new W3CBaggagePropagator()]
  propagation.setGlobalPropagator(new CompositePropagator({ propagators }))
  onTestFinished(() => {
    context.disable()
    propagation.disable()
  })
  const { url, seen } = await startFakeApi(faults('500'))
  const { glomo, spans, tracer } = observed(url, { propagate: true })
  const parent = tracer.startSpan('pay invoices')
  const baggage = propagation.createBaggage({ customer: { value: 'ann' } })
  const active = propagation.setBaggage(trace.setSpan(context.active(), parent), baggage)
  await context.with(active, () => Promise.all([glomo.payouts.create(PAYOUT), glomo.payouts.list()]))
  parent.end()
  expect(named(spans(), 'Glomo createPayout')[0]?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId)
  const { traceId } = parent.spanContext()
  const sent = seen.map(({ headers }) => headers.traceparent)
  const requests = spans().filter(({ kind }) => kind === SpanKind.CLIENT)
  expect(requests).toHaveLength(3)
  expect(sent.sort()).toEqual(requests.map((span) => `00-${traceId}-${span.spanContext().spanId}-01`).sort())
  expect(seen.some(({ headers }) => 'baggage' in headers)).toBe(false)
})

test('nothing is sent along unless asked', async () => {
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  onTestFinished(() => propagation.disable())
  const { url, seen } = await startFakeApi(() => 'none')
  const { glomo } = observed(url)
  await glomo.payouts.list()
  expect(seen[0]?.headers).not.toHaveProperty('traceparent')
})

test('without an SDK calls go through', async () => {
  const { url } = await startFakeApi(() => 'none')
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks: openTelemetry({ propagate: true }) })
  expect(await glomo.payouts.create(PAYOUT)).toMatchObject({ id: 'payout_1' })
})

test('drift that a check of responses finds is counted by operation and kind', async () => {
  const { url } = await startServer((_, response) =>
    sendJson(response, 200, { available: 'none', odd: 1, pending: [] }),
  )
  const { counted, meterProvider } = observed(url)
  const count = countDrift({ meterProvider })
  const found: unknown[] = []
  const onDrift = (drift: Parameters<typeof count>[0]) => {
    count(drift)
    found.push(drift)
  }
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, validate: createResponseCheck({ onDrift }) })
  for (let call = 0; call < 2; call += 1) await glomo.balances.retrieve()
  await expect.poll(() => found.length, { timeout: 20_000 }).toBe(4)
  expect(await counted('glomo.client.drift')).toEqual([
    { count: 2, attributes: { 'glomo.operation': 'getBalance', 'glomo.drift_kind': 'wrong type' } },
    { count: 2, attributes: { 'glomo.operation': 'getBalance', 'glomo.drift_kind': 'unknown field' } },
  ])
})
