import type { Commands } from './command.ts'

export const COMMANDS: Commands = {
  call: {
    summary: 'call an operation of the API, such as payouts.create',
    load: async () => (await import('./call.ts')).command,
  },
  payouts: {
    summary: 'pay many payouts from a CSV file, and follow them up',
    load: async () => (await import('./payouts/command.ts')).command,
  },
  webhook: {
    summary: 'send an event to your endpoint, sign a body, check a signature',
    load: async () => (await import('./webhook.ts')).command,
  },
  'purpose-codes': {
    summary: 'find purpose codes',
    load: async () => (await import('./purpose-codes.ts')).command,
  },
  emulator: {
    summary: 'serve an emulator of the API, with state',
    load: async () => (await import('./emulator.ts')).command,
  },
  mock: {
    summary: 'serve a mock of the API',
    load: async () => (await import('./mock.ts')).command,
  },
  doctor: {
    summary: 'say what is wrong with key, network, clock and Node',
    load: async () => (await import('./doctor.ts')).command,
  },
  usage: {
    summary: 'find which methods, operations and fields a project uses',
    load: async () => (await import('./usage.ts')).command,
  },
  completion: {
    summary: 'print a completion script for bash, zsh or fish',
    load: async () => (await import('./completion.ts')).completionOf(COMMANDS),
  },
}

const NAME_WIDTH = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 3

export const USAGE: string = `glomo-client COMMAND

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(NAME_WIDTH)}${summary}`)
  .join('\n')}

glomo-client help COMMAND says more. Every command but completion takes --json.
--profile NAME, before or after COMMAND, takes key, base URL and webhook secret from
~/.config/glomo-client/profiles.json, which nobody else may read; GLOMO_PROFILE names one, too.
Exit code 0: success; 1: the API or the check refused it; 2: could not run.`
