import type { ChangeCase } from './change-case.ts'

/** Changes that a client can stop working with: they end with what a person must decide. */
export const breaking: readonly ChangeCase[] = [
  {
    name: 'an operation vanishes',
    change: (published) => {
      delete published.path('/withdrawals').post
    },
    expected: { decide: true, semver: 'major', removed: ['withdrawals.create'], findings: ['operation-gone'] },
  },
  {
    name: 'a resource vanishes',
    change: (published) => {
      for (const path of Object.keys(published.document.paths)) {
        if (path.startsWith('/withdrawal')) delete published.document.paths[path]
      }
    },
    expected: {
      decide: true,
      semver: 'major',
      removed: ['withdrawalAccounts.list', 'withdrawalAccounts.retrieve', 'withdrawals.create', 'withdrawals.list'],
    },
  },
  {
    name: 'a required header Idempotency-Key',
    change: (published) => {
      const operation = published.operation('post', '/v2/beneficiaries')
      operation.parameters = [
        { in: 'header', name: 'Idempotency-Key', required: true, schema: { type: 'string', maxLength: 64 } },
      ]
    },
    expected: { decide: true, semver: 'major', findings: ['example'] },
  },
  {
    name: 'a required member more in a request',
    change: (published) => {
      const schema = published.schema('CreateInternalTransferRequest')
      Object.assign(schema.properties ?? {}, { reason: { type: 'string' } })
      schema.required = [...(schema.required ?? []), 'reason']
    },
    expected: { decide: true, semver: 'major', findings: ['example'] },
  },
  {
    name: 'a member of an answer becomes null at times',
    change: (published) => {
      published.property('Rfi', 'status').type = ['string', 'null']
    },
    expected: { decide: true, semver: 'major' },
  },
  {
    name: 'a value less in what a request may hold',
    change: (published) => {
      const schema = published.property('CreatePayoutWithoutQuoteRequest', 'source_currency')
      schema.enum = schema.enum?.slice(1) ?? []
    },
    expected: { decide: true, semver: 'major' },
  },
  {
    name: 'a member of an answer gets another type',
    change: (published) => {
      const amount = published.property('Settlement', 'amount')
      amount.type = 'string'
      amount.example = '10.00'
    },
    expected: { decide: true, semver: 'major' },
  },
  {
    name: 'a path moves',
    change: (published) => published.move('/refunds', '/v2/refunds'),
    expected: { decide: true, semver: 'major', findings: ['overlay-target-moved'] },
  },
  {
    name: 'a new security scheme on one operation',
    change: (published) => {
      Object.assign(published.document.components?.securitySchemes ?? {}, {
        Signature: { type: 'apiKey', in: 'header', name: 'X-Glomo-Signature' },
      })
      published.operation('post', '/internal-transfer').security = [{ JWT: [], Signature: [] }]
    },
    expected: { decide: true, semver: 'major', findings: ['security'] },
  },
  {
    name: 'the list that finds a repeat no longer does',
    change: (published) => {
      const operation = published.operation('get', '/refunds')
      operation.parameters = (operation.parameters ?? []).filter((each) => '$ref' in each || each.name !== 'request_id')
    },
    expected: { decide: true, semver: 'minor', findings: ['mark'] },
  },
]
