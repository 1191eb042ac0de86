import { execFileSync } from 'node:child_process'
import { type Figures, interleaved } from './figures.ts'

/** Milliseconds until a package is imported, each time in a process of its own. */
export function importTimes(folder: string, names: readonly string[]): Figures {
  const measure = (name: string) => () => {
    const program = `const start = performance.now(); await import('${name}'); console.log(performance.now() - start)`
    const args = ['--input-type=module', '--eval', program]
    return Number(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }))
  }
  return interleaved(11, Object.fromEntries(names.map((name) => [name, measure(name)])))
}
