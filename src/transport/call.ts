import { GlomoError } from '../errors/glomo-error.ts'
import { type PreparedRequest, refOf } from './prepared-request.ts'
import type { Settings } from './settings.ts'

/** What a call that succeeds comes to, as far as its end is told of. */
interface Ended {
  readonly attempts: number
  readonly replayed?: boolean
}

/** Makes a call, and tells of its beginning and its end; for nobody, it only makes it. */
export function asCall<T extends Ended>(
  request: PreparedRequest,
  settings: Settings,
  run: (settings: Settings) => Promise<T>,
): Promise<T> {
  if (!settings.reporter.hearsCalls) return run(settings)
  return told(request, { ...settings, reporter: settings.reporter.ofCall() }, run)
}

async function told<T extends Ended>(
  request: PreparedRequest,
  settings: Settings,
  run: (settings: Settings) => Promise<T>,
): Promise<T> {
  const { clock, reporter } = settings
  const operation = refOf(request.operation)
  const startedAt = clock.now()
  reporter.callStart({ operation, requestId: request.requestId })
  let replayed = false
  let error: GlomoError | undefined
  try {
    const result = await run(settings)
    replayed = result.replayed ?? false
    return result
  } catch (reason) {
    if (reason instanceof GlomoError) error = reason
    throw reason
  } finally {
    const outcomeUnknown = error?.outcomeUnknown ?? false
    reporter.callEnd({ operation, duration: clock.now() - startedAt, replayed, error, outcomeUnknown })
  }
}
