import { listOf, objectOf, same } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'
import { type Context, report } from './context.ts'
import type { ContractOperation } from './operations.ts'

/** A description that names no server is served from where it stands. */
const HERE: Place = { value: [{ url: '/' }], pointer: '/servers' }

export function compareServers(context: Context, base: ContractOperation, revision: ContractOperation): void {
  const [old, now] = [serversOf(context.base, base.servers), serversOf(context.revision, revision.servers)]
  for (const [url, server] of old) {
    const other = now.get(url)
    if (other) compareVariables(context, url, server, other)
    else report(context, 'server-removed', url, { base: server, revision: revision.servers ?? HERE }, { before: url })
  }
  for (const [url, server] of now) {
    if (!old.has(url))
      report(context, 'server-added', url, { base: base.servers ?? HERE, revision: server }, { after: url })
  }
}

/** Whether a part of the path only went over to the server, or came from there: the URL that is called is the same. */
export function movesWithServer(
  base: Description,
  revision: Description,
  old: ContractOperation,
  now: ContractOperation,
): boolean {
  if (old.path === now.path) return false
  const urlsOf = (description: Description, { servers, path }: ContractOperation) =>
    [...serversOf(description, servers).keys()].map(
      (url) => `${url === '/' ? '' : url}${path.replace(/\{[^}]*\}/g, '{}')}`,
    )
  return same(urlsOf(base, old).sort(), urlsOf(revision, now).sort())
}

function serversOf(description: Description, servers: Place | undefined): Map<string, Place> {
  const listed = description.items(servers?.value && listOf(servers.value).length > 0 ? servers : HERE)
  return new Map(listed.map((place) => [String(objectOf(place.value).url).replace(/(.)\/$/, '$1'), place]))
}

function compareVariables(context: Context, url: string, base: Place, revision: Place): void {
  const [old, now] = [objectOf(objectOf(base.value).variables), objectOf(objectOf(revision.value).variables)]
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [before, after] = [objectOf(old[name]), objectOf(now[name])]
    const lost = listOf(before.enum).filter((value) => after.enum && !listOf(after.enum).includes(value))
    const at = { base, revision }
    if (lost.length > 0)
      report(context, 'server-variable-value-removed', url, at, { before: before.enum, after: after.enum })
    else if (before.default !== after.default || !same(listOf(before.enum), listOf(after.enum))) {
      report(context, 'server-variable-changed', url, at, { before: old[name], after: now[name] })
    }
  }
}
