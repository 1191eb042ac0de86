import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Figures, interleaved } from './figures.ts'

/** A program of one call, for those that have methods of their own for it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'glomo-client': `import { Glomo } from 'glomo-client'
console.log(new Glomo({ apiKey: 'k' }).payouts.retrieve('payout_1'))`,
  stripe: `import Stripe from 'stripe'
console.log(new Stripe('k').paymentIntents.retrieve('pi_1'))`,
  openai: `import OpenAI from 'openai'
console.log(new OpenAI({ apiKey: 'k' }).batches.retrieve('batch_1'))`,
}
const OPTIONS = '--strict --noEmit --skipLibCheck --target es2022 --lib es2022,dom,dom.iterable --module nodenext'

/** Seconds the compiler takes for one call, all in all. */
export function compileTimes(folder: string, names: readonly string[]): Figures {
  const measures = names
    .filter((name) => Object.hasOwn(PROGRAMS, name))
    .map((name) => {
      writeFileSync(join(folder, `${name}.ts`), PROGRAMS[name] ?? '')
      return [name, () => compile(folder, `${name}.ts`)] as const
    })
  return interleaved(3, Object.fromEntries(measures))
}

function compile(folder: string, file: string): number {
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const args = [compiler, file, ...OPTIONS.split(' '), '--extendedDiagnostics']
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} does not compile: ${stdout.split('\n').slice(0, 3).join(' ')}`)
  return Number(/^Total time:\s+([\d.]+)s/m.exec(stdout)?.[1])
}
