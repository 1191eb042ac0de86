/** The message of an error with those of its causes, each once; `fetch failed` alone says nothing. */
export function messageWithCauses(error: unknown): string {
  const messages: string[] = []
  let each = error
  for (let depth = 0; depth < 5 && each instanceof Error; depth += 1) {
    const message = each.message || nameOf(each)
    if (!messages.some((before) => before.includes(message))) messages.push(message)
    each = each.cause
  }
  return messages.length > 0 ? messages.join(': ') : String(error)
}

/** Node gives the failed attempts at an address without a message, and with a code. */
function nameOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name
}
