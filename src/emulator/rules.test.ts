import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rules: readonly { readonly id: string }[] = JSON.parse(readFileSync('contract-tests/rules.json', 'utf8'))
const FOLDER = 'src/emulator'
const tests = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts') && name !== 'rules.test.ts')
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  .join('\n')

test('no test names a rule that is not on the list', () => {
  const ids = new Set(rules.map(({ id }) => id))
  const titles = [...tests.matchAll(/\[([a-z0-9 -]+)\]['`],/g)].flatMap(([, named = '']) => named.split(' '))
  expect(titles.filter((id) => !ids.has(id))).toEqual([])
})
