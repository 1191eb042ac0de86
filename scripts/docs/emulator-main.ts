import { FLOWS } from '../../contract-tests/flows/all.ts'
import { createEmulator } from '../../src/emulator/index.ts'
import { emulatedTarget } from '../contract/flows/emulated-target.ts'
import type { FlowResult } from '../contract/flows/flow.ts'
import { readRules } from '../contract/flows/rules.ts'
import { runFlow } from '../contract/flows/run-flow.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { emulatorOperations } from './emulator-operations.ts'

const rules = readRules()
const results: FlowResult[] = []
for (const flow of FLOWS) results.push(await runFlow(flow, emulatedTarget(createEmulator, flow), rules))
await writeFilesAtomically(new Map([['docs/emulator-operations.md', emulatorOperations(results, rules)]]))
console.log('wrote docs/emulator-operations.md')
