import { listOf, objectOf, referenceTo, tokensOf } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'
import { descendantsOf, referenceOf } from './children.ts'
import type { Comparison } from './comparison.ts'
import { leavesOf } from './conjunction.ts'
import type { Node } from './node.ts'

/** What a value of a discriminator stands for. */
interface Target {
  /** Undefined for what is not in the description. */
  readonly place: Place | undefined
  /** Written down, or known by the name of a branch, or of a schema that is made of the one with the discriminator. */
  readonly by: 'mapping' | 'branch' | 'child'
}

type Targets = ReadonlyMap<string, Target>

/** Compares the members that tell branches apart, and which schema each of their values stands for. */
export function compareDiscriminators(base: Description, revision: Description, comparison: Comparison): void {
  const [before, after] = [comparison.base.discriminator, comparison.revision.discriminator]
  if (before === undefined && after === undefined) return
  const [old, now] = [objectOf(before), objectOf(after)]
  const [oldTargets, newTargets] = [targetsOf(base, comparison.base), targetsOf(revision, comparison.revision)]
  const details = {
    base: comparison.base.at.get('discriminator') ?? comparison.base.pointer,
    revision: comparison.revision.at.get('discriminator') ?? comparison.revision.pointer,
    before,
    after,
  }
  const hasSameDefault = old.defaultMapping === now.defaultMapping
  if (old.propertyName !== now.propertyName || !hasSameDefault || hasOtherValues(oldTargets, newTargets)) {
    comparison.report('discriminator-changed', details)
    return
  }
  const isMeant = meantBy(base, comparison.base)
  const isKnown = (pointer: string) => [...newTargets.values()].some(({ place }) => place?.pointer === pointer)
  const branches = branchesOf(base, comparison.base)
  for (const [value, { place }] of oldTargets) {
    const counterpart = newTargets.get(value)?.place
    if (!place || !counterpart) continue
    if (place.pointer === counterpart.pointer) {
      // Branches are compared as such.
      if (isMeant(place.pointer) && !branches.has(place.pointer))
        comparison.into([place], [counterpart], { kind: 'same' })
      continue
    }
    // Of another name: either renamed, or another branch.
    if (isKnown(place.pointer)) comparison.report('discriminator-changed', details)
    else comparison.reportIf('discriminator-changed', [comparison.pair([place], [counterpart])], details)
    return
  }
}

/** A branch that came or went is told as such; names of branches count where one stands in place of another. */
function hasOtherValues(old: Targets, now: Targets): boolean {
  const lost = [...old].filter(([value]) => !now.has(value))
  const won = [...now].filter(([value]) => !old.has(value))
  if (lost.length > 0 && won.length > 0) return true
  return [...lost, ...won].some(([, { by }]) => by !== 'branch')
}

/** By the values on the wire. */
function targetsOf(description: Description, node: Node): Map<string, Target> {
  const { mapping, propertyName } = objectOf(node.discriminator)
  const targets = new Map<string, Target>()
  const root = rootOf(description, node)
  for (const [value, target] of Object.entries(objectOf(mapping))) {
    const reference = referenceOf(target)
    const place = description.has(reference) ? description.lookUp(reference) : undefined
    targets.set(value, { place, by: 'mapping' })
  }
  const mapped = new Set([...targets.values()].map(({ place }) => place?.pointer))
  const children = node.branchings.length > 0 ? [] : descendantsOf(description, root)
  const implicit = [
    ...[...branchesOf(description, node)].map((pointer) => ({ pointer, by: 'branch' }) as const),
    ...children.map((pointer) => ({ pointer, by: 'child' }) as const),
  ]
  for (const { pointer, by } of implicit) {
    const value = tokensOf(pointer).at(-1) ?? ''
    const place = description.lookUp(referenceTo(pointer))
    if (mapped.has(pointer) || targets.has(value) || !canBe(description, place, String(propertyName), value)) continue
    targets.set(value, { place, by })
  }
  return targets
}

/** Components that a list of branches refers to. */
function branchesOf(description: Description, { branchings }: Node): Set<string> {
  const parts = branchings.flatMap(({ branches }) => branches.flat())
  return new Set(
    parts.flatMap(({ value }) => {
      const { $ref } = objectOf(value)
      return typeof $ref === 'string' && description.has($ref) ? [description.lookUp($ref).pointer] : []
    }),
  )
}

/** The schema that says how its children are told apart. */
function ownerOf({ leaves }: Node): string {
  return leaves.find(({ schema }) => schema.discriminator)?.pointer ?? ''
}

/** The owner of the discriminator, or that of its children which is meant. */
function rootOf(description: Description, node: Node): string {
  const owner = ownerOf(node)
  const descendants = new Set(descendantsOf(description, owner))
  return node.leaves.find(({ pointer }) => descendants.has(pointer))?.pointer ?? owner
}

/** A schema that inherits a discriminator stands for its own children, and not for its siblings. */
function meantBy(description: Description, node: Node): (pointer: string) => boolean {
  const root = rootOf(description, node)
  if (root === ownerOf(node)) return (pointer) => pointer !== root
  const own = new Set(descendantsOf(description, root))
  return (pointer) => own.has(pointer)
}

/** Where a schema lists what its member can be, its name may be none of it: then it is no value on the wire. */
function canBe(description: Description, place: Place, member: string, value: string): boolean {
  return leavesOf(description, [place]).leaves.every(({ schema }) => {
    const said = objectOf(objectOf(schema.properties)[member])
    const { const: only, enum: list } = objectOf(description.resolve({ value: said, pointer: '' }).value)
    return (only === undefined || only === value) && (list === undefined || listOf(list).includes(value))
  })
}
