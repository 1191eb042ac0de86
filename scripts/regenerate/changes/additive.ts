import type { ChangeCase } from './change-case.ts'
import { Published } from './document.ts'

const id = (name: string, example: string) => ({
  in: 'path' as const,
  name,
  required: true,
  schema: { type: 'string' },
  example,
})

/** Changes that a client goes on working with: they end without a hand. */
export const additive: readonly ChangeCase[] = [
  {
    name: 'an operation more on a known path',
    change: (published) => {
      published.document.paths['/payouts/{id}/approve'] = {
        post: {
          operationId: 'approvePayout',
          tags: ['Payout'],
          summary: 'Approve a payout',
          security: [{ JWT: [] }],
          parameters: [id('id', 'payout_DdWpHUbOnlg')],
          responses: { 200: { description: 'The payout.', ...Published.json('Payout') } },
        },
      }
    },
    expected: { decide: false, semver: 'minor', added: ['payouts.approve'] },
  },
  {
    name: 'a resource more, with its schema, list and create',
    change: (published) => {
      published.schemas.Dispute = {
        type: 'object',
        description: 'A payment that its payer disputes.',
        properties: {
          id: { type: 'string', example: 'disp_1' },
          status: { type: 'string', enum: ['open', 'won', 'lost'], example: 'open' },
          amount: { type: 'integer', example: 1000 },
        },
        required: ['id', 'status'],
      }
      published.document.paths['/disputes'] = {
        get: {
          operationId: 'getDisputes',
          tags: ['Dispute'],
          summary: 'List disputes',
          security: [{ JWT: [] }],
          parameters: [{ $ref: '#/components/parameters/PageParam' }, { $ref: '#/components/parameters/PerPageParam' }],
          responses: {
            200: {
              description: 'A page of disputes.',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: {
                      data: { type: 'array', items: { $ref: '#/components/schemas/Dispute' } },
                      page_meta: { $ref: '#/components/schemas/PageMeta' },
                    },
                  },
                },
              },
            },
          },
        },
        post: {
          operationId: 'createDispute',
          tags: ['Dispute'],
          summary: 'Create a dispute',
          security: [{ JWT: [] }],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    payment_id: { type: 'string', example: 'payt_1' },
                    reason: { type: 'string', example: 'Duplicate' },
                  },
                  required: ['payment_id'],
                },
              },
            },
          },
          responses: { 201: { description: 'The dispute.', ...Published.json('Dispute') } },
        },
      }
      published.document.paths['/disputes/{dispute_id}'] = {
        get: {
          operationId: 'getDispute',
          tags: ['Dispute'],
          summary: 'Get one dispute',
          security: [{ JWT: [] }],
          parameters: [id('dispute_id', 'disp_1')],
          responses: { 200: { description: 'The dispute.', ...Published.json('Dispute') } },
        },
      }
    },
    expected: { decide: false, semver: 'minor', added: ['disputes.list', 'disputes.create', 'disputes.retrieve'] },
  },
  {
    name: 'an operation of the sandbox more',
    change: (published) => {
      published.document.paths['/disputes/mock'] = {
        post: {
          operationId: 'createMockDispute',
          tags: ['Dispute'],
          summary: 'Simulate a dispute',
          security: [{ JWT: [] }],
          responses: { 201: { description: 'The payment.', ...Published.json('Payment') } },
        },
      }
    },
    expected: { decide: false, semver: 'minor', added: ['sandbox.mock'], findings: ['mark'] },
  },
  {
    name: 'a member more in an answer',
    change: (published) => {
      Object.assign(published.schema('Payout').properties ?? {}, {
        settled_at: { type: ['string', 'null'], format: 'date-time', example: '2026-09-30T00:00:00Z' },
      })
    },
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'an optional member more in a request',
    change: (published) => {
      Object.assign(published.schema('CreatePayoutWithoutQuoteRequest').properties ?? {}, {
        memo: { type: 'string', maxLength: 140, example: 'Rent' },
      })
    },
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'an optional query parameter more',
    change: (published) => {
      published.operation('get', '/payouts').parameters?.push({
        in: 'query',
        name: 'purpose_code',
        schema: { type: 'string', example: 'S0802' },
      })
    },
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'a value more in a list of states',
    change: (published) => void published.property('Payout', 'status').enum?.push('returned'),
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'an optional header',
    change: (published) => {
      const operation = published.operation('post', '/payouts')
      operation.parameters = [
        ...(operation.parameters ?? []),
        { in: 'header', name: 'X-Correlation-Id', schema: { type: 'string', example: 'abc' } },
      ]
    },
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'text/csv beside JSON in an answer',
    change: (published) => {
      const content = published.operation('get', '/settlements/{id}/transactions').responses[200]?.content
      Object.assign(content ?? {}, { 'text/csv': { schema: { type: 'string' }, example: 'id,amount\ntxn_1,100\n' } })
    },
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'an answer more, with another error',
    change: (published) => {
      published.operation('post', '/quotes').responses[409] = {
        description: 'A quote of the same terms is open.',
        content: {
          'application/json': {
            schema: { type: 'object', properties: { message: { type: 'string', example: 'Quote is open' } } },
          },
        },
      }
    },
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'an operation becomes deprecated',
    change: (published) => {
      published.operation('get', '/prices').deprecated = true
    },
    expected: { decide: false, semver: 'patch' },
  },
  {
    name: 'words and examples alone',
    change: (published) => {
      published.schema('Payout').description = 'Money that leaves your balance for a beneficiary.'
      published.property('Money', 'amount').example = 4200
      published.document.info.version = '2026-11'
    },
    expected: { decide: false, semver: 'patch' },
  },
]
