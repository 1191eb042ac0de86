/** What a registry shows of where a package comes from, and resolves the links of its README against. */
export interface Origin {
  readonly repository: { readonly type: 'git'; readonly url: string }
  readonly homepage: string
  readonly bugs: { readonly url: string }
}

/** Where a workflow of GitHub's runs, from its environment; nothing anywhere else. */
export function originOf(env: Readonly<Record<string, string | undefined>>): Origin | undefined {
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = 'https://github.com' } = env
  if (!name) return undefined
  if (!/^[\w.-]+\/[\w.-]+$/.test(name)) throw new Error(`GITHUB_REPOSITORY is not owner/name: ${name}`)
  const page = `${server.replace(/\/$/, '')}/${name}`
  return {
    repository: { type: 'git', url: `git+${page}.git` },
    homepage: `${page}#readme`,
    bugs: { url: `${page}/issues` },
  }
}

/** A manifest with what it does not say of its origin itself, after the members it has. */
export function withOrigin(manifest: Readonly<Record<string, unknown>>, origin: Origin): Record<string, unknown> {
  return { ...manifest, ...origin, ...manifest }
}
