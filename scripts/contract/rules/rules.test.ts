import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runNode } from '../../lib/run-node.ts'
import { readRules } from '../flows/rules.ts'
import { patched, SWITCHES, withoutRule } from './switched-off.ts'

test('every rule that is held can be switched off, and nothing else can', () => {
  const held = readRules().filter(({ notHeld }) => notHeld === undefined)
  expect(Object.keys(SWITCHES).toSorted()).toEqual(held.map(({ id }) => id).toSorted())
})

test('each switch finds its one place in the sources of the emulator', () => {
  for (const patches of Object.values(SWITCHES)) {
    for (const patch of patches) patched(readFileSync(`src/emulator/${patch.file}`, 'utf8'), [patch])
  }
})

test('a switch whose place has changed says so', () => {
  const patch = { file: 'a.ts', from: 'return 1', to: 'return 2' }
  expect(() => patched('return 3', [patch])).toThrow('a.ts has 0 places like "return 1"; a switch needs one')
  expect(() => patched('return 1; return 1', [patch])).toThrow('a.ts has 2 places')
})

test('rules that are switched off are noticed by a flow', async () => {
  const { code, output } = await runNode(['scripts/contract/rules/main.ts', '--every', '24'])
  expect(output).toContain('noticed     key-missing                  Keys that are refused: no key is refused')
  expect(output).not.toContain('NOT NOTICED')
  expect(code).toBe(0)
})

test('a rule that nobody knows cannot be switched off', async () => {
  await expect(withoutRule('no-rule')).rejects.toThrow('no-rule is not a rule that can be switched off')
})
