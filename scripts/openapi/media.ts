import type { MediaType, Operation, RequestBody } from './types.ts'

/** What a request body is sent as, the first of these that it may be. */
const PREFERRED = [/^application\/json$/, /\+json$/, /^multipart\/form-data$/, /^application\/x-www-form-urlencoded$/]

export function isJsonType(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json')
}

/** The media type that a request is sent in; undefined when it takes no body. */
export function requestMediaOf(body: RequestBody | undefined): { type: string; media: MediaType } | undefined {
  const entries = Object.entries(body?.content ?? {})
  const preferred = PREFERRED.flatMap((pattern) => entries.filter(([type]) => pattern.test(type)))
  const [type, media] = [...preferred, ...entries][0] ?? []
  return type !== undefined && media !== undefined ? { type, media } : undefined
}

/** The JSON among what a response may be. */
export function jsonMediaOf(content: Readonly<Record<string, MediaType>> | undefined): MediaType | undefined {
  return content?.['application/json'] ?? Object.entries(content ?? {}).find(([type]) => isJsonType(type))?.[1]
}

/** What a success may be besides JSON, when it is asked for by `accept`. */
export function textTypesOf({ responses }: Operation): string[] {
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.keys(content ?? {}))
  return [...new Set(types)].filter((type) => !isJsonType(type))
}
