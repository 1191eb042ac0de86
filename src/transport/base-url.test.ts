import { expect, test } from 'vitest'
import { DEFAULT_SERVER } from '../../generated/operations.ts'
import { baseUrlOf } from './base-url.ts'

const ROOT = DEFAULT_SERVER.replace(/\/v1$/, '')
/** As long as the parent of the default server, and another one. */
const ELSEWHERE = ROOT.replace('https', 'HTTPS')

test.each([
  ['without a server of its own', undefined, 'http://127.0.0.1/api/v1', 'http://127.0.0.1/api/v1'],
  ['whose server is the parent of the default one', ROOT, 'http://127.0.0.1/api/v1', 'http://127.0.0.1/api'],
  ['that ends otherwise', ROOT, 'http://127.0.0.1/glomo', 'http://127.0.0.1/glomo'],
  ['whose server is another one', ELSEWHERE, 'http://127.0.0.1/api/v1', 'http://127.0.0.1/api/v1'],
  ['on its own server', ELSEWHERE, DEFAULT_SERVER, ELSEWHERE],
])('an operation %s', (_, server, baseUrl, lives) => {
  expect(baseUrlOf(server === undefined ? {} : { server }, baseUrl)).toBe(lives)
})
