import { heed } from './limits.ts'

/** The body in full, or `too large` as soon as it exceeds the limit; the rest is not read then. */
export async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | 'too large'> {
  const announced = Number(response.headers.get('content-length'))
  if (announced > maxBytes) {
    await discard(response.body)
    return 'too large'
  }
  if (!response.body) return new Uint8Array()
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await heed(reader.read(), signal)
      if (done) return join(chunks, size)
      size += value.byteLength
      if (size > maxBytes) {
        reader.cancel().catch(ignore)
        return 'too large'
      }
      chunks.push(value)
    }
  } catch (error) {
    reader.cancel().catch(ignore)
    throw error
  }
}

async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
  await body?.cancel().catch(ignore)
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

/** A body that is thrown away has nothing more to say. */
function ignore(): void {}
