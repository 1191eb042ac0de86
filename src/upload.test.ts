import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { Glomo } from './client.ts'
import { AbortError } from './errors/abort-error.ts'
import { ArgumentError } from './errors/argument-error.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { fileFromPath } from './node.ts'
import { clientOf, errorOf } from './test-support/fetch-client.ts'
import { ManualClock } from './test-support/manual-clock.ts'
import { sendJson, startServer } from './test-support/server.ts'
import { type Clock, sleep } from './transport/clock.ts'
import type { CallOptions, Fetch } from './transport/options.ts'
import { toUploadFile, type Uploadable } from './upload.ts'

const PDF = new TextEncoder().encode('%PDF-1.4 the content')
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

async function setUp() {
  const { url, seen } = await startServer((_, response) => sendJson(response, 201, { id: 'doc_1' }))
  return { glomo: new Glomo({ apiKey: 'key', baseUrl: url }), seen }
}

/** What arrived, read by the same means as on any server. */
async function received(request: { headers: { 'content-type'?: string | undefined }; body: string } | undefined) {
  if (!request) throw new Error('nothing arrived')
  return new Response(request.body, { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData()
}

async function pdfOnDisk() {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-upload-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const path = join(dir, 'invoice 1.pdf')
  await writeFile(path, PDF)
  return path
}

test.each<[string, () => Uploadable | Promise<Uploadable>, string]>([
  ['bytes', () => PDF, 'document.pdf'],
  ['an ArrayBuffer', () => PDF.slice().buffer, 'document.pdf'],
  ['a Blob', () => new Blob([PDF]), 'document.pdf'],
  ['a File', () => new File([PDF], 'bill.pdf'), 'bill.pdf'],
  ['a web stream', () => new Blob([PDF]).stream(), 'document.pdf'],
  ['a Node stream', async () => createReadStream(await pdfOnDisk()), 'document.pdf'],
  ['a file of the disk', async () => fileFromPath(await pdfOnDisk()), 'invoice 1.pdf'],
])('%s is uploaded as multipart, with its kind told by its content', async (_, make, name) => {
  const { glomo, seen } = await setUp()
  await glomo.documents.create({ file: await make(), document_name: 'Invoice 8812' })
  const form = await received(seen[0])
  const file = form.get('file') as File
  expect({ name: file.name, type: file.type, text: await file.text() }).toEqual({
    name,
    type: 'application/pdf',
    text: '%PDF-1.4 the content',
  })
  expect(form.get('document_name')).toBe('Invoice 8812')
})

test.each<[string, Uint8Array, string, string]>([
  ['PNG', PNG, 'image/png', 'document.png'],
  ['JPEG', JPEG, 'image/jpeg', 'document.jpg'],
])('%s is known by its first bytes', async (_, file, type, name) => {
  const { glomo, seen } = await setUp()
  await glomo.documents.create({ file, document_name: 'Passport' })
  expect(seen[0]?.body).toContain(`filename="${name}"`)
  expect(seen[0]?.body.toLowerCase()).toContain(`content-type: ${type}`)
})

test('file_name names the file', async () => {
  const { glomo, seen } = await setUp()
  await glomo.documents.create({ file: PDF, document_name: 'Invoice', file_name: 'other.pdf' })
  expect(seen[0]?.body).toContain('filename="other.pdf"')
})

test.each<[string, object, RegExp]>([
  ['another kind of file', { file: new TextEncoder().encode('GIF89a') }, /neither JPEG, PNG nor PDF/],
  ['a kind that is only claimed', { file: new File(['text'], 'a.pdf', { type: 'application/pdf' }) }, /neither JPEG/],
  ['an empty file', { file: new Uint8Array() }, /file is empty/],
  ['more than 10 MB', { file: withSize(10_485_761) }, /more than 10485760 bytes/],
  ['a stream of more than 10 MB', { file: new Blob([withSize(10_485_761)]).stream() }, /more than 10485760 bytes/],
  ['a long file name', { file_name: `${'x'.repeat(125)}.pdf` }, /file_name has 129 characters/],
  ['a long document name', { document_name: 'x'.repeat(129) }, /document_name has 129 characters/],
  ['no document name', { document_name: '' }, /document_name is missing/],
  ['something that is not a file', { file: 'invoice.pdf' }, /must be a Blob, File/],
])('%s is refused before anything is sent', async (_, changed, message) => {
  const { glomo, seen } = await setUp()
  const call = glomo.documents.create({ file: PDF, document_name: 'Invoice', ...changed })
  await expect(call).rejects.toThrow(ArgumentError)
  await expect(call).rejects.toThrow(message)
  expect(seen).toHaveLength(0)
})

test('exactly 10 MB is taken', async () => {
  const { glomo, seen } = await setUp()
  await glomo.documents.create({ file: withSize(10_485_760), document_name: 'Scan' })
  expect(seen).toHaveLength(1)
})

test('an upload refused with 429 is sent again whole', async () => {
  const { url, seen } = await startServer((_, response) =>
    sendJson(response, seen.length === 1 ? 429 : 201, { id: 'doc_1' }, { 'retry-after': '0' }),
  )
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, retryDelay: { base: 1, max: 1 } })
  await glomo.documents.create({ file: PDF, document_name: 'Invoice' })
  for (const each of seen) expect(((await received(each)).get('file') as File).size).toBe(PDF.byteLength)
  expect(seen).toHaveLength(2)
})

function withSize(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  bytes.set(PDF)
  return bytes
}

test('a source that fills the same memory again is sent as it was', async () => {
  async function* reusing() {
    const memory = Buffer.alloc(5)
    for (const text of ['%PDF-', 'AAAAA', 'BBBBB']) {
      memory.write(text)
      yield memory
    }
  }
  expect(await (await toUploadFile(reusing(), undefined)).text()).toBe('%PDF-AAAAABBBBB')
  const buffer = Buffer.from('%PDF-AAAAA')
  const file = await toUploadFile(buffer, undefined)
  buffer.fill('X')
  expect(await file.text()).toBe('%PDF-AAAAA')
})

describe('a stream that gives nothing more', () => {
  test.each(['before', 'while it is read'])('is cancelled when the signal is aborted %s', async (when) => {
    const reasons: unknown[] = []
    const controller = new AbortController()
    const reason = new Error('shutting down')
    const stream = new ReadableStream<Uint8Array>({
      pull: () => new Promise(() => {}),
      cancel: (why) => void reasons.push(why),
    })
    if (when === 'before') controller.abort(reason)
    const reading = toUploadFile(stream, undefined, controller.signal)
    controller.abort(reason)
    const error = await reading.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ cause: reason })
    expect(reasons).toEqual([reason])
  })

  test('is left when it is an iterable', async () => {
    const controller = new AbortController()
    let returned = 0
    const stalled: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: () => {
          returned += 1
          return new Promise(() => {})
        },
      }),
    }
    const reading = toUploadFile(stalled, undefined, controller.signal)
    controller.abort()
    await expect(reading).rejects.toBeInstanceOf(AbortError)
    expect(returned).toBe(1)
  })

  test('is destroyed when it is a stream of Node', async () => {
    const controller = new AbortController()
    const stream = new Readable({ read() {} })
    const reading = toUploadFile(stream, undefined, controller.signal)
    controller.abort()
    await expect(reading).rejects.toBeInstanceOf(AbortError)
    expect(stream.destroyed).toBe(true)
  })

  test('ends a call of the client with its signal', async () => {
    const { glomo, seen } = await setUp()
    const controller = new AbortController()
    const file = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) })
    const call = glomo.documents.create({ file, document_name: 'Invoice' }, { signal: controller.signal })
    controller.abort()
    await expect(call).rejects.toBeInstanceOf(AbortError)
    expect(seen).toEqual([])
  })
})

describe('the deadline of a call that uploads', () => {
  const never = () => new Promise<never>(() => {})
  const upload = (clock: Clock, fetch: Fetch, file: Uploadable, options: CallOptions = {}) =>
    clientOf(fetch, { clock }).glomo.documents.create(
      { file, document_name: 'Invoice' },
      { deadline: 5_000, ...options },
    )

  test('holds while its file is read, before anything is sent', async () => {
    const fetch = vi.fn(never)
    const clock = new ManualClock()
    const error = await errorOf(upload(clock, fetch, new ReadableStream<Uint8Array>({ pull: never })))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ scope: 'overall', limit: 5_000, outcomeUnknown: false, retryable: false })
    expect(error.message).toBe('createDocument (POST /document) did not succeed within 5000 ms (deadline)')
    expect(fetch).not.toHaveBeenCalled()
    expect([clock.now(), clock.pending]).toEqual([5_000, 0])
  })

  test('is that of reading and sending together, and leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController()
    const listening = vi.spyOn(signal, 'addEventListener')
    const left = vi.spyOn(signal, 'removeEventListener')
    const clock = new ManualClock()
    const slow = {
      async *[Symbol.asyncIterator]() {
        await sleep(clock, 3_000)
        yield PDF
      },
    }
    expect(await errorOf(upload(clock, never, slow, { signal }))).toMatchObject({
      name: 'TimeoutError',
      scope: 'overall',
    })
    expect([clock.now(), clock.pending]).toEqual([5_000, 0])
    expect(listening).toHaveBeenCalled()
    expect(left).toHaveBeenCalledTimes(listening.mock.calls.length)
  })
})

test('a stream that is too large is cancelled', async () => {
  let cancelled = 0
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_048_576)),
    cancel: () => {
      cancelled += 1
    },
  })
  await expect(toUploadFile(stream, undefined)).rejects.toThrow('more than')
  expect(cancelled).toBe(1)
})

test('a stream that fails, is read already or holds texts is an ArgumentError', async () => {
  const failing = new ReadableStream<Uint8Array>({
    pull: () => {
      throw new Error('disk gone')
    },
  })
  const error = await toUploadFile(failing, undefined).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ArgumentError)
  expect(error).toMatchObject({ message: 'file could not be read: its stream failed', cause: { message: 'disk gone' } })
  const locked = new ReadableStream<Uint8Array>()
  locked.getReader()
  await expect(toUploadFile(locked, undefined)).rejects.toThrow('is being read already')
  const texts = Readable.from(['%PDF-']) as AsyncIterable<Uint8Array>
  await expect(toUploadFile(texts, undefined)).rejects.toThrow('file is a stream of string, not of bytes')
})

test('a file that is not there is an ArgumentError that names it', async () => {
  const error = await fileFromPath('/nowhere/invoice.pdf').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ArgumentError)
  expect((error as Error).message).toMatch(/^the file "\/nowhere\/invoice.pdf" cannot be opened/)
})
