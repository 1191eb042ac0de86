import { expect, test } from 'vitest'
import type { Change, Level } from '../drift/change.ts'
import type { DriftReport } from '../drift/report.ts'
import { changeOf } from '../drift/test-support/change-of.ts'
import type { Prepared } from './prepare.ts'
import { GITHUB_LIMIT, pullRequestText } from './pull-request-text.ts'

const change = (level: Level, text: string, ...methods: string[]): Change =>
  changeOf(level, text, { surface: { methods, types: [] } })

function prepared(changes: Change[], more: Partial<Prepared> = {}): Prepared {
  const about = { source: 'x', sha256: '', title: '', version: '' }
  const counts = { breaking: 0, warning: 0, additive: changes.length, docs: 0 }
  const drift: DriftReport = {
    verdict: 'additive',
    semver: 'minor',
    counts,
    changes,
    waived: [],
    base: about,
    revision: about,
  }
  const scaffolded = { added: [], removed: [], deprecated: [], headers: [], findings: [] }
  return { findings: [], drift, scaffolded, ...more }
}

test('it opens with what, how bad and what to do, and ends there when nothing else is to be said', () => {
  const { title, body } = pullRequestText({ prepared: prepared([]), checked: null, decisions: [], consumers: [] })
  expect(title).toBe('Follow the published description (additive)')
  expect(body).toBe(
    '**What:** no change.\n' +
      '**How bad:** additive, next release minor. Nothing was compiled or run.\n' +
      '**What to do:** read it and merge; nothing is left to decide.\n',
  )
})

test('what to decide comes first, then each resource, the worst one first, and what is harmless is folded', () => {
  const changes = [change('breaking', 'POST /a is gone', 'a.create'), change('additive', 'GET /b is new', 'b.list')]
  const { body } = pullRequestText({
    prepared: prepared(changes),
    checked: null,
    decisions: ['Say what to call instead.'],
    consumers: [],
  })
  expect(body.split('\n\n').slice(1)).toEqual([
    '### To decide, most important first',
    '1. Say what to call instead.',
    '### `a`: 1 change',
    '- breaking: POST /a is gone (`a.create`)',
    '<details><summary>`b`: 1 change</summary>',
    '- additive: GET /b is new (`b.list`)',
    '</details>\n',
  ])
})

test('whatever changed, GitHub takes it, and what is left out is counted', () => {
  const changes = Array.from({ length: 5000 }, (_, index) =>
    change('additive', `${index} ${'long '.repeat(200)}`, `r${index % 40}.m`),
  )
  const decisions = Array.from({ length: 2000 }, (_, index) => `${index} ${'words '.repeat(50)}`)
  const { body } = pullRequestText({ prepared: prepared(changes), checked: null, decisions, consumers: [] })
  expect(body.length).toBeLessThan(GITHUB_LIMIT)
  expect(body).toContain('<details><summary>`r39`: 125 changes</summary>')
  expect(body).toMatch(/and \d+ more: run `npm run regenerate` for all of them/)
})

test('nothing of a description becomes markup or calls somebody', () => {
  const { body } = pullRequestText({
    prepared: prepared([change('additive', '<img> @somebody', 'a.b')]),
    checked: null,
    decisions: [],
    consumers: [],
  })
  expect(body).toContain('&lt;img> @\u200bsomebody')
})

test('who is touched is said of each change, and of whom nobody knows', () => {
  const uses = [{ what: 'payouts.create', places: ['pay.ts:3:1'] }]
  const touched = {
    ...change('additive', 'x', 'a.b'),
    consumers: [{ consumer: 'shop', touch: 'uses' as const, uses, why: '' }],
  }
  const unread = { name: 'till', usage: null, unread: 'it could not be installed' }
  const { body } = pullRequestText({ prepared: prepared([touched]), checked: null, decisions: [], consumers: [unread] })
  expect(body).toContain('- additive: x (`a.b`); touches shop (payouts.create at pay.ts:3:1)')
  expect(body).toContain('### Consumers that could not be read (1)\n\n- till: it could not be installed')
})
