import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryLedger } from '../batch/index.ts'
import { purposeCodes } from '../reference/index.ts'
import { createSandbox } from '../sandbox/index.ts'
import { sampleEvent, signPayload } from '../testing/index.ts'
import { MemoryStore, SIGNATURE_HEADER } from '../webhooks/index.ts'
import { postgresStore } from '../webhooks/postgres.ts'
import { customer, euroBeneficiary } from './emulated.ts'
import { emulatorCalls, sandboxCalls } from './good-emulator-calls.ts'
import { ManualClock } from './manual-clock.ts'
import { manyPayouts } from './many-payouts.ts'
import type { GoodCall } from './odd-values.ts'

/** What each export is called with, and each method as `Class.method`. */
export async function goodCalls(): Promise<Readonly<Record<string, GoodCall>>> {
  const { emulator, glomo, rows } = await manyPayouts()
  const { seed } = emulator
  const clock = new ManualClock()
  const rfi = seed.rfi()
  const payout = seed.payout({ status: 'success' })
  const { order } = seed.paidOrder()
  await createSandbox(glomo).triggerSettlement()
  const settlement = String(emulator.objects('settlement')[0]?.id)
  const status = 'failed'
  const currency = 'USD'
  const event = sampleEvent('payout.success')
  const { body, headers } = await signPayload(event, 'whsec')
  const header = headers[SIGNATURE_HEADER]
  const deliver = (handle: (request: Request) => Promise<Response>) =>
    handle(new Request('http://127.0.0.1/', { method: 'POST', body, headers }))
  const database = { query: async () => ({ rows: [] }) }
  const ledger = new MemoryLedger()
  const batch = 'payroll'
  const [row] = rows(1)
  const follow = { ledger, batch, concurrency: 2 }
  const plan = { ...follow, skipRefused: false, lookUp: false }
  const limits = { maxTries: 1, stopAfter: 1, lease: 1_000, clock, waitForFinal: false, dryRun: false }
  const path = join(tmpdir(), `glomo-client-odd-${process.pid}.jsonl`)
  const rails = { status: 'active', bank_account: { account_number: 'DE89370400440532013000', currency: 'EUR' } }
  const now = () => 0
  const link = {
    customer_id: order.customer_id,
    reference_number: 'invoice-1',
    amount: 29_900,
    currency,
    purpose_code: 'P1401',
    expires_at: '2026-01-05T00:00:00Z',
  }
  return {
    // The main entry.
    Glomo: { args: { options: { apiKey: 'key', fetch: emulator.fetch, maxRetries: 0, retryDelay: { base: 1 } } } },
    'Glomo.withOptions': { on: glomo, args: { options: { apiKey: 'key', headers: { 'x-a': 'b' } } } },
    'Glomo.request': {
      on: glomo,
      args: { request: { method: 'GET', path: '/balances', query: { a: 1 } }, options: {} },
    },
    answerRfi: {
      args: {
        client: glomo,
        id: rfi.id,
        answers: answersTo(rfi.documents_required ?? [], seed.document().id),
        options: {},
      },
    },
    canCancel: { args: { entity: 'payout', status } },
    currencyDecimals: { args: { currency } },
    entityOfId: { args: { id: payout.id } },
    formatMoney: { args: { units: 29_900, currency, locale: ['en-US'] } },
    fromMinorUnits: { args: { units: 29_900, currency } },
    isFinal: { args: { entity: 'payout', status } },
    isReplay: { args: { object: payout } },
    isStatus: { args: { status, word: 'failed' } },
    matchStatus: { args: { status, cases: { failed: () => 1, other: () => 2 } } },
    payoutErrorAdvice: { args: { payout: { status, error_code: 'NEW' } } },
    reconcile: {
      args: { client: glomo, options: { payouts: [payout.id], orders: true, since: '2026-01-01', concurrency: 2 } },
    },
    supersedes: { args: { entityType: 'payout', previous: status, next: 'success' } },
    toMinorUnits: { args: { amount: '299.005', currency, options: { rounding: 'down' } } },
    verifyCheckoutSignature: {
      args: { result: { orderId: 'o', paymentId: 'p', status, signature: '0'.repeat(64) }, keys: ['key'] },
    },
    waitUntil: {
      args: {
        resource: glomo.payouts,
        id: payout.id,
        options: { final: true, timeout: 1_000, interval: { first: 100, max: 200 }, clock, random: () => 0 },
      },
    },
    // `glomo-client/batch` and what belongs to it.
    MemoryLedger: { args: { options: { now } }, use: (made: MemoryLedger) => made.claim(batch, CLAIM) },
    batchTable: { args: { summary: SUMMARY } },
    followBatch: { args: { client: glomo, options: follow } },
    isSettled: { args: { summary: SUMMARY } },
    payBatch: { args: { client: glomo, rows: [row], options: { ...plan, ...limits, onProgress: () => {} } } },
    planBatch: { args: { client: glomo, rows: [row], options: plan } },
    requestIdOf: { args: { batch, key: 'k' } },
    resultsOf: { args: { ledger, batch } },
    summarizeBatch: { args: { ledger, batch } },
    waitForBatch: {
      args: { client: glomo, options: { ...follow, ledger: new MemoryLedger(), timeout: 1_000, clock } },
    },
    openFileLedger: {
      texts: ['path'],
      args: { path, options: { sync: 'never', readOnly: false, create: true, now } },
      use: async (opened: { close(): Promise<void> }) => {
        await opened.close()
        await rm(path, { force: true })
      },
    },
    createBatchTable: { args: { options: { schema: 's', table: 't' } } },
    postgresLedger: {
      args: { database, options: { schema: 's', table: 't' } },
      use: (made: MemoryLedger) => made.claim(batch, CLAIM),
    },
    ...emulatorCalls(emulator),
    // `glomo-client/guidance`.
    balancesByCurrency: { args: { balances: { available: [{ amount: 1, currency }], pending: [] } } },
    chooseQuote: { args: { quotes: [seed.quote()], beneficiary: rails, options: { now: new Date(0) } } },
    chooseRoute: { args: { beneficiary: rails, options: { rail: 'sepa', amount: 100 } } },
    findOrCreateCustomer: { args: { client: glomo, params: customer() } },
    findOrCreatePaymentLink: {
      says: ['after is'],
      args: { client: glomo, params: link, options: { since: '2026-01-01' } },
    },
    paymentErrorAdvice: {
      args: { payment: { status, error_code: 'NEW', compliance_status: 'action_required', rfi: null } },
    },
    quotesFor: { args: { quotes: [seed.quote()], beneficiary: rails, options: { now: new Date(0) } } },
    settlementStatement: { args: { client: glomo, id: settlement } },
    // `glomo-client/node` and `glomo-client/opentelemetry`.
    diagnosticsChannels: { args: {} },
    fileFromPath: { says: ['file'], args: { path: 'package.json' } },
    countDrift: {
      args: { options: {} },
      use: (count: (drift: object) => void) => count({ operation: 'o', kind: 'k' }),
    },
    openTelemetry: { args: { options: { requestId: 'hash', propagate: true } } },
    // `glomo-client/reference`.
    allCountryCodes: { args: {} },
    allCurrencies: { args: {} },
    isCountryCode: { args: { code: 'IND' } },
    isCurrencyCode: { args: { text: currency } },
    railsFor: { args: { beneficiary: rails, options: { amount: 100 } } },
    'PurposeCodeList.get': { on: purposeCodes.payout, args: { code: 'S0301' } },
    'PurposeCodeList.has': { on: purposeCodes.payout, args: { code: 'S0301' } },
    'PurposeCodeList.search': { on: purposeCodes.payout, args: { text: 'software' } },
    // `glomo-client/sandbox`.
    GlomoSandbox: { args: { glomo } },
    createSandbox: { args: { glomo } },
    activeBeneficiary: { args: { glomo, params: euroBeneficiary('Asha Ltd', 'DE02120300000000202051') } },
    finishPayout: { args: { glomo, id: seed.payout().id, status: 'success' } },
    payInFull: { args: { glomo, payable: { id: seed.order().id, amount: 29_900, currency } } },
    ...(await sandboxCalls(glomo, emulator)),
    // `glomo-client/testing`.
    canonicalJson: { args: { value: { a: [1, 'b'] } } },
    sampleEvent: { args: { name: 'payout.success', data: { id: payout.id } } },
    sampleEvents: { args: {} },
    sendTestEvent: {
      says: ['JSON'],
      args: {
        url: 'http://127.0.0.1:9/',
        event: { entity_type: 'payout', event_type: 'success', data: {} },
        options: { secret: 'whsec', retries: 'sandbox', clock, fetch: async () => new Response() },
      },
    },
    signPayload: {
      says: ['JSON'],
      args: { event: { entity_type: 'payout', event_type: 'success', data: {} }, secret: 'whsec' },
    },
    // `glomo-client/validation`.
    createResponseCheck: {
      args: { options: { onDrift: () => {}, share: 1, random: () => 0 } },
      use: (check: (response: object) => unknown) => check({ operationId: 'getBalance', status: 418, text: '{}' }),
    },
    findDrift: { args: { response: { operationId: 'getBalance', status: 200, text: '{}' } } },
    // `glomo-client/webhooks` and its stores.
    MemoryStore: { args: { options: { now, limit: 9 } }, use: (store: MemoryStore) => store.claim('k', 'o', 1) },
    constructEvent: { args: { rawBody: body, header, secrets: ['whsec'] } },
    createWebhookHandler: {
      args: {
        options: {
          secrets: ['whsec'],
          store: new MemoryStore(),
          on: { 'payout.success': () => {} },
          onError: () => {},
          dedupe: 'body',
          maxBytes: 10_000,
          lease: 60,
          ttl: 60,
          clock,
        },
      },
      use: deliver,
    },
    eventKey: { args: { event: { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1', status } } } },
    verifySignature: { args: { rawBody: body, header, secrets: ['whsec'] } },
    toNodeHandler: { args: { handle: async () => new Response() } },
    createTable: { args: { table: { schema: 's', table: 't' } } },
    postgresStore: {
      args: { database, options: { schema: 's', table: 't', ttl: 60 } },
      use: (store: MemoryStore) => store.claim('k', 'o', 1),
    },
    'PostgresStore.withinTransaction': {
      on: postgresStore(database),
      args: { transaction: database, key: 'k', effect: () => {} },
    },
    redisStore: {
      args: { client: { eval: async () => 'mine' } },
      use: (store: MemoryStore) => store.claim('k', 'o', 1),
    },
    redisRateLimiter: {
      args: { client: { eval: async () => [0, 0] }, options: { limit: 10, window: 10, key: 'k' } },
      use: (limiter: { acquire(signal: AbortSignal): unknown }) => limiter.acquire(new AbortController().signal),
    },
  }
}

const CLAIM = { owner: 'o', count: 1, lease: 1 }
const SUMMARY = {
  batch: 'payroll',
  rows: 1,
  states: { planned: 0, sending: 0, created: 0, paid: 0, failed: 1, refused: 0, unknown: 0 },
  open: [{ key: 'k', state: 'failed', payoutId: 'payout_1', status: 'failed' }],
}

function answersTo(entries: readonly { rfi_doc_id?: string }[], document: string): Record<string, string> {
  return Object.fromEntries(entries.map(({ rfi_doc_id = '' }) => [rfi_doc_id, document]))
}
