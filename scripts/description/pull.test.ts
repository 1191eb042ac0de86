import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from './lock.ts'
import { pull } from './pull.ts'

const description = (version: string) => ({
  openapi: '3.1.0',
  info: { title: 'Test', version },
  paths: { '/things': { get: { operationId: 'getThings', responses: { 200: { description: 'ok' } } } } },
  components: { schemas: { Thing: { type: 'object' } } },
})
const text = (version: string) => JSON.stringify(description(version))

let dir: string
let server: ReturnType<typeof createServer>
let answer: RequestListener
let base: string

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'glomo-pull-'))
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(dir, { recursive: true })
})

const serve = (body: string | Buffer, headers: Record<string, string> = {}, status = 200) => {
  answer = (_, response) => response.writeHead(status, headers).end(body)
}
const pullHere = (options = {}) => pull({ url: `${base}/openapi.json`, dir, date: '2026-11-21', ...options })

test('pins the published bytes as they came, with their origin', async () => {
  serve(text('1'), { etag: '"one"' })
  expect(await pullHere()).toMatchObject({ status: 'pinned', archived: null })
  expect(await readFile(join(dir, 'glomo.json'), 'utf8')).toBe(text('1'))
  expect(JSON.parse(await readFile(join(dir, 'glomo.lock.json'), 'utf8'))).toEqual({
    url: `${base}/openapi.json`,
    date: '2026-11-21',
    sha256: sha256(text('1')),
    etag: '"one"',
    counts: { paths: 1, operations: 1, schemas: 1 },
    origin: 'downloaded',
  })
})

test('keeps the previous description in history under the day it was pinned', async () => {
  serve(text('1'))
  await pullHere({ date: '2026-01-05' })
  serve(text('2'))
  const result = await pullHere()
  expect(result).toMatchObject({ archived: join(dir, 'history/2026-01-05.json') })
  expect(await readFile(join(dir, 'history/2026-01-05.json'), 'utf8')).toBe(text('1'))
  expect(await readFile(join(dir, 'glomo.json'), 'utf8')).toBe(text('2'))
})

test('two changes on one day keep both earlier descriptions', async () => {
  for (const version of ['1', '2', '3']) {
    serve(text(version))
    await pullHere()
  }
  expect((await readdir(join(dir, 'history'))).sort()).toEqual(['2026-11-21-2.json', '2026-11-21.json'])
})

test('a transcribed description becomes a downloaded one when the published bytes are the same', async () => {
  serve(text('1'))
  await pullHere()
  const lockFile = join(dir, 'glomo.lock.json')
  const lock = JSON.parse(await readFile(lockFile, 'utf8'))
  await writeFile(lockFile, JSON.stringify({ ...lock, origin: 'transcribed', note: 'by hand' }))
  expect(await pullHere()).toMatchObject({ status: 'pinned', archived: null, lock: { origin: 'downloaded' } })
  expect(await readFile(lockFile, 'utf8')).not.toContain('by hand')
})

test('asks only for what has changed, by ETag, and writes nothing when nothing has', async () => {
  serve(text('1'), { etag: '"one"' })
  await pullHere({ date: '2026-01-05' })
  const asked: unknown[] = []
  answer = (request, response) => {
    asked.push(request.headers['if-none-match'])
    response.writeHead(304).end()
  }
  expect(await pullHere()).toMatchObject({ status: 'unchanged', lock: { date: '2026-01-05' } })
  expect(asked).toEqual(['"one"'])
})

test('follows redirects between loopback addresses', async () => {
  answer = (request, response) => {
    if (request.url === '/openapi.json') response.writeHead(302, { location: '/moved.json' }).end()
    else response.end(text('1'))
  }
  expect(await pullHere()).toMatchObject({ status: 'pinned' })
})

test('reads a file: URL', async () => {
  const file = join(dir, 'given.json')
  await writeFile(file, text('1'))
  expect(await pullHere({ url: pathToFileURL(file).href })).toMatchObject({ status: 'pinned' })
})

describe('refuses, in one line, and leaves the pinned description untouched:', () => {
  const ref = { ...description('2'), components: { schemas: { Thing: { $ref: '#/components/schemas/Gone' } } } }
  const external = { ...description('2'), components: { schemas: { Thing: { $ref: 'other.json#/Thing' } } } }
  const cases: [title: string, listener: RequestListener, message: RegExp, options?: object][] = [
    ['HTML', (_, r) => r.end('<!doctype html><html></html>'), /is a web page \(HTML\), not a description/],
    ['truncated JSON', (_, r) => r.end(text('2').slice(0, -9)), /is not valid JSON, or was cut off/],
    ['an empty answer', (_, r) => r.end(), /is empty/],
    ['bytes that are not text', (_, r) => r.end(Buffer.from([0xff, 0xfe, 0x00])), /is not UTF-8 text/],
    ['JSON that is not an object', (_, r) => r.end('[]'), /is not an OpenAPI description: it is not an object/],
    [
      'Swagger 2',
      (_, r) => r.end('{"swagger":"2.0","paths":{}}'),
      /is Swagger 2.0; an OpenAPI 3 description is needed/,
    ],
    ['something else altogether', (_, r) => r.end('{"ok":true}'), /is not an OpenAPI 3 description/],
    [
      'zero operations',
      (_, r) => r.end(JSON.stringify({ ...description('2'), paths: { '/things': {} } })),
      /describes no operation/,
    ],
    ['an unresolved $ref', (_, r) => r.end(JSON.stringify(ref)), /unresolved \$ref: #\/components\/schemas\/Gone/],
    ['a $ref to another file', (_, r) => r.end(JSON.stringify(external)), /unresolved \$ref: other.json#\/Thing/],
    [
      'an invalid description',
      (_, r) => r.end(JSON.stringify({ ...description('2'), info: {} })),
      /is not a valid OpenAPI description/,
    ],
    ['an error status', (_, r) => r.writeHead(503).end('down'), /answered 503/],
    ['an announced size over the limit', (_, r) => r.end(text('2')), /is larger than 100 bytes/, { maxBytes: 100 }],
    [
      'a size over the limit that is not announced',
      (_, r) => {
        r.write(text('2'))
        r.end()
      },
      /is larger than 100 bytes/,
      { maxBytes: 100 },
    ],
    [
      'a redirect to plain http elsewhere',
      (_, r) => r.writeHead(302, { location: 'http://example.com/openapi.json' }).end(),
      /redirects to http:\/\/example.com\/openapi.json, which is neither https nor a loopback address/,
    ],
    [
      'redirects in a circle',
      (_, r) => r.writeHead(302, { location: '/openapi.json' }).end(),
      /redirects more than 5 times/,
    ],
    ['a server that never answers', () => {}, /did not answer whole within 100 ms/, { timeoutMs: 100 }],
    [
      'a server that stops halfway',
      (_, r) => {
        r.write(text('2').slice(0, 20))
      },
      /did not answer whole within 100 ms/,
      { timeoutMs: 100 },
    ],
    [
      'a connection cut halfway',
      (_, r) => {
        r.writeHead(200, { 'content-length': '1000' }).write('{')
        setImmediate(() => r.destroy())
      },
      /could not be reached/,
    ],
    ['plain http elsewhere', () => {}, /is neither https nor a loopback address/, { url: 'http://example.com/x' }],
    ['something that is not a URL', () => {}, /"openapi.json" is not a URL/, { url: 'openapi.json' }],
    ['a file that is not there', () => {}, /could not be read/, { url: 'file:///nowhere/openapi.json' }],
    ['a port where nobody listens', () => {}, /could not be reached/, { url: 'http://127.0.0.1:1/openapi.json' }],
  ]
  test.each(cases)('%s', async (_, listener, message, options) => {
    serve(text('1'))
    await pullHere()
    const before = await snapshot()
    answer = listener
    await expect(pullHere(options)).rejects.toThrow(message)
    await pullHere(options).catch((error: Error) => expect(error.message).not.toContain('\n'))
    expect(await snapshot()).toEqual(before)
  })

  test('a pinned file that was edited by hand', async () => {
    serve(text('1'))
    await pullHere()
    await writeFile(join(dir, 'glomo.json'), text('edited'))
    serve(text('2'))
    await expect(pullHere()).rejects.toThrow(/is not the file that .*glomo.lock.json names/)
    expect(await readFile(join(dir, 'glomo.json'), 'utf8')).toBe(text('edited'))
  })
})

async function snapshot(): Promise<[string, string][]> {
  const names = await readdir(dir)
  return Promise.all(names.sort().map(async (name) => [name, await readFile(join(dir, name), 'utf8')]))
}

describe('the command', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/description/pull-main.ts', '--dir', dir, ...args], {
      env: { PATH: process.env.PATH },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
    )

  test('says what it pinned and ends with 0', async () => {
    serve(text('1'))
    const { code, stdout } = await run('--url', `${base}/openapi.json`)
    expect(code).toBe(0)
    expect(stdout).toContain(`pinned: ${base}/openapi.json (1 paths, 1 operations, 1 schemas)`)
  })

  test('says why it refused in one line and ends with 2', async () => {
    serve('<html>')
    const { code, stdout, stderr } = await run('--url', `${base}/openapi.json`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`spec:pull: ${base}/openapi.json is a web page (HTML), not a description\n`)
  })

  test('an unknown option ends with 2', async () => {
    expect(await run('--ulr', 'x')).toMatchObject({ code: 2, stderr: expect.stringContaining("'--ulr'") })
  })
})
