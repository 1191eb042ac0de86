import type { LocatedOperation } from '../../openapi/operations.ts'

/** What a resource of the client is reached by: `/payouts/{id}/cancel` by `/payouts`, `/v2/beneficiaries` by itself. */
export function resourceKey(path: string): string {
  const segments = path.split('/').filter(Boolean)
  const own = segments.findIndex((segment) => !/^v\d+$/.test(segment))
  return `/${segments.slice(0, own + 1).join('/')}`
}

/** `/fx-rates` is reached by `glomo.fxRates`, of the class `FxRates`, in `fx-rates.ts`. */
export function resourceNames(key: string): { field: string; className: string; file: string } {
  const words = wordsOf(key.split('/').at(-1) ?? '')
  const className = words.map(upperFirst).join('')
  return { field: lowerFirst(className), className, file: `src/resources/${words.join('-')}.ts` }
}

const BY_METHOD: Readonly<Record<string, string>> = {
  get: 'retrieve',
  post: 'create',
  put: 'update',
  patch: 'update',
  delete: 'delete',
}

/** What people would call a method, the likeliest name that is free. */
export function methodName(
  { id, path, method }: LocatedOperation,
  isList: boolean,
  taken: ReadonlySet<string>,
): string {
  const candidates = [...likelyNames(path, method, isList), id]
  return candidates.find((name) => !taken.has(name)) ?? `${id}2`
}

function likelyNames(path: string, method: string, isList: boolean): string[] {
  const inside = path.slice(resourceKey(path).length).split('/').filter(Boolean)
  const last = inside.at(-1)
  const verb = isList ? 'list' : (BY_METHOD[method] ?? method)
  if (last === undefined) return [verb]
  if (last.startsWith('{')) {
    const nouns = inside.filter((segment) => !segment.startsWith('{')).flatMap(wordsOf)
    return [verb + singular(nouns.map(upperFirst).join(''))]
  }
  const noun = wordsOf(last).map(upperFirst).join('')
  if (method === 'get') return [verb + noun]
  // A plural is what is kept there, anything else is what is done.
  return noun.endsWith('s') ? [verb + singular(noun)] : [lowerFirst(noun), verb + noun]
}

const VERBS = new Set(
  (
    'accept activate add approve archive assign attach cancel capture change check close confirm connect convert count create ' +
    'deactivate delete disable disconnect download enable estimate export find generate import initiate list lock mark mock ' +
    'move onboard pause preview process refund reject release remove renew replace request resend resume retrieve retry return ' +
    'reverse review revoke rotate schedule search select send set settle simulate start stop submit suspend transfer trigger ' +
    'unlock update upload validate verify void withdraw'
  ).split(' '),
)

const INSTEAD: Readonly<Record<string, string>> = { get: 'retrieve', fetch: 'retrieve', show: 'retrieve' }

/** `Approve a payout` is `Approves a payout.`; where nothing says what it does, the call itself is named. */
export function sentenceFor({ operation, method, path }: LocatedOperation): string {
  const plain = (operation.summary ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('*/', '')
    .trim()
    .replace(/[.!]+$/, '')
  const [first = '', ...rest] = plain.split(' ')
  const verb = INSTEAD[first.toLowerCase()] ?? first.toLowerCase()
  if (!VERBS.has(verb) || rest.length === 0 || /[.!?] /.test(plain)) return `Calls \`${method.toUpperCase()} ${path}\`.`
  return `${upperFirst(thirdPerson(verb))} ${rest.join(' ')}.`
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

export function singular(noun: string): string {
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun
}

export function wordsOf(text: string): string[] {
  const spaced = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  return spaced
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** `merchant_id` is `merchantId` in code. */
export function variableName(parameter: string): string {
  return lowerFirst(wordsOf(parameter).map(upperFirst).join(''))
}
