import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Rule {
  readonly id: string
  /** Why no test can hold it. */
  readonly notHeld?: string
}

const rules: readonly Rule[] = JSON.parse(readFileSync('contract-tests/rules.json', 'utf8'))
const FOLDER = 'src/emulator'
const tests = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts') && name !== 'rules.test.ts')
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  .join('\n')

/** In brackets at the end of a title, or as the first member of a row whose title ends in `[%s]`. */
const titles = [...tests.matchAll(/\[([a-z0-9 -]+)\]['`],/g)].flatMap(([, ids = '']) => ids.split(' '))
const rows = [...tests.matchAll(/^ {2}\[(?:\n {4})?'([a-z0-9-]+)',/gm)].map(([, id = '']) => id)
const named = new Set([...titles, ...rows])

test('every rule of the list has a test that names it, or a reason why not', () => {
  const neither = rules.filter(({ id, notHeld }) => !named.has(id) && notHeld === undefined)
  expect(neither.map(({ id }) => id)).toEqual([])
  expect(rules.filter(({ id, notHeld }) => named.has(id) && notHeld !== undefined)).toEqual([])
})

test('no test names a rule that is not on the list', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(titles.filter((id) => !ids.has(id))).toEqual([])
})
