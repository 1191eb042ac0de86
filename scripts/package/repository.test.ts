import { expect, test } from 'vitest'
import { originOf, withOrigin } from './repository.ts'

const env = { GITHUB_REPOSITORY: 'acme/glomo-client', GITHUB_SERVER_URL: 'https://git.example' }

test('a package published by a workflow names the repository, its page and where to report', () => {
  expect(originOf(env)).toEqual({
    repository: { type: 'git', url: 'git+https://git.example/acme/glomo-client.git' },
    homepage: 'https://git.example/acme/glomo-client#readme',
    bugs: { url: 'https://git.example/acme/glomo-client/issues' },
  })
})

test('anywhere else nothing is known of it', () => {
  expect(originOf({})).toBeUndefined()
})

test('what is not a repository is refused', () => {
  expect(() => originOf({ GITHUB_REPOSITORY: 'acme/glomo-client"; evil' })).toThrow('is not owner/name')
})

test('what the manifest says itself stays', () => {
  const origin = originOf(env)
  const manifest = withOrigin({ name: 'glomo-client', homepage: 'https://docs.example' }, origin ?? expect.fail())
  expect(manifest).toEqual({ ...origin, name: 'glomo-client', homepage: 'https://docs.example' })
  expect(Object.keys(manifest)[0]).toBe('name')
})
