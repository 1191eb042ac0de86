import { readFile } from 'node:fs/promises'
import { LEVELS, type Level } from '../drift/change.ts'
import type { NightlyReport } from './report.ts'

/** One night in `reports/history.jsonl`. */
export interface Night {
  date: string
  generated: string
  contract: string
  drift: string
  /** Left out in nights before there was such a check. */
  behaviour?: string
  verdict: string | null
  counts: Record<Level, number> | null
}

export const HISTORY_FILE = 'reports/history.jsonl'

export function nightOf({ date, checks, drift }: NightlyReport): Night {
  const statusOf = (name: string) => checks.find((check) => check.name === name)?.status ?? 'not checked'
  return {
    date,
    generated: statusOf('generated'),
    contract: statusOf('contract'),
    drift: statusOf('drift'),
    behaviour: statusOf('behaviour'),
    verdict: drift?.verdict ?? null,
    counts: drift?.counts ?? null,
  }
}

/** Earlier nights; a line that was cut off is left out. */
export async function readHistory(file: string = HISTORY_FILE): Promise<Night[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line): Night[] => {
    try {
      return line.trim() === '' ? [] : [withEveryLevel(JSON.parse(line))]
    } catch {
      return []
    }
  })
}

/** A night as it was written down: maybe before there was a level. */
type WrittenNight = Omit<Night, 'counts'> & { counts: Partial<Record<Level, number>> | null }

function withEveryLevel(night: WrittenNight): Night {
  const { counts } = night
  const countOf = (level: Level) => counts?.[level] ?? 0
  return {
    ...night,
    counts: counts && {
      breaking: countOf('breaking'),
      warning: countOf('warning'),
      additive: countOf('additive'),
      docs: countOf('docs'),
    },
  }
}

const COLOURS: Readonly<Record<Level, string>> = {
  breaking: '#b3261e',
  warning: '#b97900',
  additive: '#1a6b32',
  docs: '#8794c4',
}
const SHOWN = 60

/** A picture of the last nights: a bar each, grey where nothing could be checked. */
export function trendSvg(nights: readonly Night[]): string {
  const shown = nights.slice(-SHOWN)
  const most = Math.max(
    1,
    ...shown.map(({ counts }) => (counts ? LEVELS.reduce((sum, level) => sum + counts[level], 0) : 0)),
  )
  const bars = shown.map(({ date, counts }, index) => {
    const x = index * 8
    const title = `<title>${date.slice(0, 10)}: ${counts ? LEVELS.map((level) => `${counts[level]} ${level}`).join(', ') : 'not checked'}</title>`
    if (!counts) return `<rect x="${x}" y="36" width="6" height="4" fill="#999">${title}</rect>`
    let y = 40
    const parts = LEVELS.toReversed().map((level) => {
      const height = Math.round((counts[level] / most) * 360) / 10
      y -= height
      return height > 0 ? `<rect x="${x}" y="${y}" width="6" height="${height}" fill="${COLOURS[level]}"/>` : ''
    })
    return `<g>${title}${parts.join('') || `<rect x="${x}" y="39" width="6" height="1" fill="#1a6b32"/>`}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHOWN * 8} 42" width="${SHOWN * 8}" height="42" role="img" aria-label="Changes found in the last ${shown.length} nights">${bars.join('')}</svg>`
}
