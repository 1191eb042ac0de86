import { access } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { PUBLISHED_URL } from '../description/lock.ts'
import { oneLine } from '../lib/one-line.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { LEVELS, type Level } from './change.ts'
import { loadDescription } from './load.ts'
import { type DriftReport, reportOn } from './report.ts'
import { fails } from './threshold.ts'
import { readWaivers } from './waivers.ts'

const WAIVERS = 'openapi/accepted-drift.yaml'

const USAGE = `npm run drift -- [BASE] [REVISION] [options]

Says what changed between two OpenAPI 3 descriptions, for whom, and how badly. Each is a file, a URL, or
git:REVISION:path; JSON or YAML.
  BASE               default: openapi/glomo.json, the pinned one
  REVISION           default: the published one (GLOMO_SPEC_URL, else ${PUBLISHED_URL})
  --format FORMAT    text (default), json, markdown, html, junit, github
  --output FILE      write there instead of printing
  --fail-on LEVEL    breaking (default), warning, additive, docs, never
  --waivers FILE     changes that were looked at and taken (default: ${WAIVERS}, when the pinned description is BASE)
Exit code 0: nothing at that level; 1: something; 2: could not run.`

type Format = (report: DriftReport, failOn: Level | 'never') => string

/** Each is loaded when it is asked for. */
const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import('./format/text.ts')).formatText,
  json: async () => (await import('./format/json.ts')).formatJson,
  markdown: async () => (await import('./format/markdown.ts')).formatMarkdown,
  html: async () => (await import('./format/html.ts')).formatHtml,
  junit: async () => (await import('./format/junit.ts')).formatJunit,
  github: async () => (await import('./format/github.ts')).formatGithub,
}

// Whoever reads may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      'fail-on': { type: 'string', default: 'breaking' },
      waivers: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else process.exitCode = await drift(positionals, values)
} catch (error) {
  console.error(`drift: ${oneLine(error instanceof Error ? error.message : String(error))}`)
  process.exitCode = 2
}

interface Values {
  format: string
  output?: string
  'fail-on': string
  waivers?: string
}

async function drift(positionals: readonly string[], values: Values): Promise<0 | 1> {
  if (positionals.length > 2) throw new Error('takes at most two descriptions')
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined
  if (!format) throw new Error(`--format is ${values.format}; it must be one of ${Object.keys(FORMATS).join(', ')}`)
  const failOn = [...LEVELS, 'never' as const].find((level) => level === values['fail-on'])
  if (!failOn) throw new Error(`--fail-on is ${values['fail-on']}; it must be one of ${LEVELS.join(', ')}, never`)
  const [base = 'openapi/glomo.json', revision = process.env.GLOMO_SPEC_URL || PUBLISHED_URL] = positionals
  const waiverFile = values.waivers ?? (base === 'openapi/glomo.json' && (await exists(WAIVERS)) ? WAIVERS : null)
  const waivers = waiverFile === null ? [] : await readWaivers(waiverFile)

  progress(`reading ${base} and ${revision}`)
  const [old, now] = await Promise.all([loadDescription(base), loadDescription(revision)])
  progress('comparing')
  const report = await reportOn(old, now, waivers)
  progress('')
  const text = (await format())(report, failOn)
  if (values.output) await writeFilesAtomically(new Map([[values.output, text]]))
  else process.stdout.write(text)
  return report.changes.some(({ level }) => fails(level, failOn)) ? 1 : 0
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
