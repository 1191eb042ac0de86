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

/** A folder opened as an editor does it: TypeScript's language service, one program at a time. */
export class Editor {
  readonly #folder: string
  readonly #file: string
  readonly #service: ts.LanguageService
  #program = ''
  #version = 0

  constructor(folder: string, options: ts.CompilerOptions = {}) {
    this.#folder = folder
    this.#file = join(folder, 'editor.mts')
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({
        strict: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        skipLibCheck: true,
        types: [],
        ...options,
      }),
      getScriptFileNames: () => [this.#file],
      getScriptVersion: (path) => (path === this.#file ? String(this.#version) : '1'),
      getScriptSnapshot: (path) => {
        const text = path === this.#file ? this.#program : ts.sys.readFile(path)
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => path === this.#file || ts.sys.fileExists(path),
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
    })
  }

  /** What is shown at the last place where a name stands in a program. */
  show(program: string, name: string): Shown {
    this.#open(program)
    const position = program.lastIndexOf(name)
    const info = this.#service.getQuickInfoAtPosition(this.#file, position)
    const definition = this.#service.getDefinitionAtPosition(this.#file, position)?.[0]
    const { start = 0, length = 0 } = definition?.textSpan ?? {}
    return {
      hover: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
      definition: definition ? relative(this.#folder, definition.fileName).replaceAll('\\', '/') : '',
      defined: ts.sys.readFile(definition?.fileName ?? '')?.slice(start, start + length) ?? '',
    }
  }

  /** What is wrong with a program, each with what stands below it. */
  errors(program: string): string[] {
    this.#open(program)
    const found = [
      ...this.#service.getSyntacticDiagnostics(this.#file),
      ...this.#service.getSemanticDiagnostics(this.#file),
    ]
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  #open(program: string): void {
    // Each version is compiled anew.
    if (program === this.#program) return
    this.#program = program
    this.#version += 1
  }
}
