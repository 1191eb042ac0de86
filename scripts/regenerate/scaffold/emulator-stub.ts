import type { ProjectFiles } from './project-files.ts'

const STUBS = 'src/emulator/resources/stubs.ts'
const NAMES = /(const STUBS: readonly OperationId\[\] = )\[([^\]]*)\]/

/** Operations that the emulator answers as stubs: those that are new, without those that are gone. */
export async function updateStubs(
  files: ProjectFiles,
  added: readonly string[],
  gone: readonly string[],
): Promise<void> {
  const text = await files.get(STUBS)
  if (text === undefined) return
  const known = [...(NAMES.exec(text)?.[2] ?? '').matchAll(/'(\w+)'/g)].map(([, id = '']) => id)
  const wanted = [...new Set([...known, ...added])].filter((id) => !gone.includes(id)).sort()
  files.set(STUBS, text.replace(NAMES, `$1[${wanted.map((id) => `'${id}'`).join(', ')}]`))
}
