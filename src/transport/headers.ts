/** What keeps a header from being sent, or undefined. The value is never part of it: it may be a secret. */
export function headerProblem(name: string, value: unknown): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `"${name}" is not a header name`
  if (typeof value === 'string' && !/[\0\r\n]|[^\0-\xff]/.test(value)) return undefined
  return `the value of "${name}" cannot be sent (not a text, or a line break in it)`
}
