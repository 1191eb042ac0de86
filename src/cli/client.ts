import { Glomo } from '../client.ts'
import { checkApiKey } from '../transport/api-key.ts'
import { sourceOf } from './profile.ts'
import { UsageError } from './usage-error.ts'

/**
 * The client of a command.
 *
 * @throws {UsageError} when there is no key that can be used: in the words of a command, which has no `apiKey`
 */
export function clientOf(baseUrl: string | undefined): Glomo {
  const apiKey = process.env.GLOMO_SECRET_KEY
  const source = sourceOf('GLOMO_SECRET_KEY')
  if (!apiKey) {
    throw new UsageError(
      `no key was given: ${source} is ${apiKey === undefined ? 'not set' : 'empty'}. Set it in the environment, or name a profile with --profile NAME. The secret key is in the dashboard under Settings > API Keys`,
    )
  }
  try {
    checkApiKey(apiKey)
  } catch (error) {
    throw new UsageError(`${source} cannot be used: ${error instanceof Error ? error.message : error}`)
  }
  return new Glomo({ apiKey, ...(baseUrl ? { baseUrl } : {}) })
}
