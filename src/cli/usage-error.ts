/** Something on the command line cannot be right; told in one line, with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
