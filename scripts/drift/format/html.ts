import { escapeHtml } from '../../lib/escape-html.ts'
import { htmlPage } from '../../lib/page/html-page.ts'
import { LEVELS, type Level } from '../change.ts'
import type { DriftReport } from '../report.ts'
import { SCRIPT, STYLE } from './html-assets.ts'
import { type ChangeContext, changeHtml, resourceOf } from './html-change.ts'
import { consumersSection } from './html-consumers.ts'

/** One file that needs nothing else: to be read without JavaScript, filtered with it. */
export function formatHtml(report: DriftReport, context: ChangeContext = {}): string {
  const { verdict, changes } = report
  const levels = LEVELS.filter((level) => report.counts[level] > 0)
  const sections = levels.map((level) => levelSection(report, level, context))
  const body = `<a class="skip" href="#changes">Skip to the changes</a>
${headerOf(report, levels)}
${filterForm(report, levels, context)}
<main id="changes">
${changes.length > 0 ? sections.join('\n') : '<p>Nothing changed.</p>'}
${consumersSection(report)}${waivedSection(report)}</main>`
  return htmlPage({ title: `Drift: ${verdict}`, body, style: STYLE, script: SCRIPT })
}

function headerOf(report: DriftReport, levels: readonly Level[]): string {
  const { base, revision, verdict, semver, counts, consumers = [] } = report
  const places = levels.map((level) => `<a class="badge ${level}" href="#level-${level}">${counts[level]} ${level}</a>`)
  if (consumers.length > 0) places.push('<a href="#consumers">consumers</a>')
  return `<header>
<h1>Drift: <span class="badge ${verdict}">${verdict}</span></h1>
<nav aria-label="Parts of the page">${places.join('')}</nav>
<p>Next release: <strong>${semver}</strong></p>
<dl><dt>from</dt><dd>${sourceOf(base)}</dd><dt>to</dt><dd>${sourceOf(revision)}</dd></dl>
</header>`
}

function filterForm({ changes }: DriftReport, levels: readonly Level[], { isNew }: ChangeContext): string {
  const box = (level: Level) => `<label><input type="checkbox" name="level" value="${level}" checked> ${level}</label>`
  const resources = [...new Set(changes.map(resourceOf))].filter(Boolean).sort()
  const options = resources.map((name) => `<option>${escapeHtml(name)}</option>`)
  const fresh = isNew ? '<label><input type="checkbox" name="fresh"> only new</label>\n' : ''
  return `<form id="filter" role="search" aria-label="Filter the changes" hidden>
<fieldset><legend>Level</legend>${levels.map(box).join('')}</fieldset>
${fresh}<label>Resource <select name="resource"><option value="">all</option>${options.join('')}</select></label>
<label>Text <input type="search" name="text" size="14"></label>
<output name="shown" aria-live="polite"></output>
</form>`
}

/** Words and examples are folded, unless nothing else changed. */
function levelSection({ changes, verdict, consumers }: DriftReport, level: Level, context: ChangeContext): string {
  const own = changes.filter((change) => change.level === level)
  const open = level !== 'docs' || verdict === 'docs' ? ' open' : ''
  return `<details${open}><summary><h2 id="level-${level}"><span class="badge ${level}">${level}</span> ${own.length}</h2></summary>
${own.map((change) => changeHtml(change, context, consumers)).join('\n')}
</details>`
}

function sourceOf({ source, version, sha256 }: DriftReport['base']): string {
  return `<code>${escapeHtml(source)}</code> ${escapeHtml(version)} <small>sha256 ${sha256.slice(0, 12)}…</small>`
}

function waivedSection({ waived }: DriftReport): string {
  if (waived.length === 0) return ''
  const items = waived.map(
    ({ text, waiver }) =>
      `<li>${escapeHtml(text)} <small>${escapeHtml(waiver.reason)} (${escapeHtml(waiver.by)}, until ${escapeHtml(waiver.until)})</small></li>`,
  )
  return `<section aria-labelledby="waived"><h2 id="waived">waived ${waived.length}</h2><ul>${items.join('')}</ul></section>\n`
}
