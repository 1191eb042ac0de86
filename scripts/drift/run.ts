import { access } from 'node:fs/promises'
import type { Level } from './change.ts'
import type { Consumer } from './consumers/usage-file.ts'
import { loadDescription } from './load.ts'
import { CONSUMERS, type DriftOptions, type FormatName, PINNED } from './options.ts'
import { type DriftReport, reportOn } from './report.ts'
import { fails } from './threshold.ts'

const WAIVERS = 'openapi/accepted-drift.yaml'

type Format = (report: DriftReport, failOn: Level | 'never') => string

/** Each is loaded when it is asked for. */
const FORMATS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  text: async () => (await import('./format/text.ts')).formatText,
  json: async () => (await import('./format/json.ts')).formatJson,
  markdown: async () => {
    const { formatMarkdown } = await import('./format/markdown.ts')
    return (report) => formatMarkdown(report)
  },
  html: async () => {
    const { formatHtml } = await import('./format/html.ts')
    return (report) => formatHtml(report)
  },
  junit: async () => (await import('./format/junit.ts')).formatJunit,
  github: async () => (await import('./format/github.ts')).formatGithub,
}

/** Those that say what of the client is touched. */
const WITH_SURFACE: ReadonlySet<FormatName> = new Set(['json', 'markdown', 'html'])

/** Compares, and prints or writes what comes of it. */
export async function run(options: DriftOptions): Promise<0 | 1> {
  const { base, revision, format, output, failOn, prefixes, sunsetDays } = options
  const waiverFile = options.waivers ?? (base === PINNED && (await exists(WAIVERS)) ? WAIVERS : null)
  const waivers = waiverFile === null ? [] : await (await import('./waivers.ts')).readWaivers(waiverFile)
  const levels = options.levels === undefined ? [] : await (await import('./levels.ts')).readLevels(options.levels)
  const called = options.isClientAlone ? await calledByClient() : undefined
  const consumers = await consumersOf(options)

  progress(`reading ${base} and ${revision}`)
  const reading = {
    allowOutside: options.allowOutside,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  }
  const [old, now] = await Promise.all([loadDescription(base, reading), loadDescription(revision, reading)])
  progress('comparing')
  const filter = { ...options.filter, called }
  const report = await reportOn(old, now, waivers, {
    filter,
    levels,
    prefixes,
    consumers,
    withSurface: WITH_SURFACE.has(format),
    ...(sunsetDays === undefined ? {} : { sunsetDays }),
  })
  progress('')
  const text = (await FORMATS[format]())(report, failOn)
  if (output === undefined) process.stdout.write(text)
  else {
    const { writeFilesAtomically } = await import('../lib/write-files-atomically.ts')
    await writeFilesAtomically(new Map([[output, text]]))
  }
  return report.changes.some(({ level }) => fails(level, failOn)) ? 1 : 0
}

/** @throws for a file that is not one of a consumer */
async function consumersOf({ consumers }: DriftOptions): Promise<Consumer[]> {
  if (consumers === undefined && !(await exists(CONSUMERS))) return []
  const { namedConsumers, projectConsumers, validOnly } = await import('./consumers/read-consumers.ts')
  return consumers === undefined ? validOnly(await projectConsumers()) : namedConsumers(consumers)
}

/** @throws where the sources of the client are not */
async function calledByClient(): Promise<ReadonlySet<string>> {
  const { Surface } = await import('./surface.ts')
  const called = new Set(new Surface().methods.keys())
  if (called.size === 0) throw new Error('--client needs the sources of the client, which are not here')
  return called
}

/** For whoever waits at a terminal; never in what is piped. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
