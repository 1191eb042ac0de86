import { consumerId } from '../drift/format/html-consumers.ts'
import type { Method } from '../lib/client-methods.ts'

/** Where things that a report names are written about; undefined where nothing is. */
export interface Links {
  method: (name: string) => string | undefined
  change: (fingerprint: string) => string | undefined
  /** All changes. */
  changes: string | undefined
  /** What touches a program that uses the client. @param consumers all that were asked about */
  consumer: (consumers: readonly string[], name: string) => string | undefined
}

/** A page in `reports/` leads to those beside it, so that all of them can be taken elsewhere together. */
export function pageLinks(methods: readonly Method[]): Links {
  const known = namesOf(methods)
  return {
    method: (name) => (known.has(name) ? `methods.html#${name}` : undefined),
    change: (fingerprint) => `drift.html#${fingerprint}`,
    changes: 'drift.html',
    consumer: (consumers, name) => `drift.html#${consumerId(consumers, name)}`,
  }
}

/** Markdown is read where the repository is: on GitHub at the commit that the night ran on, else in `reports/`. */
export function markdownLinks(methods: readonly Method[], env: NodeJS.ProcessEnv = process.env): Links {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env
  const root = server && repository && commit ? `${server}/${repository}/blob/${commit}` : '..'
  const known = namesOf(methods)
  return {
    method: (name) => (known.has(name) ? `${root}/docs/api.md#${name}` : undefined),
    change: () => undefined,
    changes: undefined,
    consumer: () => undefined,
  }
}

function namesOf(methods: readonly Method[]): ReadonlySet<string> {
  return new Set(methods.map(({ resource, name }) => `${resource}.${name}`))
}
