import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Glomo } from './client.ts'
import { ArgumentError } from './errors/argument-error.ts'
import { fileFromPath } from './node.ts'
import { sendJson, startServer } from './test-support/server.ts'
import type { Uploadable } from './upload.ts'

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
