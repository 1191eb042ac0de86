import { type JsonObject, objectOf } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'
import type { SchemaComparer } from '../schema/compare.ts'
import type { Context } from './context.ts'
import { normalType } from './media-types.ts'

/** A parameter or header, before and after. */
export interface Places {
  readonly base: Place
  readonly revision: Place
}

/** How a parameter is written when it does not say, by where it stands. Source: the OpenAPI specification. */
const STYLES: Readonly<Record<string, string>> = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' }

/** Most are: then nobody need find out of what shape they are. */
export function isWrittenAlike({ base, revision, unchanged }: Context, at: Places): boolean {
  const [old, now] = [objectOf(at.base.value), objectOf(at.revision.value)]
  const isSaidAlike = ['in', 'style', 'explode', 'allowReserved', 'allowEmptyValue'].every(
    (key) => old[key] === now[key],
  )
  return isSaidAlike && unchanged.has(base.child(at.base, 'schema'), revision.child(at.revision, 'schema'))
}

export type Shape = 'scalar' | 'array' | 'object' | 'unknown'

export function shapeOf(
  description: Description,
  comparer: SchemaComparer,
  of: 'base' | 'revision',
  place: Place,
): Shape {
  const schema = description.child(place, 'schema')
  const types = schema ? comparer.node(of, [schema]).types : null
  const kinds = new Set([...(types ?? [])].map((type) => (type === 'array' || type === 'object' ? type : 'scalar')))
  const [kind, another] = kinds
  return kind === undefined || another !== undefined ? 'unknown' : kind
}

/** How values are written, as far as it makes a difference for values of the shape. */
export function formOf({ in: where, style, explode, allowReserved }: JsonObject, shape: Shape) {
  const effective = style ?? STYLES[String(where)]
  const isWritten = shape === 'object' || shape === 'unknown' || (shape === 'array' && effective !== 'simple')
  const counts = isWritten && effective !== 'deepObject'
  return {
    style: effective,
    explode: counts ? (explode ?? effective === 'form') : undefined,
    allowReserved: allowReserved === true,
  }
}

/** What is written in a media type, by the normal names of the types. */
export function contentsOf(description: Description, place: Place): Map<string, Place> {
  const entries = description.entries(description.child(place, 'content'))
  return new Map(entries.map(([type, media]) => [normalType(type), media]))
}
