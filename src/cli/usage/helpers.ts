import type ts from 'typescript'
import type { Compiler } from './compiler.ts'

/** A function of the package that is handed a client, and the methods that it calls. */
interface Helper {
  readonly always: readonly string[]
  /** By the option that asks for them. */
  readonly when?: Readonly<Record<string, readonly string[]>>
}

const LOOK_UPS = ['balances.retrieve', 'beneficiaries.retrieve']
const FOLLOW_UPS = ['payouts.list', 'payouts.retrieve']

/**
 * Those that call less than the type of their client has, or take the whole of it. Of all others the type of the client
 * that they take says what they call.
 */
export const HELPERS: ReadonlyMap<string, Helper> = new Map([
  ['payBatch', { always: ['payouts.create'], when: { waitForFinal: FOLLOW_UPS, lookUp: LOOK_UPS, dryRun: LOOK_UPS } }],
  ['planBatch', { always: [], when: { lookUp: LOOK_UPS } }],
  ['followBatch', { always: FOLLOW_UPS }],
  ['waitForBatch', { always: FOLLOW_UPS }],
  ['activeBeneficiary', { always: ['beneficiaries.create', 'sandbox.reviewBeneficiary'] }],
  ['payInFull', { always: ['sandbox.createPayment', 'sandbox.makeFundsAvailable', 'payments.retrieve'] }],
  ['finishPayout', { always: ['payouts.retrieve', 'sandbox.updatePayoutStatus'] }],
])

/** What `reconcile` can be asked for. */
export const RECONCILED: readonly string[] = [
  'payouts',
  'payments',
  'orders',
  'paymentLinks',
  'refunds',
  'subscriptions',
  'settlements',
]
const HELPER_FOR_RESOURCES = 'reconcile'

/** The methods that a call of such a function makes; undefined when it is another function. */
export function calledBy(
  compiler: Compiler,
  checker: ts.TypeChecker,
  name: string,
  call: ts.CallExpression,
): string[] | undefined {
  const optionOf = (option: string) => optionType(compiler, checker, call, option)
  if (name === HELPER_FOR_RESOURCES) {
    return RECONCILED.flatMap((resource) => {
      const type = optionOf(resource)
      if (type === null) return []
      const isFlag = type === undefined || (type.flags & compiler.TypeFlags.BooleanLike) !== 0 || type.isUnion()
      const calls = isTrue(checker, type) ? ['list'] : isFlag ? ['list', 'retrieve'] : ['retrieve']
      return calls.map((method) => `${resource}.${method}`)
    })
  }
  const helper = HELPERS.get(name)
  if (!helper) return undefined
  const isDry = isTrue(checker, optionOf('dryRun'))
  const asked = Object.entries(helper.when ?? {}).filter(([option]) => optionOf(option) !== null)
  return [...new Set([...(isDry ? [] : helper.always), ...asked.flatMap(([, methods]) => methods)])]
}

function isTrue(checker: ts.TypeChecker, type: ts.Type | undefined | null): boolean {
  return type ? checker.typeToString(type) === 'true' : false
}

/** The type of an option, of the last argument; null when it is not given or false, undefined when nobody knows. */
function optionType(
  { TypeFlags }: Compiler,
  checker: ts.TypeChecker,
  call: ts.CallExpression,
  name: string,
): ts.Type | undefined | null {
  const last = call.arguments.at(-1)
  if (!last) return undefined
  const options = checker.getTypeAtLocation(last)
  if (options.flags & (TypeFlags.Any | TypeFlags.Unknown)) return undefined
  const member = checker.getPropertyOfType(options, name)
  if (!member) return null
  const type = checker.getTypeOfSymbol(member)
  return ['false', 'undefined'].includes(checker.typeToString(type)) ? null : type
}
