import type ts from 'typescript'
import { methodNames } from '../method-names.ts'
import type { Compiler } from './compiler.ts'
import type { PackageFiles } from './package-files.ts'

/** What a declaration of the package is to those who use it. */
export type Declared =
  | { readonly kind: 'method'; readonly method: string; readonly operation: string | null }
  | { readonly kind: 'field'; readonly of: string; readonly member: string }

/** The method that calls any path. */
export const RAW = 'request'

const OPERATIONS: ReadonlyMap<string, string> = new Map(Object.entries(methodNames).map(([id, name]) => [name, id]))
const RESOURCES: ReadonlySet<string> = new Set(Object.values(methodNames).map((name) => name.split('.')[0] ?? ''))
/** Of `paths`: what stands before the members of a body, of an answer and of parameters. */
const ENVELOPE = /^(?:requestBody|responses\.[^.]+)\.content\.(?:[^./]+\/[^./]+)\.|^parameters\.(?:query|path|header)\./

/** Reads declarations of the package. */
export class Declarations {
  readonly #ts: Compiler
  readonly #files: PackageFiles

  constructor(compiler: Compiler, files: PackageFiles) {
    this.#ts = compiler
    this.#files = files
  }

  isOurs(declaration: ts.Node): boolean {
    return this.#files.declares(declaration.getSourceFile().fileName)
  }

  /** What a method of a resource stands for: `payouts.create`. */
  operationOf(method: string): string | null {
    return OPERATIONS.get(method) ?? null
  }

  /** What a member is, by all places that declare it: one for each form of a union. */
  of(symbol: ts.Symbol | undefined): Declared[] {
    return (symbol?.declarations ?? []).flatMap((declaration) => {
      const declared = this.isOurs(declaration) ? this.#declared(declaration) : undefined
      return declared ? [declared] : []
    })
  }

  /** The name of a resource, such as `payouts`, when it is one that declares this. */
  resourceOf(declaration: ts.Node): string | undefined {
    if (!this.#ts.isClassDeclaration(declaration) || !declaration.name || !this.isOurs(declaration)) return undefined
    const name = declaration.name.text.replace(/\$\d+$/, '')
    const resource = name === 'GlomoSandbox' ? 'sandbox' : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    return RESOURCES.has(resource) ? resource : undefined
  }

  /** Whether it declares the client, or a part of it. */
  isClient(declaration: ts.Node): boolean {
    if (!this.isOurs(declaration)) return false
    if (this.#ts.isInterfaceDeclaration(declaration)) return declaration.name.text === 'GlomoApi'
    if (!this.#ts.isClassDeclaration(declaration)) return false
    return declaration.name?.text === 'Glomo' || this.resourceOf(declaration) !== undefined
  }

  /** Whether it declares a part of a client, as functions of the package take it: with members that resources have. */
  isPartOfClient(declaration: ts.Node): boolean {
    return this.isOurs(declaration) && !this.isClient(declaration) && !isOfObjects(declaration)
  }

  /** Whether it declares what batches take, each with the payout that is made of it. */
  isRow(declaration: ts.InterfaceDeclaration): boolean {
    return this.isOurs(declaration) && declaration.name.text.replace(/\$\d+$/, '') === 'BatchRow'
  }

  /** Whether it declares what methods answer, or take. */
  isObject(declaration: ts.Node): boolean {
    const isClass = this.#ts.isClassDeclaration(declaration)
    return this.isOurs(declaration) && !isClass && isOfObjects(declaration)
  }

  #declared(declaration: ts.Declaration): Declared | undefined {
    const { parent } = declaration
    const name = this.#nameOf(declaration)
    if (name === undefined) return undefined
    const resource = this.resourceOf(parent)
    if (resource !== undefined) {
      if (!this.#ts.isMethodDeclaration(declaration)) return undefined
      const method = `${resource}.${name}`
      return { kind: 'method', method, operation: this.operationOf(method) }
    }
    if (this.#ts.isClassDeclaration(parent) && parent.name?.text === 'Glomo') {
      return name === RAW ? { kind: 'method', method: RAW, operation: null } : undefined
    }
    if (this.#ts.isInterfaceDeclaration(parent) && parent.name.text === 'GlomoApi') {
      return { kind: 'method', method: `api.${name}`, operation: name }
    }
    return isOfObjects(declaration) ? this.#field(declaration) : undefined
  }

  #field(declaration: ts.Declaration): Declared | undefined {
    const path: string[] = []
    let owner: string | undefined
    for (let node: ts.Node = declaration; !owner && !this.#ts.isSourceFile(node); node = node.parent) {
      if (this.#ts.isInterfaceDeclaration(node) || this.#ts.isTypeAliasDeclaration(node)) owner = node.name.text
      else if (this.#ts.isPropertySignature(node)) path.unshift(this.#nameOf(node) ?? '')
    }
    if (owner === undefined || path.length === 0) return undefined
    if (owner === 'operations') {
      const [operation = '', ...rest] = path
      const member = rest.join('.').replace(ENVELOPE, '')
      return rest.length > 0 ? { kind: 'field', of: operation, member } : undefined
    }
    if (owner !== 'paths') return { kind: 'field', of: owner.replace(/\$\d+$/, ''), member: path.join('.') }
    const [address = '', method = '', ...rest] = path
    const member = rest.join('.').replace(ENVELOPE, '')
    return rest.length > 0 ? { kind: 'field', of: `${method.toUpperCase()} ${address}`, member } : undefined
  }

  #nameOf(declaration: ts.Declaration): string | undefined {
    const name = this.#ts.getNameOfDeclaration(declaration)
    return name &&
      (this.#ts.isIdentifier(name) || this.#ts.isStringLiteralLike(name) || this.#ts.isNumericLiteral(name))
      ? name.text
      : undefined
  }
}

/** Objects of the API, and what requests take, are declared beside resources and in what is generated. */
function isOfObjects(declaration: ts.Node): boolean {
  return /\/(resources\/[^/]+|openapi|resources)(\.d)?\.[cm]?ts$/.test(declaration.getSourceFile().fileName)
}
