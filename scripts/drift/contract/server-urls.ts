import { listOf, objectOf } from '../../lib/json.ts'
import type { Place } from '../description.ts'

/** How many URLs a server is written out into at most. */
const MOST_URLS = 100

/** The same for URLs that mean the same: a host has no case, and a slash at the end says nothing. */
export function normalUrl(url: string): string {
  const lowered = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (host) =>
    host.replace(/\{[^}]*\}|[^{]+/g, (part) => (part.startsWith('{') ? part : part.toLowerCase())),
  )
  return lowered.replace(/(.)\/$/, '$1')
}

/** Whether each URL of a server is one of the others', however it is written. */
export function isCoveredBy(server: Place, others: readonly Place[]): boolean {
  const urls = urlsOf(server)
  if (!urls) return false
  const takers = others.map(patternOf)
  return urls.every((url) => takers.some((taker) => taker.test(url)))
}

/** Every URL of a server whose variables list their values; undefined where they are any, or too many. */
function urlsOf({ value }: Place): string[] | undefined {
  const { url, variables } = objectOf(value)
  let urls = [String(url)]
  for (const [, name = ''] of String(url).matchAll(/\{([^}]*)\}/g)) {
    const values = objectOf(objectOf(variables)[name]).enum
    if (!Array.isArray(values) || urls.length * values.length > MOST_URLS) return undefined
    urls = values.flatMap((each: unknown) => urls.map((text) => text.replace(`{${name}}`, () => String(each))))
  }
  return urls.map(normalUrl)
}

function patternOf({ value }: Place): RegExp {
  const { url, variables } = objectOf(value)
  const parts = normalUrl(String(url)).split(/\{([^}]*)\}/)
  const text = parts.map((part, index) => {
    if (index % 2 === 0) return escaped(part)
    const { enum: values } = objectOf(objectOf(variables)[part])
    return values === undefined
      ? '[^/?#]*'
      : `(?:${listOf(values)
          .map((each) => escaped(String(each)))
          .join('|')})`
  })
  return new RegExp(`^${text.join('')}$`)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
