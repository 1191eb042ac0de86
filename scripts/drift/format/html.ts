import { escapeHtml } from '../../lib/escape-html.ts'
import { type Change, LEVELS } from '../change.ts'
import { touchText } from '../consumers/touch-text.ts'
import { countsText, type DriftReport, levelText, witnessText } from '../report.ts'
import { SCRIPT, STYLE } from './html-assets.ts'

/** One file that needs nothing else: to be read without JavaScript, filtered with it. */
export function formatHtml(report: DriftReport): string {
  const { base, revision, verdict, semver } = report
  const sections = LEVELS.flatMap((level) => {
    const own = report.changes.filter((change) => change.level === level)
    if (own.length === 0) return []
    return [
      `<section aria-labelledby="level-${level}"><h2 id="level-${level}"><span class="badge ${level}">${level}</span> ${own.length}</h2>`,
      ...own.map(article),
      '</section>',
    ]
  })
  const resources = [...new Set(report.changes.map(resourceOf))].filter(Boolean).sort()
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Drift: ${verdict}</title><style>${STYLE}</style></head><body>
<a class="skip" href="#changes">Skip to the changes</a>
<header>
<h1>Drift: <span class="badge ${verdict}">${verdict}</span></h1>
<p>${escapeHtml(countsText(report))}. Next release: <strong>${semver}</strong>.</p>
<dl><dt>from</dt><dd>${sourceOf(base)}</dd><dt>to</dt><dd>${sourceOf(revision)}</dd></dl>
</header>
<form id="filter" role="search" aria-label="Filter the changes" hidden>
<fieldset><legend>Level</legend>${LEVELS.map((level) => `<label><input type="checkbox" name="level" value="${level}" checked> ${level}</label>`).join(' ')}</fieldset>
<label>Resource <select name="resource"><option value="">all</option>${resources.map((name) => `<option>${escapeHtml(name)}</option>`).join('')}</select></label>
<label>Text <input type="search" name="text"></label>
<output name="shown" aria-live="polite"></output>
</form>
<main id="changes">
${sections.length > 0 ? sections.join('\n') : '<p>Nothing changed.</p>'}
${waivedSection(report)}</main>
<script>${SCRIPT}</script>
</body></html>
`
}

function article(change: Change): string {
  const { id, level, text, before, after, pointers, operations, surface } = change
  const facts: [string, string][] = [
    ['rule', `<code>${escapeHtml(id)}</code>`],
    ['operations', operations.map(({ operation }) => `<code>${escapeHtml(operation)}</code>`).join(' ')],
    ['methods', surface.methods.map((name) => `<code>${escapeHtml(name)}</code>`).join(' ')],
    ['types', surface.types.map((name) => `<code>${escapeHtml(name)}</code>`).join(' ')],
    ['consumers', escapeHtml(touchText(change))],
    ['fingerprint', `<code>${change.fingerprint}</code>`],
    ['place', `<code>${escapeHtml(pointers.revision)}</code>`],
  ]
  const sides =
    before === undefined && after === undefined
      ? ''
      : `<div class="sides"><figure><figcaption>before</figcaption>${shownValue(before)}</figure><figure><figcaption>after</figcaption>${shownValue(after)}</figure></div>`
  const shown = facts.filter(([, value]) => value !== '').map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
  return `<article class="change ${level}" data-level="${level}" data-resource="${escapeHtml(resourceOf(change))}">
<h3>${escapeHtml(text.replace(/^the /, 'The '))}</h3>${exampleOf(change)}${sides}<dl>${shown.join('')}</dl></article>`
}

function exampleOf(change: Change): string {
  const shown = [witnessText(change), levelText(change)].filter(Boolean)
  return shown.map((each) => `<p class="example">${withCode(each)}</p>`).join('')
}

/** Values are told from words by how they are written. */
function withCode(text: string): string {
  const [, before = '', value = '', after = ''] =
    /^(for example )(.*?)((?:, without .*,)? (?:was accepted, and is no longer|could not come, and now can))$/s.exec(
      text,
    ) ?? []
  if (value === '') return escapeHtml(text)
  return `${before}<code>${escapeHtml(value)}</code>${escapeHtml(after)}`
}

/** The first part of the path of its first operation. */
function resourceOf({ operations }: Change): string {
  return operations[0]?.operation.split('/').find((part) => part && !/^[A-Z]+ $/.test(part) && part !== 'v2') ?? ''
}

function shownValue(value: unknown): string {
  if (value === undefined) return '<p class="nothing">nothing</p>'
  const line = typeof value === 'string' ? value : JSON.stringify(value)
  const text = typeof value === 'string' || line.length <= 60 ? line : JSON.stringify(value, null, 2)
  return `<pre tabindex="0">${escapeHtml(text.length > 4000 ? `${text.slice(0, 4000)}…` : text)}</pre>`
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
