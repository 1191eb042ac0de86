import { isObject, type JsonObject } from '../../lib/json.ts'

/** Where something is in a program: `file:line:column`. */
export type Place = string

/** What `glomo-client usage --json` found of a program. */
export interface Usage {
  methods: MethodUse[]
  fields: FieldUse[]
  cannotTell: Lost[]
}

export interface MethodUse {
  /** Such as `payouts.create`. */
  method: string
  operation: string | null
  /** Operations that it makes besides: the list in which a create looks for an earlier one. */
  also: string[]
  places: Place[]
}

export interface FieldUse {
  use: 'read' | 'given'
  /** The schema of what is read, the operation to which it is given. */
  of: string
  /** Such as `fees.fx_fee`. */
  member: string
  places: Place[]
}

/** A place where a type is lost. */
export interface Lost {
  place: Place
  /** With the client, which methods are called; with an answer or a request, which of its fields are used. */
  lost: 'methods' | 'fields'
  /** The resources, schemas or operations of which it is lost; undefined where it may be any. */
  of: string[] | undefined
  why: string
}

/** A program that uses the client. */
export interface Consumer {
  name: string
  /** Null when nobody knows what it uses. */
  usage: Usage | null
  /** Why nobody does; empty otherwise. */
  unread: string
}

const HOW = 'write it with `npx glomo-client usage --project tsconfig.json --json`'

/**
 * Reads what the command wrote; or, in its place, that it could not: `{ "consumer": "...", "unread": "why" }`.
 *
 * @param name what it is called when the file does not say so
 * @throws with what is wrong
 */
export function consumerOf(text: string, name: string): Consumer {
  const value = parse(text)
  if (!isObject(value)) throw new Error(`is not an object; ${HOW}`)
  const { consumer = name, unread } = value
  if (typeof consumer !== 'string' || consumer === '') throw new Error('says no name in consumer')
  if (unread === undefined) return { name: consumer, usage: usageOf(value), unread: '' }
  if (typeof unread !== 'string' || unread === '') throw new Error('says no reason in unread')
  return { name: consumer, usage: null, unread }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`is not valid JSON; ${HOW}`, { cause })
  }
}

function usageOf(value: JsonObject): Usage {
  return {
    methods: listOf(value, 'methods', (each, at) => ({
      method: textOf(each, at, 'method'),
      operation: each.operation === null ? null : textOf(each, at, 'operation'),
      also: optionalTexts(each, at, 'also') ?? [],
      places: textsOf(each, at, 'places'),
    })),
    fields: listOf(value, 'fields', (each, at) => ({
      use: oneOf(each, at, 'use', ['read', 'given'] as const),
      of: textOf(each, at, 'of'),
      member: textOf(each, at, 'member'),
      places: textsOf(each, at, 'places'),
    })),
    cannotTell: listOf(value, 'cannotTell', (each, at) => ({
      place: textOf(each, at, 'place'),
      lost: oneOf(each, at, 'lost', ['methods', 'fields'] as const),
      of: optionalTexts(each, at, 'of'),
      why: textOf(each, at, 'why'),
    })),
  }
}

function listOf<T>(value: JsonObject, name: string, read: (each: JsonObject, at: string) => T): T[] {
  const list = value[name]
  if (!Array.isArray(list)) throw new Error(`has no list ${name}; ${HOW}`)
  return list.map((each: unknown, index) => {
    const at = `${name}[${index}]`
    if (!isObject(each)) throw new Error(`${at} is not an object; ${HOW}`)
    return read(each, at)
  })
}

function textOf(value: JsonObject, at: string, name: string): string {
  const text = value[name]
  if (typeof text !== 'string' || text === '') throw new Error(`${at}.${name} is not a text; ${HOW}`)
  return text
}

function textsOf(value: JsonObject, at: string, name: string): string[] {
  const list = value[name]
  const isTexts = Array.isArray(list) && list.every((each) => typeof each === 'string')
  if (!isTexts) throw new Error(`${at}.${name} is not a list of texts; ${HOW}`)
  return list
}

function optionalTexts(value: JsonObject, at: string, name: string): string[] | undefined {
  return value[name] === undefined ? undefined : textsOf(value, at, name)
}

function oneOf<T extends string>(value: JsonObject, at: string, name: string, known: readonly T[]): T {
  const found = known.find((each) => each === value[name])
  if (found === undefined) throw new Error(`${at}.${name} is not one of ${known.join(', ')}; ${HOW}`)
  return found
}
