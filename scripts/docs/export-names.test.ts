import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

// A name of the web platform is there without an import: who forgets the import of an export that shares it gets the
// platform's type, and no error says so.

/** Names exported by each entry of the package, types included. */
function exportNames(): Map<string, string[]> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Entry | string> }
  const entries = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [sourceOf(entry)]))
  const program = ts.createProgram(entries, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  return new Map(
    entries.map((entry) => {
      const file = program.getSourceFile(entry)
      const symbol = file && checker.getSymbolAtLocation(file)
      return [entry, symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []]
    }),
  )
}

interface Entry {
  default: string
}

function sourceOf({ default: path }: Entry): string {
  return path.replace('./dist/', '').replace(/\.c?js$/, '.ts')
}

/** Everything that TypeScript's own libraries declare: ECMAScript, DOM, web workers. */
function globalNames(): Set<string> {
  const folder = dirname(fileURLToPath(import.meta.resolve('typescript')))
  const names = new Set<string>()
  for (const name of readdirSync(folder).filter((each) => /^lib\..*\.d\.ts$/.test(each))) {
    const { statements } = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest)
    for (const statement of statements) for (const declared of namesOf(statement)) names.add(declared)
  }
  return names
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

test('no export shares its name with a global of ECMAScript, the DOM or web workers', () => {
  const globals = globalNames()
  expect([...globals]).toEqual(expect.arrayContaining(['Document', 'ErrorEvent', 'Promise', 'ExtendableEvent']))
  const exported = exportNames()
  for (const [entry, names] of exported) expect(names, `${entry} exports nothing`).not.toEqual([])
  const shared = [...exported].flatMap(([entry, names]) =>
    names.filter((name) => globals.has(name)).map((name) => `${entry}: ${name}`),
  )
  expect(shared).toEqual([])
})
