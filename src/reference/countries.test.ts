import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allCountryCodes, isCountryCode, LRS_CUSTOMER_COUNTRY } from './countries.ts'

test('has the 249 codes that are assigned, once and in order', () => {
  const all = allCountryCodes()
  expect(all).toHaveLength(249)
  expect(all).toEqual([...new Set(all)].sort())
  expect(all.every(isCountryCode)).toBe(true)
})

test.each(['US', 'ind', 'Ind', 'XXX', 'DA D', '', 'USAIND'])('%j is none of them', (code) => {
  expect(isCountryCode(code)).toBe(false)
})

test('knows every country that the description names in an example', () => {
  const description = readFileSync('generated/openapi.json', 'utf8')
  const named = [...description.matchAll(/"country(?:_code)?": "([A-Z]{3})"/g)].map(([, code = '']) => code)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((code) => !isCountryCode(code))).toEqual([])
  expect(isCountryCode(LRS_CUSTOMER_COUNTRY)).toBe(true)
})
