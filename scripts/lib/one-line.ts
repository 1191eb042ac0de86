/** Keeps a message on one line whatever a library put into it. */
export function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, '; ').trim()
}

/** What somebody threw, on one line. */
export function reasonOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error))
}
