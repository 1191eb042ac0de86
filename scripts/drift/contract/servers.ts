import { listOf, objectOf, same } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'
import { type Context, report } from './context.ts'
import type { ContractOperation } from './operations.ts'
import { isCoveredBy, normalUrl } from './server-urls.ts'

/** A description that names no server is served from where it stands. */
const HERE: Place = { value: [{ url: '/' }], pointer: '/servers' }

interface Server {
  readonly url: string
  readonly place: Place
}

/** @param isCarried whether a part of the path went over to the server, or came from there */
export function compareServers(
  context: Context,
  base: ContractOperation,
  revision: ContractOperation,
  isCarried: boolean,
): void {
  const [old, now] = isCarried
    ? [calledUrls(context.base, base), calledUrls(context.revision, revision)]
    : [serversOf(context.base, base.servers), serversOf(context.revision, revision.servers)]
  for (const [key, { url, place }] of old) {
    const other = now.get(key)
    if (other) compareVariables(context, { url, place }, other)
    else if (!isCoveredBy(place, [...now.values()].map(placeOf)))
      report(context, 'server-removed', url, { base: place, revision: revision.servers ?? HERE }, { before: url })
  }
  for (const [key, { url, place }] of now) {
    if (!old.has(key) && !isCoveredBy(place, [...old.values()].map(placeOf)))
      report(context, 'server-added', url, { base: base.servers ?? HERE, revision: place }, { after: url })
  }
}

function placeOf({ place }: Server): Place {
  return place
}

/** Whether a part of the path only went over to the server, or came from there: the URL that is called is the same. */
export function movesWithServer(
  base: Description,
  revision: Description,
  old: ContractOperation,
  now: ContractOperation,
): boolean {
  if (old.path === now.path) return false
  return same([...calledUrls(base, old).keys()].sort(), [...calledUrls(revision, now).keys()].sort())
}

/** Servers by what is called: their URLs and the path. */
function calledUrls(description: Description, { servers, path }: ContractOperation): Map<string, Server> {
  return new Map(
    [...serversOf(description, servers)].map(([key, server]) => [
      `${key === '/' ? '' : key}${path.replace(/\{[^}]*\}/g, '{}')}`,
      server,
    ]),
  )
}

/** By URLs that tell them apart: nobody sends the names of variables, and a host has no case. */
function serversOf(description: Description, servers: Place | undefined): Map<string, Server> {
  const listed = description.items(servers?.value && listOf(servers.value).length > 0 ? servers : HERE)
  return new Map(
    listed.map((place) => {
      const url = normalUrl(String(objectOf(place.value).url))
      // What is a parameter of the path is no variable of the server.
      return [url.replace(/\{[^}]*\}/g, '{*}'), { url, place }]
    }),
  )
}

/** One by one as they stand in the URL. */
function compareVariables(context: Context, base: Server, revision: Server): void {
  const [old, now] = [variablesOf(base), variablesOf(revision)]
  const at = { base: base.place, revision: revision.place }
  for (const [index, before] of old.entries()) {
    const after = now[index]
    if (!before || !after) continue
    const isLimited = after.enum !== undefined
    const lost = listOf(before.enum).filter((value) => !listOf(after.enum).includes(value))
    if (isLimited && (before.enum === undefined || lost.length > 0)) {
      const values = { before: before.enum, after: after.enum }
      report(context, 'server-variable-value-removed', base.url, at, values)
    } else if (before.default !== after.default || !same(listOf(before.enum), listOf(after.enum))) {
      report(context, 'server-variable-changed', base.url, at, { before, after })
    }
  }
}

function variablesOf({ url, place }: Server) {
  const variables = objectOf(objectOf(place.value).variables)
  return [...url.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => objectOf(variables[name]))
}
