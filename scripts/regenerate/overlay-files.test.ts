import { expect, test } from 'vitest'
import { parseOverlay } from '../description/overlay.ts'
import { withEdits, withProposed } from './overlay-files.ts'

const TEXT = `overlay: 1.0.0
info:
  title: A test
  version: 1.0.0
actions:
  # Where it lives
  - target: $.a
    description: The first.
    update: &server
      servers:
        - url: https://example.com
  - target: $.b
    description: As for a.
    update: *server
  # What it takes
  - target: $.c
    description: >-
      A long
      reason.
    remove: true
`
const overlay = parseOverlay('overlays/test.yaml', TEXT)
const edit = (index: number, replacement = overlay.actions[9]) => ({ file: overlay.file, index, replacement })

test('an action that is taken out leaves every other line as it is', () => {
  expect(withEdits(overlay, TEXT, [edit(1)])).toBe(
    TEXT.replace('  - target: $.b\n    description: As for a.\n    update: *server\n', ''),
  )
})

test('what an action gave a name to is written out where it is next referred to', () => {
  const edited = withEdits(overlay, TEXT, [edit(0)]) ?? ''
  expect(parseOverlay('overlays/test.yaml', edited).actions).toEqual(overlay.actions.slice(1))
  expect(edited).toContain('# What it takes')
})

test('an action that is aimed elsewhere stands where it stood', () => {
  const replacement = { target: '$.d', description: 'As for a.', update: { x: 1 } }
  const edited = withEdits(overlay, TEXT, [edit(1, replacement)]) ?? ''
  expect(parseOverlay('overlays/test.yaml', edited).actions[1]).toEqual(replacement)
  expect(edited).toContain('  # What it takes\n  - target: $.c')
})

test('of a file without any action nothing is left', () => {
  expect(withEdits(overlay, TEXT, [edit(0), edit(1), edit(2)])).toBeUndefined()
})

test('what is proposed is added to what was proposed before', () => {
  const once = withProposed(undefined, [{ target: '$.a', description: 'Published so; it is left out.', remove: true }])
  const twice = withProposed(once, [{ target: "$.paths['/b']", description: 'More.', update: { x: [1] } }])
  expect(twice.startsWith(once)).toBe(true)
  expect(parseOverlay('overlays/90-proposed.yaml', twice).actions).toEqual([
    { target: '$.a', description: 'Published so; it is left out.', remove: true },
    { target: "$.paths['/b']", description: 'More.', update: { x: [1] } },
  ])
})
