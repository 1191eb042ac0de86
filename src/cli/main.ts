#!/usr/bin/env node
import { VERSION } from '../version.ts'
import { CALL_USAGE, call } from './call.ts'
import { EMULATOR_USAGE, emulator } from './emulator.ts'
import { MOCK_USAGE, mock } from './mock.ts'
import type { ExitCode } from './output.ts'
import { PURPOSE_CODES_USAGE, searchPurposeCodes } from './purpose-codes.ts'
import { WEBHOOK_USAGE, webhook } from './webhook.ts'

const USAGE = `glomo-client COMMAND

  call            call an operation of the API by its operationId
  webhook         send an event to your endpoint, sign a body, check a signature
  purpose-codes   find purpose codes
  emulator        serve an emulator of the API, with state
  mock            serve a mock of the API

glomo-client COMMAND --help says more. Every command takes --json.
Exit code 0: success; 1: the API or the check refused it; 2: could not run.`

interface Command {
  usage: string
  run: (args: readonly string[]) => Promise<ExitCode>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  call: { usage: CALL_USAGE, run: call },
  webhook: { usage: WEBHOOK_USAGE, run: webhook },
  'purpose-codes': { usage: PURPOSE_CODES_USAGE, run: searchPurposeCodes },
  emulator: { usage: EMULATOR_USAGE, run: emulator },
  mock: { usage: MOCK_USAGE, run: mock },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--version') {
    console.log(VERSION)
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const wantsHelp = args.some((each) => each === '--help' || each === '-h')
  if (!command || wantsHelp) {
    const isAsked = command !== undefined || name === '--help' || name === '-h'
    if (name !== '' && !isAsked) console.error(`glomo-client: unknown command ${name}`)
    console[isAsked ? 'log' : 'error'](command?.usage ?? USAGE)
    return isAsked ? 0 : 2
  }
  try {
    return await command.run(args)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(`glomo-client ${name}: ${message.split('\n')[0]}`)
    return 2
  }
}
