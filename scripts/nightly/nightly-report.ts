import type { DriftReport } from '../drift/report.ts'
import type { CheckResult } from './checks.ts'
import type { FoundConsumer } from './consumers.ts'
import type { Impact } from './impact.ts'
import type { Tried } from './released/try-release.ts'

/** What one night came to. */
export interface NightlyReport {
  /** ISO 8601, UTC. */
  date: string
  published: string
  checks: CheckResult[]
  /** Null when the two could not be compared. */
  drift: DriftReport | null
  news: News
  /** Null when nothing changed, or could be compared. */
  impact: Impact | null
  /** Empty when none is known. */
  consumers: FoundConsumer[]
  /** Null when no release was tried. */
  released: Tried | null
}

/** What is new since the last night that compared the descriptions. */
export interface News {
  /** When that was (ISO 8601); null when there is nothing to compare with. */
  since: string | null
  /** Fingerprints of the changes that were not there then. */
  fresh: string[]
  /** How many of that night's changes are still there, and how many are not. */
  still: number
  gone: number
  /** One line for people. */
  summary: string
}
