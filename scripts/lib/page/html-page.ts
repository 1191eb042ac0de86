import { escapeHtml } from '../escape-html.ts'
import { STYLE } from './style.ts'

export interface HtmlPage {
  title: string
  /** HTML. */
  body: string
  /** What this page needs besides the one stylesheet. */
  style?: string
  script?: string
}

/** A page in one file, that asks nothing of the net. */
export function htmlPage({ title, body, style = '', script }: HtmlPage): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}
${style}</style></head><body>
${body.trim()}
${script === undefined ? '' : `<script>${script}</script>\n`}</body></html>
`
}

/** What may be wider than the page: it scrolls on its own, also with the keyboard. */
export function scrolling(label: string, html: string, className = ''): string {
  return `<div class="${`scroll ${className}`.trim()}" role="region" aria-label="${escapeHtml(label)}" tabindex="0">${html}</div>`
}
