/** A reason, in one line, why a description is not taken. The command prints it and exits with 2. */
export class RejectedDescriptionError extends Error {
  override name = 'RejectedDescriptionError'
}
