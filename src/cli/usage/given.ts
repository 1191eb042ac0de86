import type ts from 'typescript'
import type { Compiler } from './compiler.ts'
import type { Declarations } from './declared.ts'

/** What a type of the package is a request, or a part of one, to: `bank_account.` of `createBeneficiaryV2`. */
export interface Taken {
  readonly operation: string
  readonly prefix: string
}

const DEEPEST = 6
/** Of `api`, whose calls take body and parameters in members of their own. */
const ENVELOPE = /^(?:body|params\.(?:query|path|header))\./

export function withoutEnvelope(member: string): string {
  return member.replace(ENVELOPE, '')
}

/** The types that the methods of the client take, so that an object made elsewhere is known by its type. */
export class TakenTypes {
  readonly #checker: ts.TypeChecker
  readonly #byType = new Map<ts.Type, Map<string, Taken>>()

  constructor(compiler: Compiler, program: ts.Program, declarations: Declarations) {
    this.#checker = program.getTypeChecker()
    for (const file of program.getSourceFiles()) {
      for (const statement of file.statements) {
        if (compiler.isInterfaceDeclaration(statement) && declarations.isRow(statement)) this.#addRow(statement)
        if (!compiler.isClassDeclaration(statement) || declarations.resourceOf(statement) === undefined) continue
        for (const member of statement.members) {
          if (!compiler.isMethodDeclaration(member)) continue
          const [method] = declarations.of(this.#checker.getSymbolAtLocation(member.name))
          if (method?.kind !== 'method' || method.operation === null) continue
          for (const parameter of member.parameters) {
            if (parameter.name.getText() === 'options') continue
            this.#add(this.#checker.getTypeAtLocation(parameter), { operation: method.operation, prefix: '' }, 0)
          }
        }
      }
    }
  }

  #addRow(row: ts.InterfaceDeclaration): void {
    const payout = this.#checker.getPropertyOfType(this.#checker.getTypeAtLocation(row), 'payout')
    if (payout) this.#add(this.#checker.getTypeOfSymbol(payout), { operation: 'createPayout', prefix: '' }, 0)
  }

  of(type: ts.Type): Taken[] {
    const forms = type.isUnion() ? [type, ...type.types] : [type]
    const taken = forms.flatMap((form) => [...(this.#byType.get(form)?.values() ?? [])])
    return [...new Map(taken.map((each) => [`${each.operation} ${each.prefix}`, each])).values()]
  }

  #add(type: ts.Type, taken: Taken, depth: number): void {
    if (depth > DEEPEST) return
    for (const form of type.isUnion() ? [type, ...type.types] : [type]) {
      const element = this.#checker.isArrayType(form) ? this.#checker.getIndexTypeOfType(form, 1) : undefined
      if (element) this.#add(element, taken, depth + 1)
      if (element || form.getProperties().length === 0 || form.getCallSignatures().length > 0) continue
      if (!this.#keep(form, taken) || form.isUnion() || isPrimitive(form)) continue
      for (const property of form.getProperties()) {
        const member = `${taken.prefix}${property.name}.`
        this.#add(this.#checker.getTypeOfSymbol(property), { ...taken, prefix: member }, depth + 1)
      }
    }
  }

  /** Whether it was not known before. */
  #keep(type: ts.Type, taken: Taken): boolean {
    if (isPrimitive(type)) return false
    const known = this.#byType.get(type) ?? new Map<string, Taken>()
    this.#byType.set(type, known)
    const key = `${taken.operation} ${taken.prefix}`
    if (known.has(key)) return false
    known.set(key, taken)
    return true
  }
}

/** Strings and numbers have members too, which no request has. */
function isPrimitive(type: ts.Type): boolean {
  return !type.isUnionOrIntersection() && type.symbol === undefined
}
