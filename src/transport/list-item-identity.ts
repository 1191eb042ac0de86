/**
 * What each object of a page is known by: its `id` (virtual accounts have an `account_id`). One that has neither is known
 * by its content, and by how many of the same content stand before it on the page.
 */
export function identitiesOf(items: readonly unknown[]): string[] {
  const times = new Map<string, number>()
  return items.map((item) => {
    const id = idOf(item)
    if (id !== undefined) return typeof id === 'string' ? `s${id}` : `n${id}`
    const content = JSON.stringify(item)
    const number = (times.get(content) ?? 0) + 1
    times.set(content, number)
    return `c${number}${content}`
  })
}

function idOf(item: unknown): string | number | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  if ('id' in item && isId(item.id)) return item.id
  return 'account_id' in item && isId(item.account_id) ? item.account_id : undefined
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
