import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { VERSION } from '../version.ts'
import type { Command } from './command.ts'
import { type ExitCode, printJson } from './output.ts'
import { compilerOf, programOf } from './usage/compiler.ts'
import { findUsage } from './usage/find.ts'
import type { Findings } from './usage/findings.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `glomo-client usage --project tsconfig.json [--json]

Finds which methods of the client, operations and fields a project uses, and where. It goes by types, read with the
TypeScript that the project has installed (5.x or 6.x; version 7 has no API in JavaScript): other names, destructuring and
helpers do not hide a use, and what functions of the package call with a client they are handed (payBatch, reconcile ...)
counts too. Where types are lost, it says so. Nothing is changed or sent.
  --project FILE   the tsconfig.json of the project

Exit code 0: all was found; 1: there are places where it cannot tell; 2: could not run.`

export const command: Command = { usage: USAGE, words: [], run: usage }

async function usage(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { project: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  if (values.project === undefined) throw new UsageError('usage takes --project with the tsconfig.json of a project')
  const project = resolve(values.project)
  const compiler = compilerOf(dirname(project))
  const findings = findUsage(compiler, programOf(compiler, project), project)
  if (values.json) printJson({ client: VERSION, typescript: compiler.version, project: values.project, ...findings })
  else print(findings)
  return findings.cannotTell.length > 0 ? 1 : 0
}

function print({ methods, fields, cannotTell }: Findings): void {
  for (const { method, operation, places } of methods) {
    console.log(`${method}${operation === null ? '' : `  (${operation})`}`)
    for (const place of places) console.log(`  ${place}`)
  }
  for (const { use, of, member, places } of fields) {
    console.log(`${use}  ${of}: ${member}`)
    for (const place of places) console.log(`  ${place}`)
  }
  for (const { place, why } of cannotTell) console.log(`cannot tell  ${place}: ${why}`)
}
