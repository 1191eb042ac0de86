import { DEFAULT_SERVER } from '../../generated/operations.ts'
import type { Operation } from './operation.ts'

/**
 * Where an operation lives under a base URL of the caller's: an operation whose server is a parent of the default one
 * lives as many levels above it (`…/api/v1` and `…/api`, for paths that begin with `/v2`).
 *
 * @param baseUrl without a slash at its end
 */
export function baseUrlOf({ server = DEFAULT_SERVER }: Pick<Operation, 'server'>, baseUrl: string): string {
  if (baseUrl === DEFAULT_SERVER) return server
  const below = DEFAULT_SERVER.slice(server.length)
  const isBelow = server + below === DEFAULT_SERVER && baseUrl.endsWith(below)
  return isBelow ? baseUrl.slice(0, baseUrl.length - below.length) : baseUrl
}
