import { gzipSync } from 'node:zlib'
import { stringify } from 'yaml'
import type { Random } from '../../chaos/world/random.ts'
import { below, isObject, type JsonObject } from '../../lib/json.ts'

export interface Corrupted {
  /** What was done, for people. */
  what: string
  bytes: Uint8Array
}

const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

const STRANGE: readonly [unknown, ...unknown[]] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  'text',
  '#',
  '#/components/schemas',
  'other.json#/a',
  [],
  [null],
  [[]],
  {},
  { $ref: '#' },
  { $ref: '#/paths' },
  { $ref: 7 },
  { type: 'nothing' },
  { allOf: [] },
  { enum: [] },
  { properties: { constructor: { type: 'string' }, __proto__: {} } },
  { pattern: '(' },
  { '': {} },
]

/** One way in which a published description may be broken, by chance. */
export function corrupt(document: JsonObject, random: Random): Corrupted {
  const way = random.int(0, 9)
  if (way < 2) return corruptBytes(document, random)
  if (way === 2) return otherFormat(document, random)
  let what = ''
  const copy = structuredClone(document)
  for (let times = random.int(1, 3); times > 0; times -= 1)
    what = `${what}${what && ', '}${corruptMember(copy, random)}`
  return { what, bytes: encode(copy) }
}

function corruptBytes(document: JsonObject, random: Random): Corrupted {
  const bytes = encode(document)
  const at = random.int(0, bytes.length - 1)
  switch (random.int(0, 3)) {
    case 0:
      return { what: `cut off at ${at}`, bytes: bytes.slice(0, at) }
    case 1:
      bytes[at] = random.int(0, 255)
      return { what: `another byte at ${at}`, bytes }
    case 2:
      return {
        what: `50 bytes missing at ${at}`,
        bytes: new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 50)]),
      }
    default:
      return { what: `twice from ${at}`, bytes: new Uint8Array([...bytes, ...bytes.slice(at)]) }
  }
}

const LARGE = 100 * 1024 * 1024

function otherFormat(document: JsonObject, random: Random): Corrupted {
  const text = JSON.stringify(document)
  const make = random.pick([
    () => ({ what: 'YAML', bytes: encode(stringify(document, { aliasDuplicateObjects: false })) }),
    () => ({ what: 'a web page', bytes: encode('<!doctype html><title>Glomo</title>') }),
    () => ({ what: 'compressed', bytes: gzipSync(text) }),
    () => ({ what: 'a zip', bytes: new Uint8Array([0x50, 0x4b, 3, 4, ...gzipSync(text)]) }),
    () => ({ what: 'UTF-16', bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) }),
    () => ({ what: 'a byte order mark first', bytes: encode(`\ufeff${text}`) }),
    () => ({ what: 'nothing', bytes: new Uint8Array() }),
    () => ({ what: '100 MB', bytes: new Uint8Array(LARGE).fill(0x20) }),
    () => ({ what: 'lists in lists', bytes: encode(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) }),
    () => ({
      what: 'objects in objects',
      bytes: encode(`{"openapi":"3.1.0","paths":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`),
    }),
    () => ({ what: 'Swagger 2', bytes: encode({ swagger: '2.0', paths: {} }) }),
    () => ({
      what: 'another version',
      bytes: encode({ ...document, openapi: random.pick(['3.0.3', '3.2.0', '4.0.0', '3.9.9']) }),
    }),
    () => ({ what: 'a list', bytes: encode([document]) }),
  ])
  return make()
}

/** Changes one member somewhere, and says which. */
function corruptMember(document: object, random: Random): string {
  const { parent, key, pointer } = somewhere(document, random)
  switch (random.int(0, 3)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else Reflect.deleteProperty(parent, key)
      return `without ${pointer}`
    case 1: {
      const name = random.pick([
        '',
        'constructor',
        'toString',
        'a b',
        '~',
        '$ref',
        'x-y',
        'длина',
        'properties',
        'type',
      ])
      const value: unknown = Reflect.get(parent, key)
      Reflect.deleteProperty(parent, key)
      Reflect.set(parent, name, value)
      return `${pointer} called ${JSON.stringify(name)}`
    }
    case 2: {
      const other = somewhere(document, random)
      Reflect.set(parent, key, structuredClone(Reflect.get(other.parent, other.key)))
      return `${pointer} like ${other.pointer}`
    }
    default: {
      const value = random.pick(STRANGE)
      Reflect.set(parent, key, structuredClone(value))
      return `${pointer} is ${JSON.stringify(value)}`
    }
  }
}

interface Somewhere {
  parent: object
  key: string
  pointer: string
}

/** A member at any depth; deep ones are many, so that one is taken on the way now and then. */
function somewhere(document: object, random: Random): Somewhere {
  let parent: object = document
  let pointer = ''
  for (;;) {
    const keys = Object.keys(parent)
    const key = keys[random.int(0, Math.max(1, keys.length) - 1)] ?? 'openapi'
    const at = below(pointer, key)
    const child: unknown = Reflect.get(parent, key)
    const isInner = (isObject(child) || Array.isArray(child)) && Object.keys(child).length > 0
    if (!isInner || random.int(0, 4) === 0) return { parent, key, pointer: at }
    parent = child
    pointer = at
  }
}
