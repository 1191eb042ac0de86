import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { OpenApiDocument } from '../spec/openapi-types.ts'
import { compare } from './compare.ts'

const read = async (path: string): Promise<OpenApiDocument> => JSON.parse(await readFile(path, 'utf8'))
const pinned = await read('openapi/glomo.json')

/** The pinned description with one thing changed. */
function changed(change: (document: OpenApiDocument) => void): OpenApiDocument {
  const document = structuredClone(pinned)
  change(document)
  return document
}

test('a description is no drift from itself, also with the keys of its objects in another order', () => {
  const reordered = changed((document) => {
    document.paths = Object.fromEntries(Object.entries(document.paths).reverse())
  })
  expect(compare(pinned, reordered)).toEqual({ verdict: 'none', operations: [] })
})

test('words and examples are drift of the docs only', () => {
  const drift = compare(
    pinned,
    changed((document) => {
      const operation = document.paths['/payouts']?.post
      if (operation) operation.summary = 'Another summary'
    }),
  )
  expect(drift).toEqual({
    verdict: 'docs',
    operations: [
      {
        operationId: 'createPayout',
        operation: 'POST /payouts',
        changes: [
          {
            kind: 'docs',
            pointer: '/summary',
            before: 'Create a payout, with or without a quote',
            after: 'Another summary',
          },
        ],
      },
    ],
  })
})

test('a change in a shared schema is listed with each operation that uses it', () => {
  const drift = compare(
    pinned,
    changed((document) => {
      const payout = document.components?.schemas?.Payout
      if (payout?.properties) payout.properties.utr = { type: 'integer' }
    }),
  )
  expect(drift.verdict).toBe('changed')
  expect(drift.operations.map(({ operationId }) => operationId).sort()).toEqual([
    'cancelPayout',
    'createPayout',
    'getPayoutById',
    'getPayouts',
    'mockUpdatePayoutStatus',
    'updateRfiPayout',
  ])
})

test('operations that came and went are listed', () => {
  const drift = compare(
    pinned,
    changed((document) => {
      delete document.paths['/balances']
    }),
  )
  expect(drift.operations).toEqual([
    {
      operationId: 'getBalance',
      operation: 'GET /balances',
      changes: [{ kind: 'changed', pointer: '', before: 'GET /balances', after: undefined }],
    },
  ])
})

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/drift/main.ts', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )

test('the command ends with 0 when nothing changed', async () => {
  expect(await run('openapi/glomo.json', 'openapi/glomo.json')).toEqual({
    code: 0,
    stdout: 'drift: none\n',
    stderr: '',
  })
})

test('the command ends with 1 and lists by operation what changed since January', async () => {
  const { code, stdout } = await run('openapi/history/2026-01.json', 'openapi/glomo.json')
  expect(code).toBe(1)
  expect(stdout).toContain('POST /lrs/quotes (createLrsQuote)\n  added: "POST /lrs/quotes"')
  expect(stdout).toMatch(/drift: changed \(\d+ operations changed, \d+ in words only\)\n$/)
})

test.each([
  [
    'a file that is not there',
    ['nowhere.json', 'openapi/glomo.json'],
    /^drift: nowhere\.json|^drift: file:.*nowhere\.json could not be read/,
  ],
  ['a port where nobody listens', ['openapi/glomo.json', 'http://127.0.0.1:1/x'], /^drift: .* could not be reached/],
  [
    'a file that is no description',
    ['package.json', 'openapi/glomo.json'],
    /^drift: package.json is no OpenAPI 3 description/,
  ],
  ['three descriptions', ['a', 'b', 'c'], /at most two/],
])('the command ends with 2 and one line for %s', async (_, args, message) => {
  const { code, stdout, stderr } = await run(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trim()).not.toContain('\n')
})
