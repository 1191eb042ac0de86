import type { ProjectFiles } from './project-files.ts'

const STUBS = 'src/emulator/resources/stubs.ts'
const PAGE = 'docs/emulator.md'
const LIST = 'Every other operation is answered 501 with a message that says so: '

/** Operations that the emulator answers as stubs: those that are new, without those that are gone. */
export async function updateStubs(
  files: ProjectFiles,
  added: readonly string[],
  gone: readonly string[],
): Promise<void> {
  const text = await files.get(STUBS)
  const page = await files.get(PAGE)
  if (text === undefined || page === undefined) return
  const known = [...text.matchAll(/^ {4}(\w+): stub,$/gm)].map(([, id = '']) => id)
  const wanted = [...new Set([...known, ...added])].filter((id) => !gone.includes(id)).sort()
  const rows = wanted.map((id) => `    ${id}: stub,\n`).join('')
  files.set(STUBS, text.replace(/operations: \{[^}]*\}/, rows === '' ? 'operations: {}' : `operations: {\n${rows}  }`))
  const unlisted = added.filter((id) => !page.includes(`\`${id}\``)).map((id) => `\`${id}\`, `)
  files.set(PAGE, page.replace(LIST, `${LIST}${unlisted.join('')}`))
}
