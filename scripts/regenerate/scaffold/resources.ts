import { wordsOf } from './names.ts'
import type { ProjectFiles } from './project-files.ts'
import { applyEdits, importEdits, parseSource } from './source-edits.ts'

const CLIENT = 'src/client.ts'
const INDEX = 'src/index.ts'

export interface NewResource {
  field: string
  className: string
  file: string
  /** What it is, for people: `a disagreement about a payment`. */
  about: string
}

/** A file for a resource that there is none for yet, known to the client and exported. */
export async function addResource(files: ProjectFiles, { field, className, file, about }: NewResource): Promise<void> {
  const title = wordsOf(className).join(' ')
  const sentence =
    about === '' ? `The ${title} of the API.` : `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${about}`
  files.set(
    file,
    `import * as operations from '../../generated/operations.ts'
import { Resource } from './resource.ts'

/** ${sentence} */
export class ${className} extends Resource {
}
`,
  )
  const path = file.replace('src/', './')
  const client = (await files.get(CLIENT)) ?? ''
  const source = parseSource(CLIENT, client)
  const [edit] = importEdits(source, [className], path).map((each) => ({
    ...each,
    text: each.text.replace('import type', 'import'),
  }))
  const withImport = edit ? applyEdits(client, [edit]) : client
  const withField = insertSorted(
    withImport,
    /^ {2}readonly (\w+): \w+$/gm,
    field,
    `  readonly ${field}: ${className}\n`,
  )
  files.set(
    CLIENT,
    insertSorted(
      withField,
      /^ {4}this\.(\w+) = new \w+\(transport\)$/gm,
      field,
      `    this.${field} = new ${className}(transport)\n`,
    ),
  )
  const index = (await files.get(INDEX)) ?? ''
  files.set(
    INDEX,
    insertSorted(
      index,
      /^export type \* from '(\.\/resources\/[\w-]+\.ts)'$/gm,
      path,
      `export type * from '${path}'\n`,
    ),
  )
}

/** Takes a resource of which nothing is left out of the client. */
export async function removeResource(files: ProjectFiles, className: string, file: string): Promise<void> {
  files.remove(file)
  const path = file.replace('src/', './').replaceAll('.', '\\.')
  const client = (await files.get(CLIENT)) ?? ''
  files.set(
    CLIENT,
    client
      .replace(new RegExp(`^import \\{ ${className} \\} from '${path}'\n`, 'm'), '')
      .replace(new RegExp(`(^ {2}/\\*\\*[^\\n]*\\*/\n)?^ {2}readonly \\w+: ${className}\n`, 'm'), '')
      .replace(new RegExp(`^ {4}this\\.\\w+ = new ${className}\\(transport\\)\n`, 'm'), ''),
  )
  const index = (await files.get(INDEX)) ?? ''
  files.set(INDEX, index.replace(new RegExp(`^export type \\* from '${path}'\n`, 'm'), ''))
}

/** Puts a line before the first of its kind that comes after it in the alphabet, or after the last one. */
function insertSorted(text: string, lines: RegExp, key: string, line: string): string {
  const matches = [...text.matchAll(lines)]
  const next = matches.find(([, name = '']) => name > key)
  const last = matches.at(-1)
  if (next) {
    // A comment goes with the line that it stands before.
    const before = text.slice(0, next.index)
    const at = before.length - (/(?:^|\n)( *\/\*\*[^\n]*\*\/\n)$/.exec(before)?.[1]?.length ?? 0)
    return text.slice(0, at) + line + text.slice(at)
  }
  if (!last) return text
  const at = last.index + last[0].length + 1
  return text.slice(0, at) + line + text.slice(at)
}
