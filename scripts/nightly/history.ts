import { readFile } from 'node:fs/promises'
import { LEVELS, type Level } from '../drift/change.ts'
import { isObject } from '../lib/json.ts'
import { reasonOf } from '../lib/one-line.ts'
import type { NightlyReport } from './nightly-report.ts'

/** One night in `reports/history.jsonl`. */
export interface Night {
  /** ISO 8601, UTC. */
  date: string
  generated: string
  contract: string
  drift: string
  /** Left out in nights before there was such a check. */
  behaviour?: string
  verdict: string | null
  counts: Record<Level, number> | null
  /** Of the changes found: of the last night that compared alone, and only where they were not too many. */
  fingerprints?: string[]
}

/** The nights before this one, and what is wrong with their record. */
export interface History {
  nights: Night[]
  /** Empty when every line was read, or there is no record yet. */
  problem: string
}

export const HISTORY_FILE = 'reports/history.jsonl'

/** More changes than these are not remembered one by one: their line would be larger than all others together. */
export const MOST_FINGERPRINTS = 10_000

export function nightOf({ date, checks, drift }: NightlyReport): Night {
  const statusOf = (name: string) => checks.find((check) => check.name === name)?.status ?? 'not checked'
  const fingerprints = drift?.changes.map(({ fingerprint }) => fingerprint)
  return {
    date,
    generated: statusOf('generated'),
    contract: statusOf('contract'),
    drift: statusOf('drift'),
    behaviour: statusOf('behaviour'),
    verdict: drift?.verdict ?? null,
    counts: drift?.counts ?? null,
    ...(fingerprints && fingerprints.length <= MOST_FINGERPRINTS ? { fingerprints } : {}),
  }
}

/** The lines of the record with this night at the end, which alone is compared with the next one, if it could compare. */
export function historyText(before: readonly Night[], night: Night): string {
  const older = night.counts ? before.map(({ fingerprints: _, ...rest }) => rest) : before
  return `${[...older, night].map((each) => JSON.stringify(each)).join('\n')}\n`
}

/** A record that is missing is empty; lines that are not nights are left out, and told. */
export async function readHistory(file: string = HISTORY_FILE): Promise<History> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (typeof text !== 'string') {
    return { nights: [], problem: text.code === 'ENOENT' ? '' : `${file} cannot be read: ${reasonOf(text)}` }
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const nights = lines.flatMap((line) => nightIn(line) ?? [])
  const broken = lines.length - nights.length
  const [what, were] = broken === 1 ? ['1 line', 'was'] : [`${broken} lines`, 'were']
  return { nights, problem: broken > 0 ? `${what} of ${file} could not be read and ${were} left out` : '' }
}

/** A night as it was written down, maybe before there was a level or a check. */
function nightIn(line: string): Night | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (!isObject(value) || typeof value.date !== 'string' || Number.isNaN(Date.parse(value.date))) return null
  const { date, verdict, counts, fingerprints } = value
  const statusOf = (name: string) => (typeof value[name] === 'string' ? value[name] : 'not checked')
  return {
    date,
    generated: statusOf('generated'),
    contract: statusOf('contract'),
    drift: statusOf('drift'),
    ...('behaviour' in value ? { behaviour: statusOf('behaviour') } : {}),
    verdict: typeof verdict === 'string' ? verdict : null,
    counts: isObject(counts) ? countsIn(counts) : null,
    ...(Array.isArray(fingerprints) ? { fingerprints: fingerprints.filter((each) => typeof each === 'string') } : {}),
  }
}

function countsIn(written: Readonly<Record<string, unknown>>): Record<Level, number> {
  const countOf = (level: Level) => {
    const count = written[level]
    return typeof count === 'number' && Number.isFinite(count) ? Math.max(0, count) : 0
  }
  const [breaking, warning, additive, docs] = LEVELS.map(countOf)
  return { breaking: breaking ?? 0, warning: warning ?? 0, additive: additive ?? 0, docs: docs ?? 0 }
}
