import { join, relative } from 'node:path'
import ts from 'typescript'

/** A file that does not compile. */
export interface BrokenFile {
  file: string
  errors: number
}

/** Compiles the project in a folder and counts the errors of each file, most first. */
export function brokenFiles(folder: string): BrokenFile[] {
  const { config, error } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const counts = new Map<string, number>()
  for (const { file } of ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options))) {
    const name = file ? relative(folder, file.fileName) : 'tsconfig.json'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([file, errors]) => ({ file, errors })).sort((one, other) => other.errors - one.errors)
}
