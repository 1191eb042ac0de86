import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { readRules } from '../contract/flows/rules.ts'
import { coverageHtml } from '../contract/report/coverage-html.ts'
import { coverageReport } from '../contract/report/coverage-report.ts'
import { loadEffective } from '../description/effective.ts'
import { deadLinks } from '../docs/dead-links.ts'
import type { Consumer } from '../drift/consumers/usage-file.ts'
import { loadDescription } from '../drift/load.ts'
import { type DriftReport, reportOn } from '../drift/report.ts'
import { readMethods } from '../lib/client-methods.ts'
import { CHROMIUM, widerThan } from '../lib/page/chromium.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { consumersFound } from './consumers.ts'
import type { Night } from './history.ts'
import { markdownLinks } from './links.ts'
import { newsSince } from './news.ts'
import type { NightlyReport } from './nightly-report.ts'
import { reportFiles } from './pages.ts'
import { reportMarkdown } from './print-report.ts'

const methods = readMethods()
let folder: string
let drift: DriftReport
let report: NightlyReport
let files: ReadonlyMap<string, string>

/** Programs that use the client, and what `glomo-client usage` found of them. */
const SHOP: Consumer = {
  name: 'shop & co',
  usage: {
    methods: [{ method: 'payouts.create', operation: 'createPayout', also: [], places: ['src/pay.ts:3:1'] }],
    fields: [{ use: 'given', of: 'createPayout', member: 'source_amount', places: ['src/pay.ts:7:5'] }],
    cannotTell: [],
  },
  unread: '',
}
const UNREAD: Consumer = { name: 'ledger', usage: null, unread: 'access <denied>' }
const IDLE: Consumer = { name: 'idle', usage: { methods: [], fields: [], cannotTell: [] }, unread: '' }

/** A night on which the description of January is followed by the pinned one; the night before knew of one change. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
  const [january, pinned] = await Promise.all([
    loadDescription('openapi/history/2026-01.json'),
    loadDescription('openapi/glomo.json'),
  ])
  drift = await reportOn(january, pinned, [], { consumers: [SHOP, IDLE, UNREAD] })
  const last: Night = {
    date: '2026-11-20T03:00:00.000Z',
    generated: 'ok',
    contract: 'ok',
    drift: 'failed',
    verdict: 'breaking',
    counts: { breaking: 1, warning: 0, additive: 0, docs: 0 },
    fingerprints: [drift.changes[0]?.fingerprint ?? ''],
  }
  report = reportAfter([last])
  files = reportFiles(report, [last], { methods, operations })
  await writeFilesAtomically(new Map([...files].map(([name, text]) => [join(folder, name), text])))
})
afterAll(() => rm(folder, { recursive: true }))

function reportAfter(nights: Night[]): NightlyReport {
  return {
    date: '2026-11-21T03:00:00.000Z',
    published: 'https://example.com/openapi.json',
    checks: [
      { name: 'contract', status: 'ok', summary: '10 passed', details: '' },
      { name: 'drift', status: 'failed', summary: 'breaking <1>', details: 'all of it' },
    ],
    drift,
    news: newsSince({ nights, problem: '' }, drift.changes),
    impact: {
      generate: null,
      compile: [{ file: 'src/resources/payouts.ts', errors: 2, first: 'not assignable' }],
      contract: {
        passed: 10,
        failed: 1,
        failures: [{ name: 'matrix.test.ts > createPayout > answers 201', reason: 'not equal' }],
      },
      findings: [],
      decisions: ['The amount is whole (`payouts.create`): take it in a major version'],
    },
    consumers: consumersFound({ consumers: [SHOP, IDLE, UNREAD], invalid: [] }, drift),
    released: null,
  }
}

const page = (name: string): string => files.get(name) ?? ''

test('the page says how every check ended, and what would happen, and takes nothing for markup', () => {
  const html = page('nightly.html')
  expect(html).toContain('<td>drift</td><td><span class="badge failed">failed</span></td><td>breaking &lt;1&gt;</td>')
  expect(html).toContain('<li>matrix.test.ts &gt; createPayout &gt; answers 201</li>')
  expect(html).toContain('<li>src/resources/payouts.ts: 2 errors</li>')
  expect(page('nightly.md')).toContain('- src/resources/payouts.ts: 2 errors')
})

test('the page says what is new since last night, the worst first, with words and examples folded', () => {
  const [known, ...fresh] = drift.changes
  const html = page('nightly.html')
  expect(html).toContain(`Since 2026-11-20: ${fresh.length} new, 1 as before, 0 gone.`)
  const section = html.slice(html.indexOf('New since last night'), html.indexOf('The last nights'))
  const { breaking, warning, additive } = drift.counts
  expect(section.match(/<span class="badge breaking">/g)).toHaveLength(15)
  expect(section).toContain(
    `<summary>and ${breaking - 16} breaking, ${warning} warning, ${additive} additive</summary>`,
  )
  expect(section).toContain(`<details><summary>Words and examples: ${drift.counts.docs}</summary>`)
  expect(section).not.toContain(`#${known?.fingerprint}"`)
  expect(page('drift.html').match(/<span class="badge new">new<\/span>/g)).toHaveLength(fresh.length)
  expect(page('nightly.md')).toContain(`## New since last night\n\nSince 2026-11-20: ${fresh.length} new`)
})

test('on the first night nothing is called new', () => {
  const first = reportFiles(reportAfter([]), [], { methods, operations })
  expect(first.get('nightly.html')).toContain('First night: nothing to compare with.')
  expect(first.get('nightly.html')).not.toContain('badge breaking')
  expect(first.get('drift.html')).not.toContain('badge new')
})

test('the page has the picture of the last nights in two sizes, with its legend and axes, and the numbers', () => {
  const html = page('nightly.html')
  for (const size of ['wide', 'narrow']) {
    const picture = html.slice(html.indexOf(`<div class="${size}">`)).split('</svg>')[0]
    for (const words of ['not checked', 'changes', 'night (UTC)', '2026-11-21']) expect(picture).toContain(`>${words}<`)
  }
  expect(html).toContain('<summary>The last 2 nights in numbers</summary>')
  expect(page('trend.svg')).toContain('night (UTC)')
})

test('a change leads to what is said of it, a method to its documentation, and every link of every page leads somewhere', async () => {
  const html = page('nightly.html')
  const change = drift.changes.find(({ level, surface }) => level === 'breaking' && surface.methods.length > 0)
  expect(html).toContain('href="methods.html#payouts.create"')
  expect(page('drift.html')).toContain(`id="${change?.fingerprint}"`)
  expect(html).toMatch(/<a href="drift\.html#\w+">/)
  expect(page('methods.html')).toMatch(/<span id="payouts\.create"><code>payouts\.create\(/)
  expect(await deadLinks(folder)).toEqual([])
})

test('a change says which consumers it touches and where, and leads to all that touches each', () => {
  const places = page('nightly.html').match(/touches <a href="drift\.html#consumer-1">shop &amp; co<\/a> \(.*?\)/g)
  expect(places?.join()).toContain('at src/pay.ts:7:5')
  expect(page('nightly.html')).toContain(
    '; no change touches idle; ledger could not be read (access &lt;denied&gt;).</p>',
  )
  expect(page('nightly.md')).toContain('touches shop & co (')
  const list = page('drift.html').split('<h2 id="consumers">')[1] ?? ''
  const [shop = '', idle] = list.split('<h3 id="consumer-2">idle</h3>')
  expect(shop).toContain('<h3 id="consumer-1">shop &amp; co</h3>')
  expect(shop).toContain('src/pay.ts:7:5')
  expect(idle).toMatch(/^<p>Nothing touches it\.<\/p>/)
  expect(idle).toContain('>ledger</h3><p>Nobody can tell: access &lt;denied&gt;</p>')
})

test('in Markdown a method leads to its line in docs/api.md, on GitHub at the commit that was checked', async () => {
  const local = reportMarkdown(report, markdownLinks(methods, {}))
  const anchors = [...local.matchAll(/\]\(\.\.\/docs\/api\.md#([\w.]+)\)/g)].map(([, anchor]) => anchor)
  const document = await readFile('docs/api.md', 'utf8')
  expect(anchors).toContain('payouts.create')
  expect(anchors.filter((anchor) => !document.includes(`<a id="${anchor}"></a>`))).toEqual([])
  expect(page('drift.md')).toMatch(/\[`payouts\.create`\]\(.*docs\/api\.md#payouts\.create\)/)
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'me/it', GITHUB_SHA: 'abc' }
  expect(reportMarkdown(report, markdownLinks(methods, env))).toContain(
    '](https://github.com/me/it/blob/abc/docs/api.md#payouts.create)',
  )
})

test('a page is one file that loads nothing, light and dark, and its links leave it only when they are followed', () => {
  for (const [name, text] of files) {
    if (!name.endsWith('.html')) continue
    expect(text).not.toMatch(/<link|<img|<script src|@import|url\((?!#)/)
    expect(text).toContain('@media screen and (prefers-color-scheme:dark)')
    expect(text).toContain('name="viewport" content="width=device-width, initial-scale=1"')
  }
})

/** Milliseconds that a browser may take to start on a busy machine. */
const STARTING = 60_000

// Skipped where no Chromium is installed: npm brings none.
test.skipIf(!CHROMIUM)(
  'no page scrolls sideways on a screen of 320 pixels',
  async () => {
    const short = { ...drift, changes: drift.changes.filter((_, index) => index % 25 === 0) }
    const pages = reportFiles({ ...report, drift: short }, [], { methods, operations })
    const html = new Map([...pages].filter(([name]) => name.endsWith('.html')))
    const { document } = await loadEffective()
    html.set('contract.html', coverageHtml(coverageReport(document, [], (id) => id, readRules())))
    const tooWide = '<meta name="viewport" content="width=device-width"><div style="width:400px">x</div>'
    expect(await widerThan(320, new Map([...html, ['one that does', tooWide]]))).toEqual({
      'nightly.html': 0,
      'drift.html': 0,
      'methods.html': 0,
      'contract.html': 0,
      'one that does': expect.toSatisfy((width: number) => width > 50),
    })
  },
  STARTING,
)
