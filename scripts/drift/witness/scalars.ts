import type { Node } from '../schema/node.ts'
import { textOfFormat, textsOfPattern } from './strings.ts'

const LONGEST_TEXT = 5000

/** Numbers, texts, booleans and null, at and around every limit that either side sets. */
export function scalarsFor(types: ReadonlySet<string>, node: Node, other: Node | undefined): unknown[] {
  const nodes = other ? [node, other] : [node]
  const listed = [...(other?.values?.values() ?? [])].slice(0, 20)
  const found: unknown[] = []
  if (types.has('string')) found.push(...texts(nodes), ...listed.filter((each) => typeof each === 'string'))
  if (types.has('integer') || types.has('number')) {
    found.push(...numbers(nodes, types.has('number')), ...listed.filter((each) => typeof each === 'number'))
  }
  if (types.has('boolean')) found.push(true, false)
  if (types.has('null')) found.push(null)
  return found
}

function numbers(nodes: readonly Node[], isAny: boolean): number[] {
  const points = new Set<number>()
  const steps = nodes.flatMap(({ assertions }) => [...(assertions.get('multipleOf')?.values() ?? [])].map(Number))
  const limits = nodes.flatMap(({ bounds }) =>
    (['minimum', 'maximum'] as const).flatMap((name) => bounds.get(name)?.value ?? []),
  )
  for (const step of steps) {
    for (const limit of [0, ...limits]) {
      const multiple = Math.round(limit / step) * step
      for (const each of [multiple - step, multiple, multiple + step]) points.add(Number(each.toFixed(9)))
    }
    for (const another of steps) points.add(Number((step * another).toFixed(9)))
  }
  for (const each of [1, 0, -1, 7]) points.add(each)
  if (isAny) for (const each of [0.5, -0.5]) points.add(each)
  for (const limit of limits) {
    for (const step of [0, 1, -1]) points.add(limit + step)
    if (isAny) for (const step of [0.5, -0.5]) points.add(limit + step)
  }
  const formats = nodes.flatMap(({ assertions }) => [...(assertions.get('format')?.values() ?? [])])
  if (formats.includes('int32') || formats.includes('int64'))
    for (const each of [2 ** 31, -(2 ** 31) - 1]) points.add(each)
  return [...points]
}

function texts(nodes: readonly Node[]): string[] {
  const found = new Set<string>()
  const said = (keyword: string) => nodes.flatMap(({ assertions }) => [...(assertions.get(keyword)?.values() ?? [])])
  for (const format of said('format')) found.add(textOfFormat(format) ?? 'a')
  const shapes = said('pattern').flatMap((pattern) => textsOfPattern(String(pattern)))
  for (const text of [...shapes, 'a', '', 'zz', '1']) found.add(text)
  for (const { bounds } of nodes) {
    for (const name of ['minLength', 'maxLength'] as const) {
      const bound = bounds.get(name)?.value
      if (bound === undefined || bound > LONGEST_TEXT) continue
      for (const length of [bound, bound - 1, bound + 1]) {
        if (length < 0) continue
        found.add('a'.repeat(length))
        for (const shape of shapes) if (shape !== '') found.add(shape.padEnd(length, shape.at(-1)).slice(0, length))
      }
    }
  }
  return [...found]
}
