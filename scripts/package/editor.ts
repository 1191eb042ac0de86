import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** What an editor shows of the name under the cursor. */
export interface Shown {
  readonly hover: string
  readonly documentation: string
  /** Where "go to definition" leads, relative to the folder. */
  readonly definition: string
  /** The text there. */
  readonly defined: string
}

/** Opens a program in a folder, as an editor does, and looks at the last place where a name stands in it. */
export async function showInEditor(folder: string, program: string, name: string): Promise<Shown> {
  const file = join(folder, 'editor.ts')
  await writeFile(file, program)
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  })
  const position = program.lastIndexOf(name)
  const info = service.getQuickInfoAtPosition(file, position)
  const definition = service.getDefinitionAtPosition(file, position)?.[0]
  const { start = 0, length = 0 } = definition?.textSpan ?? {}
  return {
    hover: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
    definition: definition ? relative(folder, definition.fileName).replaceAll('\\', '/') : '',
    defined: ts.sys.readFile(definition?.fileName ?? '')?.slice(start, start + length) ?? '',
  }
}
