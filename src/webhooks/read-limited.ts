import { cancelQuietly, readBytes } from '../streams/read-bytes.ts'

/**
 * The body of a request, or undefined as soon as it turns out to be longer than allowed.
 *
 * @throws whatever the stream fails with, when the body does not arrive whole
 */
export async function readLimited(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    cancelQuietly(request.body)
    return undefined
  }
  if (!request.body) return new Uint8Array()
  const bytes = await readBytes(request.body.getReader(), maxBytes)
  return bytes === 'too large' ? undefined : new Uint8Array(bytes)
}
