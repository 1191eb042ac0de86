import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type ts from 'typescript'
import { isRecord } from '../../transport/json.ts'
import { UsageError } from '../usage-error.ts'

export type Compiler = typeof ts

/**
 * The TypeScript that a project itself is compiled with.
 *
 * @throws {UsageError} when there is none, or one without the API that this needs
 */
export function compilerOf(folder: string): Compiler {
  const load = createRequire(join(folder, 'package.json'))
  const version = versionOf(load, folder)
  const loaded = attempt(() => load('typescript'))
  if (isCompiler(loaded)) return loaded
  throw new UsageError(
    `TypeScript ${version} of ${folder} has no API in JavaScript, which this needs: install 5.x or 6.x there, beside it if need be`,
  )
}

function versionOf(load: NodeJS.Require, folder: string): string {
  const described = attempt(() => load('typescript/package.json'))
  if (!isRecord(described)) {
    throw new UsageError(`typescript is not installed for ${folder}: this needs the project's own, 5.x or 6.x`)
  }
  return String(described.version)
}

function attempt(loading: () => unknown): unknown {
  try {
    return loading()
  } catch {
    return undefined
  }
}

function isCompiler(value: unknown): value is Compiler {
  return isRecord(value) && typeof value.createProgram === 'function' && typeof value.forEachChild === 'function'
}

/**
 * The program of a project.
 *
 * @throws {UsageError} when the project cannot be read
 */
export function programOf(compiler: Compiler, project: string): ts.Program {
  const refused = (diagnostic: ts.Diagnostic) => {
    throw new UsageError(`${project}: ${compiler.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`)
  }
  const host = {
    ...compiler.sys,
    getCurrentDirectory: () => dirname(project),
    onUnRecoverableConfigFileDiagnostic: refused,
  }
  const parsed = compiler.getParsedCommandLineOfConfigFile(project, {}, host)
  if (!parsed) throw new UsageError(`${project} could not be read`)
  if (parsed.fileNames.length === 0) {
    throw new UsageError(`${project} has no files: name the tsconfig of one of the projects it refers to`)
  }
  const missing = parsed.fileNames.find((file) => !compiler.sys.fileExists(file))
  if (missing !== undefined) throw new UsageError(`${project} names ${missing}, which is not there`)
  return compiler.createProgram({ rootNames: parsed.fileNames, options: { ...parsed.options, noEmit: true } })
}
