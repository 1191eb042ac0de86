import { AbortError } from './errors/abort-error.ts'
import { ArgumentError } from './errors/argument-error.ts'
import { GlomoError } from './errors/glomo-error.ts'

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
 * @param signal ends the wait for a stream that gives nothing more, and cancels it
 * @throws {ArgumentError}
 * @throws {AbortError} when `signal` is aborted
 */
export async function toUploadFile(
  source: Uploadable,
  fileName: string | undefined,
  signal?: AbortSignal,
): Promise<File> {
  const blob = await toBlob(source, signal)
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
  if (typeof name !== 'string') throw new ArgumentError(`${parameter} is ${typeof name}, not a text`)
  if (name.length > MAX_NAME_LENGTH) {
    throw new ArgumentError(`${parameter} has ${name.length} characters; at most ${MAX_NAME_LENGTH} are allowed`)
  }
}

async function toBlob(source: Uploadable, signal: AbortSignal | undefined): Promise<Blob> {
  if (source instanceof Blob) return source
  if (source instanceof ArrayBuffer) return new Blob([source])
  if (source instanceof Uint8Array) return new Blob([new Uint8Array(source)])
  const reader = readerOf(source)
  const chunks: BlobPart[] = []
  let size = 0
  let isDone = false
  try {
    while (!isDone) {
      const { done = false, value } = await untilAborted(reader.next, signal)
      isDone = done
      if (done) continue
      if (!(value instanceof Uint8Array)) throw new ArgumentError(`file is a stream of ${typeof value}, not of bytes`)
      size += value.byteLength
      if (size > MAX_BYTES) throw tooLarge()
      // A copy: the source may fill the same memory again, and `slice` of a Buffer does not copy.
      chunks.push(new Uint8Array(value))
    }
  } catch (error) {
    if (error instanceof GlomoError) throw error
    throw new ArgumentError('file could not be read: its stream failed', { cause: error })
  } finally {
    if (!isDone) reader.cancel(signal?.reason)
  }
  return new Blob(chunks)
}

interface ByteReader {
  readonly next: () => Promise<{ done?: boolean | undefined; value?: unknown }>
  /** Not waited for: a stream that gives nothing need not end either. */
  readonly cancel: (reason: unknown) => void
}

/** Web streams are not iterable everywhere; a reader is. */
function readerOf(source: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>): ByteReader {
  if (source instanceof ReadableStream) {
    if (source.locked) throw new ArgumentError('file is a stream that is being read already')
    const reader = source.getReader()
    return { next: () => reader.read(), cancel: (reason) => void reader.cancel(reason).catch(() => {}) }
  }
  if (typeof source !== 'object' || source === null || !(Symbol.asyncIterator in source)) {
    throw new ArgumentError('file must be a Blob, File, Uint8Array, ArrayBuffer or a stream of bytes')
  }
  const iterator = source[Symbol.asyncIterator]()
  return {
    next: async () => iterator.next(),
    cancel: (reason) => {
      // A Node stream ends when it is destroyed; its iterator would wait for the next chunk first.
      if ('destroy' in source && typeof source.destroy === 'function') source.destroy()
      Promise.resolve(iterator.return?.(reason)).catch(() => {})
    },
  }
}

async function untilAborted<T>(next: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return next()
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new AbortError('the upload was aborted while its file was read', { cause: signal.reason }))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([next(), aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function tooLarge(): ArgumentError {
  return new ArgumentError(`file has more than ${MAX_BYTES} bytes (10 MB)`)
}
