import { resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readEntries } from '../scripts/package/entries.ts'
import { ArgumentError } from './errors/argument-error.ts'
import { GlomoError } from './errors/glomo-error.ts'
import { goodCalls } from './test-support/good-calls.ts'
import { type GoodCall, ODD, oddCalls } from './test-support/odd-values.ts'

const MADE_BY_THE_CLIENT = 'is made by the client, and exported to be told by `instanceof` or named as a type'
const ASKED_BY_THE_PACKAGE = 'is called by this package alone, with what it has checked'

/** What is not called, and why; a class with all its methods. */
const NOT_CALLED: Readonly<Record<string, string>> = {
  GlomoList: `${MADE_BY_THE_CLIENT}; its methods are called in javascript-callers.test.ts`,
  GlomoPromise: MADE_BY_THE_CLIENT,
  Page: MADE_BY_THE_CLIENT,
  FileLedger: 'is made by openFileLedger; its methods are called by payBatch',
  'MemoryLedger.plan': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.put': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.claim': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.renew': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.write': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.follow': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.read': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.get': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.dueKeys': ASKED_BY_THE_PACKAGE,
  'MemoryLedger.batches': ASKED_BY_THE_PACKAGE,
  'MemoryStore.claim': ASKED_BY_THE_PACKAGE,
  'MemoryStore.complete': ASKED_BY_THE_PACKAGE,
  'MemoryStore.release': ASKED_BY_THE_PACKAGE,
  'Emulator.handle': 'stands for a server: it throws what `fetch` throws',
  PurposeCodeList: 'is made by this package; its methods are called',
}

type Callable = (...args: readonly unknown[]) => unknown
const isCallable = (value: unknown): value is Callable => typeof value === 'function'
const isClass = (value: Callable) => value.toString().startsWith('class')

/** Every function and class of every entry, and every method of the classes, by their names. */
const exported = new Map<string, Callable>()
for (const entry of (await readEntries()).all) {
  const members: object = await import(/* @vite-ignore */ resolve(`${entry}.ts`))
  for (const [name, value] of Object.entries(members)) {
    if (!isCallable(value) || value.prototype instanceof Error) continue
    exported.set(name, isClass(value) ? (...args) => Reflect.construct(value, args) : value)
    for (const [method, { value: own }] of isClass(value) ? methodsOf(value) : []) {
      if (method !== 'constructor' && isCallable(own)) exported.set(`${name}.${method}`, own)
    }
  }
}

function methodsOf({ prototype }: Callable): [string, PropertyDescriptor][] {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
}

const calls = await goodCalls()

test('every export is called below, or named with the reason why not', () => {
  const isNamed = (name: string) => name in NOT_CALLED || (name.split('.')[0] ?? '') in NOT_CALLED
  const left = [...exported.keys()].filter((name) => !(name in calls) && !isNamed(name))
  expect(left).toEqual([])
  expect(Object.keys(NOT_CALLED).filter((name) => name in calls || !exported.has(name))).toEqual([])
})

/** Its words, in small letters and in the singular. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().split(/[^a-z\d]+/)
  return ` ${words.map((word) => word.replace(/s$/, '')).join(' ')} `
}

/** What a call throws or rejects with; undefined when it succeeds. */
async function thrownBy(call: Callable, { on, use }: GoodCall, args: readonly unknown[]): Promise<unknown> {
  try {
    const result = await call.apply(on, [...args])
    if (isAsyncIterable(result)) for await (const _ of result);
    await use?.(result)
    return undefined
  } catch (error) {
    return error
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value && !('close' in value)
}

/** The names of arguments, members and the function, of which a sentence must have one. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [...(/^\d/.test(name) ? [] : [name]), ...namesIn(member)])
}

describe('whatever is handed to an export, it succeeds or throws a GlomoError that names what is wrong', () => {
  test.each(Object.entries(calls))('%s', async (name, good) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const call = exported.get(name) ?? Reflect.get(good.on ?? {}, name.split('.')[1] ?? '')
    if (!isCallable(call)) throw new Error(`there is no ${name}`)
    const names = [name, 'parameters', ...namesIn([good.args, ODD]), ...(good.says ?? [])].map(wordsOf)
    const wrong: string[] = []
    const failure = await thrownBy(call, good, Object.values(good.args))
    if (failure !== undefined) wrong.push(`it is as it should be: ${failure}`)
    for (const { name: odd, value, args } of oddCalls(good)) {
      const error = await thrownBy(call, good, args)
      if (error === undefined) continue
      const isNamed = !(error instanceof ArgumentError) || names.some((each) => wordsOf(String(error)).includes(each))
      if (!(error instanceof GlomoError) || !isNamed) wrong.push(`${odd} is ${value}: ${error}`)
    }
    expect(wrong).toEqual([])
  })
})
