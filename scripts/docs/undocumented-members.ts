import { relative } from 'node:path'
import ts from 'typescript'

/**
 * Members that no sentence stands above, as `Type.member.member`: of every type that a file exports, and of the types
 * that those lead to as far as they are of this project.
 */
export function undocumentedMembers(entry: string): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  )
  const program = ts.createProgram([entry], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${entry} is not a module`)
  const reader = new MemberReader(checker)
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    // The whole description is one type there, whose members are paths and statuses.
    if (symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.includes('/generated/')))
      continue
    if (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class)) {
      reader.read(checker.getDeclaredTypeOfSymbol(symbol), symbol.name)
    }
  }
  return [...reader.undocumented].sort()
}

class MemberReader {
  readonly undocumented = new Set<string>()
  readonly #seen = new Set<ts.Type>()
  readonly #checker: ts.TypeChecker

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker
  }

  read(type: ts.Type, path: string): void {
    if (this.#seen.has(type)) return
    this.#seen.add(type)
    for (const part of type.isUnionOrIntersection() ? type.types : []) this.read(part, path)
    for (const argument of this.#checker.getTypeArguments(type as ts.TypeReference)) this.read(argument, path)
    if (!(type.flags & ts.TypeFlags.Object)) return
    for (const member of type.getProperties()) this.#readMember(member, path)
  }

  #readMember(member: ts.Symbol, path: string): void {
    const [declaration] = member.declarations ?? []
    if (!declaration || !isOurs(declaration)) return
    const declaredName = ts.getNameOfDeclaration(declaration as ts.Declaration)
    if (declaredName && ts.isPrivateIdentifier(declaredName)) return
    if (
      ts.getCombinedModifierFlags(declaration as ts.Declaration) &
      (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)
    )
      return
    const type = this.#checker.getTypeOfSymbol(member)
    if (!(type.flags & ~(ts.TypeFlags.Undefined | ts.TypeFlags.Never))) return // may not be given
    const name = `${path}.${member.name}`
    if (member.getDocumentationComment(this.#checker).length === 0) {
      this.undocumented.add(`${name} (${relative('.', declaration.getSourceFile().fileName)})`)
    }
    this.read(type, name)
  }
}

function isOurs(node: ts.Node): boolean {
  const file = node.getSourceFile().fileName
  return /\/(src|generated)\//.test(file) && !file.includes('node_modules')
}
