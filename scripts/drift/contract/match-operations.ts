import type { ContractOperation } from './operations.ts'

export interface MatchedOperations {
  readonly pairs: readonly (readonly [ContractOperation, ContractOperation])[]
  readonly removed: readonly ContractOperation[]
  readonly added: readonly ContractOperation[]
}

type Same = (old: ContractOperation, now: ContractOperation) => boolean

/**
 * Which operation is which: those of the same method and path, then those whose paths differ in names of parameters
 * alone, then those of the same `operationId`.
 */
export function matchOperations(
  base: readonly ContractOperation[],
  revision: readonly ContractOperation[],
  isSameOtherwise: Same = () => false,
): MatchedOperations {
  const oldLeft = new Set(base)
  const newLeft = new Set(revision)
  const pairs: [ContractOperation, ContractOperation][] = []
  const take = (keyOf: (operation: ContractOperation) => string | null) => {
    const byKey = new Map<string, ContractOperation>()
    for (const now of newLeft) {
      const key = keyOf(now)
      if (key !== null && !byKey.has(key)) byKey.set(key, now)
    }
    for (const old of [...oldLeft]) {
      const key = keyOf(old)
      const now = key === null ? undefined : byKey.get(key)
      if (!now || !newLeft.has(now)) continue
      oldLeft.delete(old)
      newLeft.delete(now)
      pairs.push([old, now])
    }
  }
  take(({ method, comparedPath }) => `${method} ${comparedPath}`)
  take(({ key }) => key)
  take(({ operationId }) => operationId)
  for (const old of [...oldLeft]) {
    const now = [...newLeft].find((each) => isSameOtherwise(old, each))
    if (!now) continue
    oldLeft.delete(old)
    newLeft.delete(now)
    pairs.push([old, now])
  }
  return { pairs, removed: [...oldLeft], added: [...newLeft] }
}
