import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { cli } from '../test-support/command.ts'
import { optionsOf } from './command.ts'
import { COMMANDS } from './commands.ts'
import { methodNames } from './method-names.ts'

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

test.each(['bash', 'zsh', 'fish'])('the script of %s has every command, operation and option', async (shell) => {
  const { code, stdout } = await cli(['completion', shell])
  const words = new Set(stdout.split(/[\s"')]+/))
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const command = await load()
    for (const word of [name, ...command.words, ...optionsOf(command)]) expect(words).toContain(word)
  }
  for (const word of [...Object.values(methodNames), ...Object.keys(operations)]) expect(words).toContain(word)
  expect(code).toBe(0)
})

test.each(['bash', 'zsh', 'fish'].filter(has))('%s can read its script', async (shell) => {
  const { stdout } = await cli(['completion', shell])
  expect(spawnSync(shell, ['-n'], { input: stdout }).status).toBe(0)
})

test('options of other programs are not those of a command, and every command has --profile', async () => {
  const { stdout } = await cli(['completion', 'bash'])
  expect(stdout).toContain(' mock) words="--port --json --profile" ;;')
})

describe.runIf(has('bash'))('bash', () => {
  test.each([
    [['c'], ['call', 'completion']],
    [
      ['call', 'payouts.c'],
      ['payouts.cancel', 'payouts.create'],
    ],
    [['call', 'payouts.create', '--req'], ['--request-id']],
    [
      ['webhook', 's'],
      ['send', 'sign'],
    ],
    [['nonsense', ''], []],
  ])('completes %j with %j', async (words, offered) => {
    const { stdout: script } = await cli(['completion', 'bash'])
    const line = ['glomo-client', ...words].map((word) => `'${word}'`).join(' ')
    const program = `${script}\nCOMP_WORDS=(${line})\nCOMP_CWORD=${words.length}\n_glomo_client\nprintf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = await promisify(execFile)('bash', ['-c', program])
    expect(stdout.split('\n').filter(Boolean).sort()).toEqual(offered)
  })
})
