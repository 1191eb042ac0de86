import { dirname, relative, sep } from 'node:path'
import type ts from 'typescript'
import { operations } from '../../../generated/operation-table.ts'
import type { Compiler } from './compiler.ts'
import { Declarations, RAW } from './declared.ts'
import { Collector, type Findings, type Place } from './findings.ts'
import { TakenTypes, withoutEnvelope } from './given.ts'
import { calledBy } from './helpers.ts'
import { Loss } from './loss.ts'
import { PackageFiles } from './package-files.ts'
import { requestedOperations } from './raw-request.ts'

const DEEPEST = 6
const LOOKUPS: ReadonlyMap<string, string> = new Map(
  Object.values(operations).flatMap((each) => ('lookup' in each ? [[each.id, each.lookup.id]] : [])),
)

/** What a project uses of the client, by the types of its own compiler. */
export function findUsage(compiler: Compiler, program: ts.Program, project: string): Findings {
  const files = new PackageFiles()
  const finder = new Finder(compiler, program, new Declarations(compiler, files), dirname(project))
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file) && !files.declares(file.fileName)) {
      finder.visit(file)
    }
  }
  return finder.collector.findings()
}

class Finder {
  readonly collector = new Collector(LOOKUPS)
  readonly #ts: Compiler
  readonly #checker: ts.TypeChecker
  readonly #declarations: Declarations
  readonly #taken: TakenTypes
  readonly #loss: Loss
  readonly #folder: string
  /** Objects that stand in a call, which is more exact than their type. */
  readonly #inCalls = new Set<ts.Node>()

  constructor(compiler: Compiler, program: ts.Program, declarations: Declarations, folder: string) {
    this.#ts = compiler
    this.#checker = program.getTypeChecker()
    this.#declarations = declarations
    this.#taken = new TakenTypes(compiler, program, declarations)
    this.#loss = new Loss(compiler, this.#checker, declarations, (type) => this.#taken.of(type).length > 0)
    this.#folder = folder
  }

  visit(node: ts.Node): void {
    this.#look(node)
    this.#ts.forEachChild(node, (child) => this.visit(child))
  }

  #look(node: ts.Node): void {
    const compiler = this.#ts
    if (compiler.isPropertyAccessExpression(node)) {
      this.#use(this.#checker.getSymbolAtLocation(node.name), node.name)
    } else if (compiler.isElementAccessExpression(node)) this.#lookUp(node)
    else if (compiler.isBindingElement(node) && compiler.isObjectBindingPattern(node.parent)) this.#bind(node)
    else if (compiler.isObjectLiteralExpression(node)) this.#object(node)
    else if (compiler.isCallExpression(node)) this.#call(node)
    if (compiler.isExpression(node)) {
      const lost = this.#loss.at(node)
      if (lost?.why) this.collector.cannotTell(lost.lost, lost.why, this.#placeOf(node), lost.of)
      for (const symbol of lost?.through ?? []) this.#use(symbol, node)
    }
    const missing = this.#loss.unresolved(node)
    if (missing) this.collector.cannotTell('methods', missing, this.#placeOf(node))
  }

  #use(symbol: ts.Symbol | undefined, at: ts.Node): void {
    for (const declared of this.#declarations.of(symbol)) {
      if (declared.kind === 'method' && declared.method === RAW) this.#useRaw(at)
      else if (declared.kind === 'method') this.collector.method(declared.method, declared.operation, this.#placeOf(at))
      else this.collector.field(this.#isWritten(at) ? 'given' : 'read', declared.of, declared.member, this.#placeOf(at))
    }
  }

  #useRaw(at: ts.Node): void {
    const call = at.parent.parent
    const request = this.#ts.isCallExpression(call) && call.expression === at.parent ? call.arguments[0] : undefined
    const called = request && requestedOperations(this.#ts, this.#checker, request)
    if (!called)
      this.collector.cannotTell('methods', 'which path is called, is known only when it runs', this.#placeOf(at))
    for (const operation of called ?? []) this.collector.method(RAW, operation, this.#placeOf(at))
  }

  #lookUp(node: ts.ElementAccessExpression): void {
    const object = this.#checker.getTypeAtLocation(node.expression)
    const key = this.#checker.getTypeAtLocation(node.argumentExpression)
    const keys = key.isUnion() ? key.types : [key]
    for (const each of keys) {
      if (each.isStringLiteral())
        this.#use(this.#checker.getPropertyOfType(object, each.value), node.argumentExpression)
    }
    const lost = this.#loss.lostWith(object)
    if (lost && !keys.every((each) => each.isStringLiteral()) && !this.#checker.isArrayType(object)) {
      const why = 'which member it is, is known only when it runs'
      this.collector.cannotTell(lost, why, this.#placeOf(node.argumentExpression), this.#loss.namesIn(object))
    }
  }

  #bind(node: ts.BindingElement): void {
    if (node.dotDotDotToken) return
    const name = node.propertyName ?? node.name
    if (!this.#ts.isIdentifier(name) && !this.#ts.isStringLiteral(name)) return
    this.#use(this.#checker.getPropertyOfType(this.#checker.getTypeAtLocation(node.parent), name.text), name)
  }

  /** An object made apart from a call, by the type it is made for; or one that takes an answer apart. */
  #object(node: ts.ObjectLiteralExpression): void {
    if (this.#inCalls.has(node)) return
    const { parent } = node
    const isTarget = this.#ts.isBinaryExpression(parent) && parent.left === node
    const type = isTarget ? this.#checker.getTypeAtLocation(parent.right) : this.#checker.getContextualType(node)
    if (!type) return
    const taken = isTarget ? [] : this.#taken.of(type)
    for (const member of node.properties) {
      const { name } = member
      if (!name || (!this.#ts.isIdentifier(name) && !this.#ts.isStringLiteral(name))) continue
      if (isTarget) this.#use(this.#checker.getPropertyOfType(type, name.text), name)
      for (const { operation, prefix } of taken) {
        this.collector.field('given', operation, withoutEnvelope(prefix + name.text), this.#placeOf(name))
      }
    }
  }

  #call(node: ts.CallExpression): void {
    this.#helper(node)
    const method = this.#methodOf(node.expression)
    const signature = this.#checker.getResolvedSignature(node)
    if (!method || !signature) return
    for (const [index, argument] of node.arguments.entries()) {
      const parameter = signature.getParameters()[index]?.name
      if (parameter === 'options') continue
      const type = this.#checker.getTypeAtLocation(argument)
      if (type.flags & (this.#ts.TypeFlags.Any | this.#ts.TypeFlags.Never)) {
        const why = `what is given to ${method.method} has no type`
        const of = method.operation === null ? undefined : [method.operation]
        this.collector.cannotTell('fields', why, this.#placeOf(argument), of)
      }
      this.#claim(argument)
      if (method.operation !== null) this.#given(type, method.operation, '', 0)
    }
  }

  /** A function of the package that is handed a client. */
  #helper(node: ts.CallExpression): void {
    const [client] = node.arguments
    const declaration = this.#checker.getResolvedSignature(node)?.declaration
    if (!client || !declaration || !this.#declarations.isOurs(declaration)) return
    const name = this.#ts.isFunctionDeclaration(declaration) ? declaration.name?.text : undefined
    const called = name === undefined ? undefined : calledBy(this.#ts, this.#checker, name, node)
    if (!called) return
    this.#loss.isFollowed(client)
    for (const method of called) {
      this.collector.method(method, this.#declarations.operationOf(method), this.#placeOf(node.expression))
    }
  }

  #methodOf(callee: ts.Expression): { method: string; operation: string | null } | undefined {
    const named = this.#ts.isPropertyAccessExpression(callee)
      ? this.#checker.getSymbolAtLocation(callee.name)
      : undefined
    for (const each of [named, this.#checker.getTypeAtLocation(callee).symbol]) {
      const declared = this.#declarations.of(each).find(({ kind }) => kind === 'method')
      if (declared?.kind === 'method') return declared
    }
    return undefined
  }

  /** What is cast, or handed to a function in between, is known by the type it is written for. */
  #claim(node: ts.Node): void {
    const compiler = this.#ts
    if (compiler.isObjectLiteralExpression(node)) this.#inCalls.add(node)
    const isPart =
      compiler.isObjectLiteralExpression(node) ||
      compiler.isPropertyAssignment(node) ||
      compiler.isSpreadAssignment(node) ||
      compiler.isArrayLiteralExpression(node) ||
      compiler.isConditionalExpression(node) ||
      compiler.isParenthesizedExpression(node)
    if (isPart) compiler.forEachChild(node, (child) => this.#claim(child))
  }

  /** Members of what is given that the project itself wrote; those that the package declares are found where they are written. */
  #given(type: ts.Type, operation: string, prefix: string, depth: number): void {
    if (depth > DEEPEST) return
    for (const form of type.isUnion() ? type.types : [type]) {
      const element = this.#checker.isArrayType(form) ? this.#checker.getIndexTypeOfType(form, 1) : undefined
      if (element) this.#given(element, operation, prefix, depth + 1)
      else for (const property of form.getProperties()) this.#givenMember(property, operation, prefix, depth)
    }
  }

  #givenMember(property: ts.Symbol, operation: string, prefix: string, depth: number): void {
    const written = property.declarations?.find((each) => this.#isOfProject(each))
    if (!written) return
    const member = prefix + property.name
    if (!/^(body|params|params\.(query|path|header))$/.test(member)) {
      this.collector.field('given', operation, withoutEnvelope(member), this.#placeOf(written))
    }
    this.#given(this.#checker.getTypeOfSymbol(property), operation, `${member}.`, depth + 1)
  }

  #isOfProject(declaration: ts.Node): boolean {
    return !declaration.getSourceFile().isDeclarationFile && !this.#declarations.isOurs(declaration)
  }

  #isWritten(name: ts.Node): boolean {
    const { parent } = name
    const target = parent.parent
    return (
      this.#ts.isBinaryExpression(target) &&
      target.left === parent &&
      target.operatorToken.kind === this.#ts.SyntaxKind.EqualsToken &&
      this.#ts.isPropertyAccessExpression(parent)
    )
  }

  #placeOf(node: ts.Node): Place {
    const file = node.getSourceFile()
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart())
    return `${relative(this.#folder, file.fileName).split(sep).join('/')}:${line + 1}:${character + 1}`
  }
}
