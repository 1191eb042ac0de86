import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { emulatedTarget } from '../../scripts/contract/flows/emulated-target.ts'
import { readRules } from '../../scripts/contract/flows/rules.ts'
import { runFlow } from '../../scripts/contract/flows/run-flow.ts'
import { emulatorOperations } from '../../scripts/docs/emulator-operations.ts'
import { createEmulator } from '../../src/emulator/index.ts'
import { STUBS } from '../../src/emulator/resources/stubs.ts'
import { findDrift } from '../../src/validation/index.ts'
import { coverageTest } from '../fixtures.ts'
import { FLOWS } from './all.ts'

const test = coverageTest('flows')
const rules = readRules()
const results = await Promise.all(FLOWS.map((flow) => runFlow(flow, emulatedTarget(createEmulator, flow), rules)))
const expectations = results.flatMap((result) => result.expectations)

describe('flows on the emulator', () => {
  test.for(results)('$title', async ({ expectations, answers, stopped, notChecked }) => {
    const differing = expectations.filter(({ outcome }) => outcome !== 'held')
    expect(differing).toEqual([])
    expect({ stopped, notChecked }).toEqual({})
    expect(expectations.length).toBeGreaterThan(0)
    const different = new Map(answers.map((answer) => [JSON.stringify(answer), answer]))
    for (const { operation: operationId, status, text } of different.values()) {
      const drift = isRefusal(operationId, status) ? flatness(text) : await findDrift({ operationId, status, text })
      expect(drift, `${operationId} answered ${status} ${text}`).toEqual([])
    }
  })
})

/** Only a refund that failed is answered with the object. */
function isRefusal(operationId: string, status: number): boolean {
  return status >= 400 && !(status === 422 && operationId === 'createRefund')
}

function flatness(text: string): string[] {
  const names = Object.keys(JSON.parse(text)).join()
  return /^(error,)?message(,code)?$/.test(names) ? [] : [names]
}

test('every rule is held by a flow, or says why it is not', ({ coverage }) => {
  const differing = new Set(expectations.flatMap((each) => (each.outcome === 'held' ? [] : each.rules)))
  const held = new Set(expectations.flatMap((each) => each.rules).filter((id) => !differing.has(id)))
  for (const id of held) coverage.mark('rules', id)
  const expected = rules.filter(({ notHeld }) => notHeld === undefined).map(({ id }) => id)
  expect([...held].toSorted()).toEqual(expected.toSorted())
})

test('every operation but those that are stubs is called by a flow, with success', () => {
  const answered = results.flatMap(({ answers }) => answers.filter(({ status }) => status < 300))
  const called = new Set<string>(answered.map(({ operation }) => operation))
  const notCalled = Object.keys(operations).filter((id) => !called.has(id))
  expect(notCalled.toSorted()).toEqual([...STUBS].toSorted())
})

test('docs/emulator-operations.md is what the flows saw', async () => {
  const page = await readFile('docs/emulator-operations.md', 'utf8')
  expect(page, 'run `npm run docs:emulator`').toBe(emulatorOperations(results, rules))
})

test('every expectation says on which page it rests, and every rule is there once', () => {
  expect(expectations.filter(({ page }) => page === '')).toEqual([])
  expect(rules.filter(({ pages }) => pages.length === 0)).toEqual([])
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(new Set(FLOWS.map(({ title }) => title)).size).toBe(FLOWS.length)
})
