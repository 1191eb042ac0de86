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

/** A folder opened as an editor does it: TypeScript's language service, with a file for each program. */
export class Editor {
  readonly #folder: string
  readonly #service: ts.LanguageService
  readonly #files = new Map<string, string>()

  constructor(folder: string, options: ts.CompilerOptions = {}) {
    this.#folder = folder
    const textOf = (path: string) => this.#files.get(path) ?? ts.sys.readFile(path)
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({
        strict: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        skipLibCheck: true,
        types: [],
        ...options,
      }),
      getScriptFileNames: () => [...this.#files.keys()],
      getScriptVersion: () => '1',
      getScriptSnapshot: (path) => {
        const text = textOf(path)
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => this.#files.has(path) || ts.sys.fileExists(path),
      readFile: textOf,
      directoryExists: ts.sys.directoryExists,
    })
  }

  /** Opens programs together, which are then compiled together; one that is opened later makes the compiler start anew. */
  open(programs: readonly string[]): void {
    for (const program of programs) this.#fileOf(program)
  }

  /** What is shown at the last place where a name stands in a program. */
  show(program: string, name: string): Shown {
    const file = this.#fileOf(program)
    const position = program.lastIndexOf(name)
    const info = this.#service.getQuickInfoAtPosition(file, position)
    const definition = this.#service.getDefinitionAtPosition(file, position)?.[0]
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
    const file = this.#fileOf(program)
    const found = [...this.#service.getSyntacticDiagnostics(file), ...this.#service.getSemanticDiagnostics(file)]
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  #fileOf(program: string): string {
    for (const [file, text] of this.#files) if (text === program) return file
    const file = join(this.#folder, `editor-${this.#files.size}.mts`)
    this.#files.set(file, program)
    return file
  }
}
