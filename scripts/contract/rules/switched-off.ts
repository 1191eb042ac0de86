import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { EmulatorMaker } from '../flows/emulated-target.ts'
import type { Patch, Switches } from './switch.ts'
import { COLLECTING_SWITCHES } from './switches/collecting.ts'
import { OTHER_SWITCHES } from './switches/others.ts'
import { PAYOUT_SWITCHES } from './switches/payouts.ts'
import { REQUEST_SWITCHES } from './switches/requests.ts'

/** How each rule of the emulator is switched off. */
export const SWITCHES: Switches = {
  ...REQUEST_SWITCHES,
  ...PAYOUT_SWITCHES,
  ...COLLECTING_SWITCHES,
  ...OTHER_SWITCHES,
}

const FOLDER = pathToFileURL('src/emulator/').href

/** The emulator as its sources have it, but for one rule. Only in Node itself: it loads the sources another time. */
export async function withoutRule(id: string): Promise<EmulatorMaker> {
  if (!SWITCHES[id]) throw new Error(`${id} is not a rule that can be switched off`)
  hook()
  const loaded: { createEmulator: EmulatorMaker } = await import(`${FOLDER}index.ts?without=${id}`)
  return loaded.createEmulator
}

let isHooked = false

/** What is imported from a source without a rule is without it too. */
function hook(): void {
  if (isHooked) return
  isHooked = true
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context)
      const id = ruleOf(context.parentURL)
      const isPart = id !== undefined && resolved.url.startsWith(FOLDER) && ruleOf(resolved.url) === undefined
      return isPart ? { ...resolved, url: `${resolved.url}?without=${id}` } : resolved
    },
    load(url, context, next) {
      const id = url.startsWith(FOLDER) ? ruleOf(url) : undefined
      if (id === undefined) return next(url, context)
      const path = fileURLToPath(url.replace(/\?.*/, ''))
      const patches = (SWITCHES[id] ?? []).filter(({ file }) => path === fileURLToPath(`${FOLDER}${file}`))
      const source = patched(readFileSync(path, 'utf8'), patches)
      return { format: 'module-typescript', source, shortCircuit: true }
    },
  })
}

function ruleOf(url: string | undefined): string | undefined {
  return /\?without=([a-z0-9-]+)$/.exec(url ?? '')?.[1]
}

/** @throws where the sources have changed, so that a switch finds nothing any more, or more than one place */
export function patched(source: string, patches: readonly Patch[]): string {
  return patches.reduce((text, { file, from, to }) => {
    const count = text.split(from).length - 1
    if (count !== 1) throw new Error(`${file} has ${count} places like ${JSON.stringify(from)}; a switch needs one`)
    return text.replace(from, () => to)
  }, source)
}
