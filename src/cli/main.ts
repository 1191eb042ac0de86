#!/usr/bin/env node
import { messageWithCauses } from '../transport/causes.ts'
import { isRecord } from '../transport/json.ts'
import { VERSION } from '../version.ts'
import { type CommandEntry, optionsOf } from './command.ts'
import { COMMANDS, USAGE } from './commands.ts'
import { didYouMean } from './did-you-mean.ts'
import type { ExitCode } from './output.ts'
import { applyProfile, takeProfile } from './profile.ts'

main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode
})

async function main(given: readonly string[]): Promise<ExitCode> {
  // Before its command, too.
  const [name = '', ...args] = given[0]?.startsWith('--profile') ? profileLast(given) : given
  switch (name) {
    case '':
      console.error(USAGE)
      return 2
    case '--version':
    case '-v':
      console.log(VERSION)
      return 0
    case 'help':
    case '--help':
    case '-h':
      return help(args[0])
    default: {
      const entry = entryOf(name)
      if (!entry) return unknown(name)
      return args.some((each) => each === '--help' || each === '-h') ? help(name) : run(name, entry, args)
    }
  }
}

/** `--profile NAME COMMAND …` as `COMMAND … --profile NAME`. */
function profileLast(given: readonly string[]): string[] {
  const length = given[0] === '--profile' ? 2 : 1
  const command = given.slice(length)
  return command.length > 0 ? [...command, ...given.slice(0, length)] : []
}

function entryOf(name: string): CommandEntry | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
}

async function help(name: string | undefined): Promise<ExitCode> {
  const entry = name === undefined ? undefined : entryOf(name)
  if (name !== undefined && !entry) return unknown(name)
  console.log(entry ? (await entry.load()).usage : USAGE)
  return 0
}

function unknown(name: string): ExitCode {
  console.error(`glomo-client: unknown command ${name}${didYouMean(name, Object.keys(COMMANDS))}`)
  console.error(USAGE)
  return 2
}

async function run(name: string, entry: CommandEntry, args: readonly string[]): Promise<ExitCode> {
  try {
    const { profile, rest } = takeProfile(args)
    if (profile !== undefined) await applyProfile(profile)
    const command = await entry.load()
    return await command.run(rest)
  } catch (error) {
    console.error(
      `glomo-client ${name}: ${(await unknownOption(error, entry)) ?? messageWithCauses(error).split('\n')[0]}`,
    )
    return 2
  }
}

/** In place of what Node says of an option that there is not, which speaks of positionals. */
async function unknownOption(error: unknown, entry: CommandEntry): Promise<string | undefined> {
  if (!isRecord(error) || error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined
  const [, option = ''] = /'(-[^']*)'/.exec(String(error.message)) ?? []
  const options = [...optionsOf(await entry.load()), '--profile']
  return `there is no option ${option}${didYouMean(option, options) || `; there are ${options.join(', ')}`}`
}
