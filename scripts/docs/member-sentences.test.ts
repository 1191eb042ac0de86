import { expect, test } from 'vitest'
import { undocumentedMembers } from './undocumented-members.ts'

test('every member that an editor offers has a sentence', () => {
  expect(undocumentedMembers('src/index.ts')).toEqual([])
})
