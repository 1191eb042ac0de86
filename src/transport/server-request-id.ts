const HEADERS: readonly string[] = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-amzn-trace-id', 'cf-ray']

/** What the server, or the gateway before it, calls the request; undefined when no header says. */
export function serverRequestIdOf(headers: Headers): string | undefined {
  for (const name of HEADERS) {
    const value = headers.get(name)
    if (value) return value
  }
  return undefined
}
