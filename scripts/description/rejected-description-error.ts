/** A reason, in one line, why a description is not taken. The command prints it and exits with 2. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Keeps a message on one line whatever a library put into it. */
export function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, '; ').trim()
}
