import { operations } from '../../generated/operation-table.ts'
import { CALL_USAGE, call } from './call.ts'
import type { Commands } from './command.ts'
import { COMPLETION_USAGE, completion, SHELLS } from './completion.ts'
import { DOCTOR_USAGE, doctor } from './doctor.ts'
import { EMULATOR_USAGE, emulator } from './emulator.ts'
import { methodNames } from './method-names.ts'
import { MOCK_USAGE, mock } from './mock.ts'
import { PURPOSE_CODES_USAGE, searchPurposeCodes } from './purpose-codes.ts'
import { WEBHOOK_USAGE, webhook } from './webhook.ts'

export const COMMANDS: Commands = {
  call: {
    summary: 'call an operation of the API, such as payouts.create',
    usage: CALL_USAGE,
    words: [...Object.values(methodNames), ...Object.keys(operations)],
    run: call,
  },
  webhook: {
    summary: 'send an event to your endpoint, sign a body, check a signature',
    usage: WEBHOOK_USAGE,
    words: ['send', 'sign', 'verify'],
    run: webhook,
  },
  'purpose-codes': {
    summary: 'find purpose codes',
    usage: PURPOSE_CODES_USAGE,
    words: ['search'],
    run: searchPurposeCodes,
  },
  emulator: { summary: 'serve an emulator of the API, with state', usage: EMULATOR_USAGE, words: [], run: emulator },
  mock: { summary: 'serve a mock of the API', usage: MOCK_USAGE, words: [], run: mock },
  doctor: {
    summary: 'say what is wrong with key, network, clock and Node',
    usage: DOCTOR_USAGE,
    words: [],
    run: doctor,
  },
  completion: {
    summary: 'print a completion script for bash, zsh or fish',
    usage: COMPLETION_USAGE,
    words: SHELLS,
    run: (args) => completion(args, COMMANDS),
  },
}

const NAME_WIDTH = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 3

export const USAGE: string = `glomo-client COMMAND

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(NAME_WIDTH)}${summary}`)
  .join('\n')}

glomo-client help COMMAND says more. Every command but completion takes --json.
Exit code 0: success; 1: the API or the check refused it; 2: could not run.`
