/** What the places this runs in may have; with a member that all have, so that their globals are one of these. */
interface Globals {
  readonly fetch: unknown
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  readonly Deno?: { readonly env?: { get(name: string): string | undefined } }
  readonly window?: { readonly document?: unknown }
}

/** A variable of the environment, where there is one and it may be read; undefined when it is missing or empty. */
export function readEnvironment(name: string): string | undefined {
  const { process, Deno }: Globals = globalThis
  try {
    return (process?.env?.[name] ?? Deno?.env?.get(name)) || undefined
  } catch {
    return undefined // Deno without the permission to read it
  }
}

/** Whether this runs in a page, so that whoever opens it can read whatever the program holds. */
export function isPage(): boolean {
  const { window }: Globals = globalThis
  return window?.document !== undefined
}
