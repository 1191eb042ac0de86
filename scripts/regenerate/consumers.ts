import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Change } from '../drift/change.ts'

/** What `glomo-client usage --json` found of a program that uses the client. */
export interface Consumer {
  name: string
  /** Null when its file is not what the command prints. */
  usage: Usage | null
}

interface Usage {
  methods: { method: string; operation: string | null; places: string[] }[]
  fields: { of: string; member: string; places: string[] }[]
  cannotTell: { lost: 'methods' | 'fields' }[]
}

const MOST_PLACES = 3

/** Those of a folder of such files, each named after its file; none when there is no such folder. */
export async function readConsumers(folder: string): Promise<Consumer[]> {
  const files = await readdir(folder).catch(() => [])
  const named = files.filter((file) => file.endsWith('.json')).sort()
  return Promise.all(
    named.map(async (file) => ({
      name: basename(file, '.json'),
      usage: usageOf(await readFile(join(folder, file), 'utf8')),
    })),
  )
}

/** Says of a change whom it touches and where, or that it touches nobody; undefined when no consumer is known. */
export function consumersOf(consumers: readonly Consumer[]): ((change: Change) => string) | undefined {
  if (consumers.length === 0) return undefined
  return (change) => {
    if (change.operations.length === 0) return ''
    const touched = consumers.flatMap((consumer) => touchedBy(change, consumer) ?? [])
    return touched.length > 0 ? touched.join('; ') : 'no consumer'
  }
}

function touchedBy(change: Change, { name, usage }: Consumer): string | undefined {
  if (!usage) return `${name}: cannot tell, as its file could not be read`
  const operations = new Set(change.operations.map(({ operationId }) => operationId))
  const calls = usage.methods.filter(({ operation }) => operation !== null && operations.has(operation))
  const { owner, member } = memberOf(change)
  const fields = usage.fields.filter(
    (field) => (field.of === owner || operations.has(field.of)) && member !== '' && field.member === member,
  )
  if (fields.length > 0) return `${name}, which uses ${member} at ${placesOf(fields)}`
  if (calls.length > 0)
    return `${name}, which calls ${calls.map(({ method }) => method).join(', ')} at ${placesOf(calls)}`
  const blind = usage.cannotTell.filter(({ lost }) => lost === 'methods')
  return blind.length > 0
    ? `${name}: cannot tell, as it loses the type of the client (places: ${blind.length})`
    : undefined
}

/** The member that a change is of, such as `fees.fx_fee` of `Payout`; empty when it is of no one member. */
function memberOf({ pointers }: Change): { owner: string | undefined; member: string } {
  const pointer = pointers.base.includes('/properties/') ? pointers.base : pointers.revision
  const owner = /\/components\/schemas\/([^/]+)/.exec(pointer)?.[1]
  return { owner, member: [...pointer.matchAll(/\/properties\/([^/]+)/g)].map(([, each]) => each).join('.') }
}

function placesOf(uses: readonly { places: string[] }[]): string {
  const places = [...new Set(uses.flatMap((use) => use.places))]
  const more = places.length - MOST_PLACES
  return `${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function usageOf(text: string): Usage | null {
  try {
    const value: unknown = JSON.parse(text)
    return isUsage(value) ? value : null
  } catch {
    return null
  }
}

function isUsage(value: unknown): value is Usage {
  if (typeof value !== 'object' || value === null) return false
  const { methods, fields, cannotTell }: Partial<Record<keyof Usage, unknown>> = value
  const havePlaces = (uses: unknown) => Array.isArray(uses) && uses.every((each) => Array.isArray(each?.places))
  return havePlaces(methods) && havePlaces(fields) && Array.isArray(cannotTell)
}
