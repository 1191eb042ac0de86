import SwaggerParser from '@apidevtools/swagger-parser'
import { below, isObject, listOf, objectOf } from '../../lib/json.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { type Correction, leaveOut, leaveToAPerson } from './correction.ts'

/** What OpenAPI's own schema has against a description. */
export async function validityCorrections(document: object): Promise<Correction[]> {
  try {
    // The parser rewrites what it is given.
    await SwaggerParser.validate(structuredClone(document) as never)
    return []
  } catch (error) {
    const details = isObject(error) ? listOf(error.details) : []
    const corrections = details.flatMap(correctionOf)
    if (corrections.length > 0) return innermost(corrections)
    const reason = reasonOf(error).slice(0, 300)
    return [leaveToAPerson('invalid', '', `is not valid (${reason})`, 'put it right in an overlay')]
  }
}

function correctionOf(detail: unknown): Correction[] {
  const { instancePath, message, params, keyword } = objectOf(detail)
  if (typeof instancePath !== 'string' || keyword === 'if' || keyword === 'oneOf' || keyword === 'anyOf') return []
  const { unevaluatedProperty, additionalProperty } = objectOf(params)
  const extra = unevaluatedProperty ?? additionalProperty
  const place = typeof extra === 'string' ? below(instancePath, extra) : instancePath
  if (place === '') return []
  const what = typeof extra === 'string' ? 'is nothing that OpenAPI knows there' : String(message)
  return [leaveOut({ kind: 'invalid', place, message: what, remedy: 'it is left out' })]
}

/** The innermost places alone, the last ones first: what is around them is often wrong because of them. */
function innermost(corrections: readonly Correction[]): Correction[] {
  const kept: Correction[] = []
  const depth = ({ finding }: Correction) => finding.place.split('/').length
  for (const each of corrections.toSorted((one, other) => depth(other) - depth(one))) {
    const { place } = each.finding
    if (!kept.some(({ finding }) => finding.place === place || finding.place.startsWith(`${place}/`))) kept.push(each)
  }
  return kept.toSorted((one, other) => (one.finding.place < other.finding.place ? 1 : -1))
}
