import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cli, KEY } from '../test-support/command.ts'
import { sendJson, startServer } from '../test-support/server.ts'

const OTHER_KEY = 'sk_of_the_profile_and_of_nobody_else'

async function profiles(content: string, mode = 0o600): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-profiles-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'profiles.json')
  await writeFile(file, content)
  await chmod(file, mode)
  return file
}

const CALL = ['call', 'balances.retrieve']

test.each([
  ['an option', [...CALL, '--profile', 'sandbox'], {}],
  ['an option with its value', ['call', '--profile=sandbox', 'balances.retrieve'], {}],
  ['an option before the command', ['--profile', 'sandbox', ...CALL], {}],
  ['an option with its value before the command', ['--profile=sandbox', ...CALL], {}],
  ['the environment', CALL, { GLOMO_PROFILE: 'sandbox' }],
])('a profile named by %s gives the key and the base URL', async (_, args, env) => {
  const { url, seen } = await startServer((_request, response) => sendJson(response, 200, { available: [] }))
  const GLOMO_PROFILES = await profiles(JSON.stringify({ sandbox: { secret_key: OTHER_KEY, base_url: url } }))
  const { code, stdout, stderr } = await cli(args, '', { ...env, GLOMO_PROFILES })
  expect([code, stderr]).toEqual([0, ''])
  expect(seen[0]?.headers.authorization).toBe(`Bearer ${OTHER_KEY}`)
  expect(stdout).not.toContain(OTHER_KEY)
})

const held = { secret_key: OTHER_KEY }
test.each([
  ['a file that others can read', JSON.stringify({ sandbox: held }), 'chmod 600 it', 0o644],
  [
    'a name that is not there',
    JSON.stringify({ sandbx: held }),
    'has no profile sandbox; it has sandbx; did you mean sandbx?',
    0o600,
  ],
  [
    'a member it does not know',
    JSON.stringify({ sandbox: { ...held, key: OTHER_KEY } }),
    'it may have secret_key',
    0o600,
  ],
  ['a key that is not a text', JSON.stringify({ sandbox: { secret_key: [OTHER_KEY] } }), 'is not a text', 0o600],
  ['broken JSON', `{"sandbox": "${OTHER_KEY}`, 'is not a JSON object of profiles', 0o600],
])('%s is refused in a sentence that shows no key, and nothing is sent', async (_, content, why, mode) => {
  const GLOMO_PROFILES = await profiles(content, mode)
  const { code, stdout, stderr } = await cli([...CALL, '--profile', 'sandbox'], '', { GLOMO_PROFILES })
  expect(code).toBe(2)
  expect(stderr).toContain(why)
  expect(stdout + stderr).not.toContain(OTHER_KEY)
  expect(stdout + stderr).not.toContain(KEY)
})

test('a profile without a name, and a file that is not there, end with 2 and what to do', async () => {
  for (const args of [
    [...CALL, '--profile'],
    ['--profile=', ...CALL],
  ]) {
    expect(await cli(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('--profile takes the name') })
  }
  const { code, stderr } = await cli([...CALL, '--profile', 'a'], '', { GLOMO_PROFILES: '/nowhere/profiles.json' })
  expect(code).toBe(2)
  expect(stderr).toContain('there is no file /nowhere/profiles.json; write into it { "NAME": { "secret_key": "…" } }')
  const folder = await cli([...CALL, '--profile', 'a'], '', { GLOMO_PROFILES: '/dev/null/profiles.json' })
  expect(folder.stderr).toContain('could not be read (ENOTDIR)')
})

test('the doctor names the profile that its key is of', async () => {
  const { url } = await startServer((_request, response) => sendJson(response, 200, {}))
  const GLOMO_PROFILES = await profiles(JSON.stringify({ sandbox: { secret_key: OTHER_KEY, base_url: url } }))
  const { stdout } = await cli(['doctor', '--profile', 'sandbox'], '', { GLOMO_PROFILES })
  expect(stdout).toContain('secret_key of profile sandbox holds a key')
  expect(stdout).not.toContain('GLOMO_SECRET_KEY')
})
