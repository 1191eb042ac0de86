import { describe, expect, test } from 'vitest'
import type { Change, Level, Touch } from '../drift/change.ts'
import type { DriftReport } from '../drift/report.ts'
import { changeOf } from '../drift/test-support/change-of.ts'
import type { CheckResult } from './checks.ts'
import { checkConsumers, consumersFound } from './consumers.ts'
import { markdownLinks, pageLinks } from './links.ts'
import type { NightlyReport } from './nightly-report.ts'
import { exitCode, reportHtml, reportMarkdown } from './print-report.ts'

const USAGE = { methods: [], fields: [], cannotTell: [] }
const shop = { name: 'shop', usage: USAGE, unread: '' }
const till = { name: 'acme/till', usage: null, unread: 'npm ci failed' }

const touch = (consumer: string, kind: Touch['touch']): Touch => ({
  consumer,
  touch: kind,
  uses: [{ what: 'payouts.create', places: ['pay.ts:3:1'] }],
  why: '',
})

const change = (level: Level, text: string, ...consumers: Touch[]): Change => changeOf(level, text, { consumers })

function drift(...changes: Change[]): DriftReport {
  const about = { source: 'x', sha256: '', title: '', version: '' }
  const counts = { breaking: 0, warning: 0, additive: 0, docs: 0 }
  return { verdict: 'breaking', semver: 'major', counts, changes, waived: [], base: about, revision: about }
}

const found = (...changes: Change[]) => consumersFound({ consumers: [shop, till], invalid: [] }, drift(...changes))

describe('the night says of consumers', () => {
  test('nothing, where none is known', () => {
    expect(checkConsumers([], drift())).toBeNull()
  })

  test('whom a change touches that breaks, and that one could not be read', () => {
    const touched = found(change('breaking', 'POST /payouts is gone', touch('shop', 'uses')))
    expect(checkConsumers(touched, drift())).toEqual({
      name: 'consumers',
      status: 'failed',
      summary: '1 change touches shop; acme/till could not be read (npm ci failed)',
      details: '',
    })
  })

  test('that it could not check one, even where nothing touches the others', () => {
    expect(checkConsumers(found(), drift())).toMatchObject({
      status: 'not checked',
      summary: 'no change touches shop; acme/till could not be read (npm ci failed)',
    })
  })

  test('that it is well where a change only adds, or is of what its own code does not use', () => {
    const changes = [change('additive', 'a', touch('shop', 'uses')), change('breaking', 'b', touch('shop', 'calls'))]
    const consumers = consumersFound({ consumers: [shop], invalid: [] }, drift(...changes))
    expect(checkConsumers(consumers, drift())).toMatchObject({ status: 'ok', summary: '1 change touches shop' })
  })

  test('that it fails where nobody can tell of a change that breaks', () => {
    const consumers = consumersFound(
      { consumers: [shop], invalid: [] },
      drift(change('breaking', 'a', touch('shop', 'cannot tell'))),
    )
    expect(checkConsumers(consumers, drift())).toMatchObject({
      status: 'failed',
      summary: 'no change touches shop, of 1 nobody can tell',
    })
  })

  test('that nothing is known where nothing was compared', () => {
    const consumers = consumersFound({ consumers: [shop], invalid: [] }, null)
    expect(checkConsumers(consumers, null)).toMatchObject({
      status: 'not checked',
      summary: expect.stringMatching(/^nothing was compared/),
    })
  })
})

const night = (checks: CheckResult[], more: Partial<NightlyReport> = {}): NightlyReport => ({
  date: '2026-11-21T03:00:00.000Z',
  published: 'https://example.com/openapi.json',
  checks,
  drift: null,
  news: { since: null, fresh: [], still: 0, gone: 0, summary: '' },
  impact: null,
  consumers: [],
  released: null,
  ...more,
})

test('the report lists for each consumer what touches it and where, and who could not be read', () => {
  const changes = [
    change('breaking', 'POST /payouts is gone', touch('shop', 'uses'), touch('acme/till', 'cannot tell')),
  ]
  const report = night([], { drift: drift(...changes), consumers: found(...changes) })
  const text = reportMarkdown(report, markdownLinks([], {}))
  expect(text).toContain(
    'shop:\n\n- breaking: POST /payouts is gone; touches shop (payouts.create at pay.ts:3:1)\n\nCould not be read:\n\n- acme/till: npm ci failed',
  )
  expect(reportHtml(report, pageLinks([]), [])).toContain(
    '<h3>Could not be read</h3><ul><li>acme/till: npm ci failed</li></ul>',
  )
})

test('what could not be checked ends with 2, but for what only needs a description that nobody insists on', () => {
  const unchecked = (name: CheckResult['name']): CheckResult => ({
    name,
    status: 'not checked',
    summary: '',
    details: '',
  })
  expect(exitCode(night([unchecked('consumers')]), false)).toBe(2)
  expect(exitCode(night([unchecked('released')]), false)).toBe(2)
  const lacking = (name: CheckResult['name']): CheckResult => ({ ...unchecked(name), lacksUpstream: true })
  const unreached = night([lacking('drift'), lacking('consumers'), lacking('released')])
  expect(exitCode(unreached, false)).toBe(0)
  expect(exitCode(unreached, true)).toBe(2)
  expect(exitCode(night([lacking('drift'), unchecked('released')]), false)).toBe(2)
  expect(checkConsumers(consumersFound({ consumers: [shop], invalid: [] }, null), null)).toHaveProperty('lacksUpstream')
  expect(checkConsumers(consumersFound({ consumers: [shop, till], invalid: [] }, null), null)).not.toHaveProperty(
    'lacksUpstream',
  )
})
