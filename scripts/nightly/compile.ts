import { join, relative } from 'node:path'
import ts from 'typescript'
import { oneLine } from '../lib/one-line.ts'

/** A file that does not compile. */
export interface BrokenFile {
  file: string
  errors: number
  /** Of the first error, in one line. */
  first: string
}

/**
 * Compiles the project in a folder and counts the errors of each file, most first.
 *
 * @param counts which of its files are compiled, by their paths in the folder, with what they import; default: all
 */
export function brokenFiles(folder: string, counts: (file: string) => boolean = () => true): BrokenFile[] {
  const { config, error } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const roots = fileNames.filter((file) => counts(relative(folder, file)))
  const broken = new Map<string, BrokenFile>()
  for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram(roots, options))) {
    const name = file ? relative(folder, file.fileName) : 'tsconfig.json'
    const first = oneLine(ts.flattenDiagnosticMessageText(messageText, ' ')).slice(0, 200)
    const known = broken.get(name) ?? { file: name, errors: 0, first }
    broken.set(name, { ...known, errors: known.errors + 1 })
  }
  return [...broken.values()].sort((one, other) => other.errors - one.errors)
}
