import { parseArgs } from 'node:util'
import { FLOWS } from '../../../contract-tests/flows/all.ts'
import { createEmulator } from '../../../src/emulator/index.ts'
import { serveEmulator } from '../../../src/emulator/node.ts'
import { readRules } from '../flows/rules.ts'
import { noticeOf, runAll } from './notice.ts'
import { SWITCHES, withoutRule } from './switched-off.ts'

const USAGE = `npm run contract:rules -- [--only RULE,RULE...] [--every N] | --serve [RULE] [--port N]

Switches off one rule of the emulator after the other, and runs the flows that name it: one of their expectations has to
fail.
  --only    these rules alone
  --every   every Nth rule, for a sample
  --serve   serves an emulator without this rule instead, to see what contract:live says of it; "none" is off for none
Exit code 0: each was noticed; 1: some were not; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      every: { type: 'string' },
      serve: { type: 'string' },
      port: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else if (values.serve !== undefined) await serve(values.serve, Number(values.port ?? 0))
  else process.exitCode = await switchOff(values.only?.split(','), Number(values.every ?? 1))
} catch (error) {
  console.error(`contract:rules: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function serve(rule: string, port: number): Promise<void> {
  const create = rule === 'none' ? createEmulator : await withoutRule(rule)
  const { url } = await serveEmulator(create({ now: new Date() }), { port })
  console.log(url)
}

async function switchOff(only: readonly string[] | undefined, every: number): Promise<0 | 1> {
  if (!(Number.isInteger(every) && every > 0)) throw new Error('--every takes a whole number from 1')
  const chosen = only ?? Object.keys(SWITCHES).filter((_, index) => index % every === 0)
  const rules = readRules()
  const unknown = chosen.find((rule) => !SWITCHES[rule])
  if (unknown) throw new Error(`${unknown} is not a rule that can be switched off`)
  const usual = await runAll(FLOWS, createEmulator, rules)
  let unnoticed = 0
  for (const rule of chosen) {
    const { seen } = await noticeOf(rule, await withoutRule(rule), usual, rules)
    if (seen.length === 0) unnoticed += 1
    console.log(`${seen.length > 0 ? 'noticed    ' : 'NOT NOTICED'} ${rule.padEnd(28)} ${seen[0] ?? ''}`.trimEnd())
  }
  console.log(`${chosen.length} rules switched off, ${chosen.length - unnoticed} noticed`)
  return unnoticed === 0 ? 0 : 1
}
