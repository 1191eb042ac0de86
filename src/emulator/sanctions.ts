/** Names and the amount that force a sanctions hit in the sandbox. Source: the testing pages of Glomo's documentation. */
const NAMES: ReadonlySet<string> = new Set(['jexru7', 'nerqu8', 'havku9', 'dexru6', 'renvak4'])
export const SANCTIONED_AMOUNT = 6623

export function isSanctioned(name: unknown): boolean {
  return typeof name === 'string' && NAMES.has(name.trim().toLowerCase())
}
