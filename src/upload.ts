import { ArgumentError } from './errors/argument-error.ts'

/** What can be uploaded: bytes, a `Blob` or `File`, or a stream of bytes (a web stream or a Node stream). */
export type Uploadable = Blob | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>

/** Source: the description, `createDocument`. */
const MAX_BYTES = 10_485_760
const MAX_NAME_LENGTH = 128

const SIGNATURES: readonly { type: string; extension: string; bytes: readonly number[] }[] = [
  { type: 'image/jpeg', extension: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', extension: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'application/pdf', extension: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
]

/**
 * Reads what is to be uploaded into a `File`, and refuses what the API would: other than JPEG, PNG and PDF (told by the
 * content, not the name), more than 10 MB, names over 128 characters.
 *
 * @throws {ArgumentError}
 */
export async function toUploadFile(source: Uploadable, fileName: string | undefined): Promise<File> {
  const blob = await toBlob(source)
  if (blob.size > MAX_BYTES) throw tooLarge()
  if (blob.size === 0) throw new ArgumentError('file is empty')
  const head = new Uint8Array(await blob.slice(0, 8).arrayBuffer())
  const kind = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))
  if (!kind) throw new ArgumentError('file is neither JPEG, PNG nor PDF')
  const name = fileName ?? (blob instanceof File && blob.name !== '' ? blob.name : `document.${kind.extension}`)
  checkName('file_name', name)
  return new File([blob], name, { type: kind.type })
}

/** @throws {ArgumentError} */
export function checkName(parameter: string, name: string): void {
  if (name.length > MAX_NAME_LENGTH) {
    throw new ArgumentError(`${parameter} has ${name.length} characters; at most ${MAX_NAME_LENGTH} are allowed`)
  }
}

async function toBlob(source: Uploadable): Promise<Blob> {
  if (source instanceof Blob) return source
  if (source instanceof ArrayBuffer) return new Blob([source])
  if (source instanceof Uint8Array) return new Blob([source.slice()])
  const chunks: BlobPart[] = []
  let size = 0
  for await (const chunk of chunksOf(source)) {
    size += chunk.byteLength
    if (size > MAX_BYTES) throw tooLarge()
    chunks.push(chunk.slice())
  }
  return new Blob(chunks)
}

/** Web streams are not iterable everywhere; a reader is. */
async function* chunksOf(source: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!(source instanceof ReadableStream)) {
    if (typeof source !== 'object' || source === null || !(Symbol.asyncIterator in source)) {
      throw new ArgumentError('file must be a Blob, File, Uint8Array, ArrayBuffer or a stream of bytes')
    }
    yield* source
    return
  }
  const reader = source.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

function tooLarge(): ArgumentError {
  return new ArgumentError(`file has more than ${MAX_BYTES} bytes (10 MB)`)
}
