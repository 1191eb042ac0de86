/** A call as it should be. */
export interface GoodCall {
  /** Each by its name, in their order. */
  readonly args: Readonly<Record<string, unknown>>
  /** What a method is called on. */
  readonly on?: object
  /** What is done with the result: some mistakes show only then. */
  use?(result: unknown): unknown
  /** Arguments that any text is right for. */
  readonly texts?: readonly string[]
  /** What its sentences may speak of besides the function and its arguments. */
  readonly says?: readonly string[]
}

/** What no type allows, and what JavaScript and data from elsewhere let through. */
export const ODD: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['a bigint', 1n],
  ['a text', 'odd'],
  ['half a character', '\ud800'],
  ['a number', -7.5],
  ['an empty object', {}],
  ['an object with wrong members', { id: 1n, status: 1n, data: 1n, entity_type: 1n, message: '\ud800' }],
  ['a list of nothing', [null]],
]

/** A call with something odd, and the name of the argument or member that is. */
export interface OddCall {
  readonly name: string
  /** What stands there, for people. */
  readonly value: string
  readonly args: readonly unknown[]
}

interface Variant extends Omit<OddCall, 'args'> {
  readonly given: unknown
}

/** Every argument, and every member of it at any depth, replaced by everything that is odd. */
export function* oddCalls({ args, texts = [] }: Pick<GoodCall, 'args' | 'texts'>): Generator<OddCall> {
  const good = Object.values(args)
  for (const [index, argument] of Object.keys(args).entries()) {
    for (const { name, value, given } of oddVariants(argument, good[index])) {
      if (texts.includes(argument) && typeof given === 'string') continue
      yield { name, value, args: good.with(index, given) }
    }
  }
}

function* oddVariants(name: string, good: unknown): Generator<Variant> {
  for (const [value, given] of ODD) yield { name, value, given }
  const isList = Array.isArray(good)
  if (!isList && !isPlain(good)) return
  for (const [key, member] of Object.entries(good)) {
    for (const { given, ...variant } of oddVariants(isList ? name : key, member)) {
      yield { ...variant, given: isList ? good.with(Number(key), given) : { ...good, [key]: given } }
    }
  }
}

/** Others, such as a client, are what they are. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
