/** What is asked for of repositories of consumers, one on a line. */
export interface ListedRepositories {
  /** `owner/name`, each once. */
  repositories: string[]
  /** Lines that are something else. */
  wrong: string[]
}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+$/

/** Empty lines, and what stands behind a `#`, say nothing. */
export function listedRepositories(text: string): ListedRepositories {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim())
  const named = [...new Set(lines)].filter((line) => line !== '')
  const isRepository = (line: string) => REPOSITORY.test(line) && !/\/\.{1,2}$/.test(line)
  return { repositories: named.filter(isRepository), wrong: named.filter((line) => !isRepository(line)) }
}

/** The name of a repository's file: Git leaves out files with `--` in their names, which stay out of pull requests. */
export function fileNameOf(repository: string): string {
  return `${repository.replace('/', '--').replaceAll(/[^\w.-]/g, '_')}.json`
}
