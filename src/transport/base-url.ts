import { DEFAULT_SERVER } from '../../generated/operations.ts'
import type { Operation } from './operation.ts'

/**
 * Where an operation lives under a base URL of the caller's: an operation whose server is a parent of the default one
 * lives as many levels above it (`…/api/v1` and `…/api`, for paths that begin with `/v2`).
 */
export function baseUrlOf({ server = DEFAULT_SERVER }: Pick<Operation, 'server'>, baseUrl: string): string {
  const base = baseUrl.replace(/\/+$/, '')
  if (base === DEFAULT_SERVER) return server
  const below = DEFAULT_SERVER.startsWith(server) ? DEFAULT_SERVER.slice(server.length) : ''
  return below !== '' && base.endsWith(below) ? base.slice(0, -below.length) : base
}
