import type ts from 'typescript'
import type { Compiler } from './compiler.ts'
import type { Declarations } from './declared.ts'
import type { Unknown } from './findings.ts'

const DEEPEST = 6

/** What becomes of the client or an answer where it is used as something else. */
interface Lost {
  readonly lost: Unknown['lost']
  readonly of?: readonly string[] | undefined
  readonly why?: string
  /** Members that a type of the project's own lets through: these may be used, and no others. */
  readonly through?: readonly ts.Symbol[]
}

/** Finds where the client, a part of it or an answer loses its type. */
export class Loss {
  readonly #ts: Compiler
  readonly #checker: ts.TypeChecker
  readonly #declarations: Declarations
  readonly #isTaken: (type: ts.Type) => boolean
  /** Clients in the hands of functions of the package of which is known what they call. */
  readonly #followed = new Set<ts.Node>()

  constructor(
    compiler: Compiler,
    checker: ts.TypeChecker,
    declarations: Declarations,
    isTaken: (type: ts.Type) => boolean,
  ) {
    this.#ts = compiler
    this.#checker = checker
    this.#declarations = declarations
    this.#isTaken = isTaken
  }

  /**
   * What is not known any more when it loses its type: which methods are called, for the client or a part of it; which
   * fields are used, for an answer. The same within a promise, an array or a list.
   */
  lostWith(type: ts.Type): Unknown['lost'] | undefined {
    if (this.#holds(type, (each) => this.#declarations.isClient(each))) return 'methods'
    return this.#holds(type, (each) => this.#declarations.isObject(each)) ? 'fields' : undefined
  }

  /** Of a client that is handed to a function of the package, no more is to be found out. */
  isFollowed(client: ts.Node): void {
    this.#followed.add(client)
  }

  /** The resources or schemas that are lost with a type; undefined when it may be any. */
  namesIn(type: ts.Type): string[] | undefined {
    const names = new Set<string>()
    const isClient = (declaration: ts.Node) => {
      const resource = this.#declarations.resourceOf(declaration)
      if (resource) names.add(resource)
      return resource === undefined && this.#declarations.isClient(declaration)
    }
    if (this.#holds(type, isClient)) return undefined
    for (const owner of this.#ownersIn(type)) names.add(owner)
    return names.size > 0 ? [...names].sort() : undefined
  }

  /** What the members of an answer, or of what is in a promise or a list, are declared in. */
  #ownersIn(type: ts.Type, depth = 0): string[] {
    if (depth > DEEPEST) return []
    const inner = type.isUnionOrIntersection()
      ? type.types
      : this.#isReference(type)
        ? this.#checker.getTypeArguments(type).filter((each) => each !== type)
        : []
    const own = type
      .getProperties()
      .flatMap((member) =>
        this.#declarations.of(member).flatMap((declared) => (declared.kind === 'field' ? [declared.of] : [])),
      )
    return [...own, ...inner.flatMap((each) => this.#ownersIn(each, depth + 1))]
  }

  #holds(type: ts.Type, is: (declaration: ts.Node) => boolean, depth = 0): boolean {
    if (depth > DEEPEST) return false
    if (type.isUnionOrIntersection()) return type.types.some((each) => this.#holds(each, is, depth + 1))
    const declarations = (type.aliasSymbol ?? type.symbol)?.declarations ?? []
    if (declarations.some(is)) return !this.#isTaken(type)
    if (!this.#isReference(type) || type.getCallSignatures().length > 0) return false
    return this.#checker.getTypeArguments(type).some((each) => each !== type && this.#holds(each, is, depth + 1))
  }

  at(node: ts.Expression): Lost | undefined {
    if (this.#isWithinValue(node) || this.#isForConsole(node) || this.#isTakenApart(node)) return undefined
    if (this.#followed.has(node)) return undefined
    const type = this.#checker.getTypeAtLocation(node)
    const lost = this.lostWith(type)
    if (!lost) return undefined
    const target = this.#checker.getContextualType(node)
    if (!target || target === type) return undefined
    const { TypeFlags } = this.#ts
    const untyped = TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive
    const isOpen = target.getStringIndexType() !== undefined || target.getProperties().length === 0
    if (target.flags & untyped || (target.flags & TypeFlags.Object && isOpen)) {
      const why = `${this.#checker.typeToString(type)} becomes ${this.#checker.typeToString(target)} here`
      return { lost, of: this.namesIn(type), why }
    }
    const isPart = lost === 'methods' && this.#isPartOfClient(target)
    return { lost, through: this.#through(type, target, isPart) }
  }

  /** An import of the package that leads nowhere: all of it is `any`. */
  unresolved(node: ts.Node): string | undefined {
    if (!this.#ts.isStringLiteral(node) || !/^glomo-client(\/|$)/.test(node.text)) return undefined
    const { parent } = node
    const isImport = this.#ts.isImportDeclaration(parent) || this.#ts.isExternalModuleReference(parent)
    const isRequired =
      this.#ts.isCallExpression(parent) &&
      parent.arguments[0] === node &&
      (parent.expression.kind === this.#ts.SyntaxKind.ImportKeyword || parent.expression.getText() === 'require')
    if (!isImport && !isRequired) return undefined
    if (this.#checker.getSymbolAtLocation(node)) return undefined
    return `${node.text} is imported without its types`
  }

  /** `await`, brackets and `!` are looked at whole. */
  #isWithinValue({ parent }: ts.Expression): boolean {
    return (
      this.#ts.isAwaitExpression(parent) ||
      this.#ts.isParenthesizedExpression(parent) ||
      this.#ts.isNonNullExpression(parent)
    )
  }

  /** A pattern asks for no type of its own. */
  #isTakenApart({ parent }: ts.Expression): boolean {
    return this.#ts.isVariableDeclaration(parent) && parent.type === undefined
  }

  #isForConsole({ parent }: ts.Expression): boolean {
    return (
      this.#ts.isCallExpression(parent) &&
      this.#ts.isPropertyAccessExpression(parent.expression) &&
      parent.expression.expression.getText() === 'console'
    )
  }

  #isPartOfClient(target: ts.Type): boolean {
    const declarations = (target.aliasSymbol ?? target.symbol)?.declarations ?? []
    return declarations.some((each) => this.#declarations.isPartOfClient(each))
  }

  /** @param isPart whether the target is a part of a client that the package declares, and not the project */
  #through(type: ts.Type, target: ts.Type, isPart: boolean, depth = 0): ts.Symbol[] {
    if (depth > DEEPEST) return []
    return target.getProperties().flatMap((member) => {
      const isOwn = member.declarations?.every((each) => !this.#declarations.isOurs(each)) ?? false
      const symbol = isOwn || isPart ? this.#checker.getPropertyOfType(type, member.name) : undefined
      if (!symbol || symbol === member) return []
      const inner = this.#checker.getTypeOfSymbol(symbol)
      const innerTarget = this.#checker.getTypeOfSymbol(member)
      return [symbol, ...(this.lostWith(inner) ? this.#through(inner, innerTarget, isPart, depth + 1) : [])]
    })
  }

  /** Whether it has type arguments, as a promise and an array have. */
  #isReference(type: ts.Type): type is ts.TypeReference {
    const flags = 'objectFlags' in type && typeof type.objectFlags === 'number' ? type.objectFlags : 0
    return (flags & this.#ts.ObjectFlags.Reference) !== 0
  }
}
