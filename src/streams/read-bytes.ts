/**
 * What a stream holds in full, or `too large` as soon as it exceeds the limit; the rest is not read then. Reads by a
 * reader: not every runtime can iterate over a stream.
 */
export async function readBytes(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | 'too large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return join(chunks, size)
    size += value.byteLength
    if (size > maxBytes) {
      cancelQuietly(reader)
      return 'too large'
    }
    chunks.push(value)
  }
}

/** Gives up what is left. A body that is thrown away has nothing more to say, not even an error. */
export function cancelQuietly(source: { cancel(): Promise<void> } | null | undefined): void {
  source?.cancel().catch(() => {})
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}
