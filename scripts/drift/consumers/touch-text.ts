import type { Change, Touch } from '../change.ts'

/** The rest of them are in the JSON. */
const MOST_USES = 3
const MOST_PLACES = 3

/** Whom a change touches, in one line: `touches shop (payouts.create at pay.ts:3:1)`; empty when nobody was asked about. */
export function touchText({ consumers }: Change): string {
  if (!consumers) return ''
  const of = (kind: Touch['touch']) => consumers.filter(({ touch }) => touch === kind)
  const touched = of('uses').map(({ consumer, uses }) => `${consumer} (${usesText(uses)})`)
  const open = of('cannot tell').map(({ consumer, uses, why }) => {
    return `${consumer} (${why}${uses.length > 0 ? `: ${usesText(uses)}` : ''})`
  })
  const beside = of('calls').map(({ consumer, uses }) => `${consumer} (${usesText(uses)})`)
  return [
    touched.length > 0 ? `touches ${touched.join(', ')}` : open.length > 0 ? '' : 'touches no consumer',
    open.length > 0 ? `cannot tell of ${open.join(', ')}` : '',
    beside.length > 0 ? `called by ${beside.join(', ')}, whose own code does not use what changed` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** `payouts.create at pay.ts:3:1` */
export function usesText(uses: Touch['uses']): string {
  const shown = uses.slice(0, MOST_USES).map(({ what, places }) => `${what} at ${placesText(places)}`)
  const more = uses.length - MOST_USES
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function placesText(places: readonly string[]): string {
  const more = places.length - MOST_PLACES
  return `${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
