import { rm } from 'node:fs/promises'
import { makeApp } from './measures/app.ts'
import { bundleSizes } from './measures/bundle-size.ts'
import { compileTimes } from './measures/compile-time.ts'
import { cpuOfCalls } from './measures/cpu.ts'
import type { Figures } from './measures/figures.ts'
import { importTimes } from './measures/import-time.ts'
import { packageSizes } from './measures/package-size.ts'
import { BASELINE, findPeers, OURS } from './measures/peers.ts'

/** What the packed package costs its users, beside what they would use instead: one table, medians of interleaved rounds. */
const WIDTH = 15

const { peers, missing } = findPeers()
if (missing.length > 0) {
  console.log(`Not installed, and not compared with: ${missing.join(', ')}. To install them: npm ci --prefix bench\n`)
}
const names = [OURS, ...peers.map(({ name }) => name)]
const { folder, files } = await makeApp(peers)
try {
  const versions = new Map(peers.map(({ name, version }) => [name, version]))
  console.log(`${''.padEnd(38)}${names.map((name) => name.padStart(WIDTH)).join('')}`)
  console.log(`${''.padEnd(38)}${names.map((name) => (versions.get(name) ?? '').padStart(WIDTH)).join('')}`)

  const cpu = cpuOfCalls(folder, names)
  row('CPU of a GET, µs', cpu.get, 1, BASELINE)
  row('CPU of a POST, µs', cpu.post, 1, BASELINE)
  row(`import, ms (Node ${process.versions.node})`, importTimes(folder, names), 1)
  const { core, whole } = await bundleSizes(folder, names)
  row('core with payouts, kB min+gzip', core, 1)
  row('whole client, kB min+gzip', whole, 1)
  const { files: count, size } = packageSizes(files, peers)
  row('files in the package', count, 0)
  row('unpacked, MB', size, 2)
  row('one call, s of tsc', compileTimes(folder, names), 2, 'stripe')
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** With `to`, the ratio to that one's figure stands behind each. */
function row(what: string, figures: Figures, digits: number, to?: string): void {
  const base = to === undefined ? undefined : figures.get(to)
  const cells = names.map((name) => {
    const figure = figures.get(name)
    if (figure === undefined) return '-'
    return base === undefined ? figure.toFixed(digits) : `${figure.toFixed(digits)} (${(figure / base).toFixed(2)})`
  })
  const title = base === undefined ? what : `${what} (to ${to})`
  console.log(`${title.padEnd(38)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`)
}
