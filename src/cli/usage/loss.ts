import type ts from 'typescript'
import type { Compiler } from './compiler.ts'
import type { Declarations } from './declared.ts'

const DEEPEST = 6

/** What becomes of the client or an answer where it is used as something else. */
interface Lost {
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

  /** Whether it is the client, a part of it, or an answer; also within a promise, an array or a list. */
  isOurs(type: ts.Type, depth = 0): boolean {
    if (depth > DEEPEST) return false
    if (type.isUnionOrIntersection()) return type.types.some((each) => this.isOurs(each, depth + 1))
    const declarations = (type.aliasSymbol ?? type.symbol)?.declarations ?? []
    if (declarations.some((each) => this.#declarations.isClientOrAnswer(each))) return !this.#isTaken(type)
    if (!isReference(type) || type.getCallSignatures().length > 0) return false
    return this.#checker.getTypeArguments(type).some((each) => each !== type && this.isOurs(each, depth + 1))
  }

  at(node: ts.Expression): Lost | undefined {
    if (this.#isWithinValue(node) || this.#isForConsole(node) || this.#isTakenApart(node)) return undefined
    const type = this.#checker.getTypeAtLocation(node)
    if (!this.isOurs(type)) return undefined
    const target = this.#checker.getContextualType(node)
    if (!target || target === type) return undefined
    const { Any, Unknown, NonPrimitive, Object: ObjectType } = this.#ts.TypeFlags
    const isOpen = target.getStringIndexType() !== undefined || target.getProperties().length === 0
    if (target.flags & (Any | Unknown | NonPrimitive) || (target.flags & ObjectType && isOpen)) {
      return { why: `${this.#checker.typeToString(type)} becomes ${this.#checker.typeToString(target)} here` }
    }
    return { through: this.#through(type, target) }
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

  #through(type: ts.Type, target: ts.Type, depth = 0): ts.Symbol[] {
    if (depth > DEEPEST) return []
    return target.getProperties().flatMap((member) => {
      const isOwn = member.declarations?.every((each) => !this.#declarations.isOurs(each)) ?? false
      const symbol = isOwn ? this.#checker.getPropertyOfType(type, member.name) : undefined
      if (!symbol || symbol === member) return []
      const inner = this.#checker.getTypeOfSymbol(symbol)
      const innerTarget = this.#checker.getTypeOfSymbol(member)
      return [symbol, ...(this.isOurs(inner) ? this.#through(inner, innerTarget, depth + 1) : [])]
    })
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type
}
