import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oneLine } from '../../lib/one-line.ts'
import { pack } from '../pack.ts'
import { APPS } from './apps.ts'
import { STEPS, tryApp } from './try-app.ts'

/**
 * The packed package in apps of the frameworks people use, each installed, built and called as they would: it pays, is
 * told by a signed webhook, and refuses a forged one. Exit code 1 when a step fails, 2 when an app could not be built.
 */
const folder = await mkdtemp(join(tmpdir(), 'glomo-frameworks-'))
try {
  console.log(
    `${'framework'.padEnd(12)}${'version'.padEnd(12)}${STEPS.map((step) => step.padEnd(10)).join('')}`.trimEnd(),
  )
  const tarball = await pack(folder)
  for (const app of APPS) {
    try {
      const { version, results } = await tryApp(app, join(folder, app.name), tarball)
      const cells = STEPS.map((step) => cellOf(results[step]))
      console.log(
        `${app.name.padEnd(12)}${version.padEnd(12)}${cells.map((cell) => cell.padEnd(10)).join('')}`.trimEnd(),
      )
      for (const [step, result] of Object.entries(results)) {
        if (result === 'ok') continue
        console.log(`  ${step}: ${result}`)
        process.exitCode = 1
      }
    } catch (error) {
      const why = oneLine(error instanceof Error ? error.message : String(error)).slice(0, 600)
      console.log(`${app.name.padEnd(12)}not run: ${why}`)
      process.exitCode ??= 2
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

/** A step that the app does not have is a dash. */
function cellOf(result: string | undefined): string {
  if (result === undefined) return '-'
  return result === 'ok' ? 'ok' : 'FAILED'
}
