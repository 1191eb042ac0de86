import type { Schema } from '../../openapi/types.ts'
import type { ChangeCase } from './change-case.ts'

const nullableAs30 = (schema: Schema): Schema => {
  const { type } = schema
  if (!Array.isArray(type) || type.length !== 2 || !type.includes('null')) return schema
  return { ...schema, type: type.find((each) => each !== 'null') ?? 'string', nullable: true }
}

/** What is published by mistake, mended, or written in another way. */
export const odd: readonly ChangeCase[] = [
  {
    name: 'an example that contradicts its schema',
    change: (published) => {
      const content = published.operation('get', '/balances').responses[200]?.content?.['application/json']
      if (content) content.example = { available: 'none', pending: [] }
    },
    expected: { decide: false, semver: 'patch', findings: ['example'] },
  },
  {
    name: 'a fault that an overlay corrects is mended',
    change: (published) => {
      const properties = published.schema('Payment').properties ?? {}
      delete properties['auto_debit?']
      properties.auto_debit = {
        type: ['boolean', 'null'],
        description: 'Whether the payment was collected without the customer present.',
        readOnly: true,
      }
    },
    expected: { decide: false, semver: 'minor', findings: ['overlay-target-gone', 'overlay-not-needed'] },
  },
  {
    name: 'a list of required members is mended',
    change: (published) => {
      published.schema('MockUpdatePayoutStatusRequest').required = ['id', 'status']
    },
    expected: { decide: false, semver: 'none', findings: ['overlay-not-needed'] },
  },
  {
    name: 'two operations of one operationId',
    change: (published) => {
      published.document.paths['/payouts/{id}/retry'] = {
        post: {
          ...structuredClone(published.operation('patch', '/payouts/{id}/cancel')),
          summary: 'Retry a payout',
        },
      }
    },
    expected: { decide: false, semver: 'minor', added: ['payouts.retry'], findings: ['operation-id'] },
  },
  {
    name: 'every operationId in another style',
    change: (published) => {
      for (const item of Object.values(published.document.paths)) {
        for (const method of ['get', 'post', 'patch', 'delete'] as const) {
          const operation = item[method]
          const id = operation?.operationId
          if (operation && id) operation.operationId = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        }
      }
    },
    expected: { decide: false, semver: 'minor', findings: ['operation-id'] },
  },
  {
    name: 'an operation without an operationId',
    change: (published) => {
      delete published.operation('get', '/rfis').operationId
    },
    expected: { decide: false, semver: 'minor', findings: ['operation-id'] },
  },
  {
    name: 'a reference that leads nowhere',
    change: (published) => {
      Object.assign(published.schema('Refund').properties ?? {}, { fee: { $ref: '#/components/schemas/FeeV2' } })
    },
    expected: { decide: false, semver: 'minor', findings: ['reference'] },
  },
  {
    name: 'errors by reference to shared answers',
    change: (published) => {
      const { components } = published.document
      const shared = published.operation('post', '/quotes').responses[400]
      Object.assign(components ?? {}, { responses: { BadRequest: shared } })
      published.operation('post', '/quotes').responses[400] = { $ref: '#/components/responses/BadRequest' } as never
    },
    expected: { decide: false, semver: 'none' },
  },
  {
    name: 'a schema gets another name',
    change: (published) => published.renameSchema('Rfi', 'RequestForInformation'),
    expected: { decide: false, semver: 'none', findings: ['overlay-target-moved', 'reference'] },
  },
  {
    name: 'media types with a charset',
    change: (published) => {
      const text = JSON.stringify(published.document.paths).replaceAll(
        '"application/json"',
        '"application/json; charset=utf-8"',
      )
      published.document.paths = JSON.parse(text)
    },
    expected: { decide: false, semver: 'none' },
  },
  {
    name: 'OPTIONS of a gateway',
    change: (published) => {
      for (const [path, item] of Object.entries(published.document.paths)) {
        item.options = {
          operationId: `cors${path.replace(/\W/g, '')}`,
          responses: { 200: { description: 'For browsers.' } },
        }
      }
    },
    expected: { decide: false, semver: 'minor', findings: ['method'] },
  },
  {
    name: 'written in OpenAPI 3.0',
    change: (published) => {
      const text = JSON.stringify(published.document, (_, value) =>
        typeof value === 'object' && value !== null && 'type' in value ? nullableAs30(value) : value,
      )
      Object.assign(published.document, JSON.parse(text), { openapi: '3.0.3' })
    },
    expected: { decide: true, semver: 'major', findings: ['version'] },
  },
  {
    name: 'written in OpenAPI 3.2, with a QUERY and a stream',
    change: (published) => {
      published.document.openapi = '3.2.0'
      published.document.tags = [{ name: 'Payout', kind: 'nav', summary: 'Payouts' }]
      Object.assign(published.path('/payouts'), {
        query: { operationId: 'queryPayouts', responses: { 200: { description: 'Payouts.' } } },
      })
      const content = published.operation('get', '/settlements/{id}/transactions').responses[200]?.content
      Object.assign(content ?? {}, {
        'application/jsonl': { itemSchema: { $ref: '#/components/schemas/Transaction' }, example: '{"id":"txn_1"}\n' },
      })
    },
    expected: { decide: false, semver: 'minor', findings: ['version', 'not-readable-in-3.1'] },
  },
  {
    name: 'a member of the wrong kind',
    change: (published) => {
      Object.assign(published.schema('Settlement'), { properties: 'see the documents', required: 'id' })
    },
    expected: { decide: true, semver: 'minor', findings: ['misplaced'] },
  },
  {
    name: 'the sandbox before production among the servers, by a variable',
    change: (published) => {
      published.document.servers = [
        { url: 'https://{host}/api/v1', variables: { host: { default: 'api.glomopay.com' } } } as never,
        { url: 'https://sandbox.glomopay.com/api/v1' },
      ]
    },
    expected: { decide: true, semver: 'major' },
  },
  {
    name: 'a server without its host',
    change: (published) => {
      published.document.servers = [{ url: '/api/v1' }]
    },
    expected: { decide: true, semver: 'major', findings: ['server'] },
  },
  {
    name: 'the tree of a schema that holds itself',
    change: (published) => {
      Object.assign(published.schema('Transaction').properties ?? {}, {
        parts: { type: 'array', items: { $ref: '#/components/schemas/Transaction' } },
      })
    },
    expected: { decide: false, semver: 'minor' },
  },
  {
    name: 'a parameter more at the head of a list',
    change: (published) => {
      published.operation('get', '/payouts/{id}').parameters?.unshift({
        in: 'header',
        name: 'Accept-Language',
        schema: { type: 'string', example: 'en' },
      })
    },
    expected: { decide: false, semver: 'minor' },
  },
]
