import { expect, test } from 'vitest'
import typedoc from '../../typedoc.json' with { type: 'json' }
import { moduleNames } from './module-names.ts'

test('every module of the site is an entry of the package, whether it is built for imports or for both', () => {
  const sources = typedoc.entryPoints.map((path) => path.replace(/^src\/|(\/index)?\.ts$/g, ''))
  const names = moduleNames()
  expect(sources.filter((source) => !names.has(source))).toEqual([])
  expect(names.get('emulator')).toBe('glomo-client/emulator')
  expect(names.get('telemetry/opentelemetry')).toBe('glomo-client/opentelemetry')
})
