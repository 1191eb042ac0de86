/** What a page holds, without the methods that a `Page` has besides. */
export function pageOf(value: unknown): { data: unknown; page_meta: unknown } {
  const { data, page_meta } = value as { data: unknown; page_meta: unknown }
  return { data, page_meta }
}
