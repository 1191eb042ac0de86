import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { withFiniteAnswers } from './finite-answers.ts'
import { mendViolationsHeader } from './violations-header.ts'

export interface PrismMock {
  /** `http://127.0.0.1:<port>` */
  url: string
  close(): Promise<void>
}

/**
 * Serves a description as a mock in this process, refusing requests and answers that are not as described.
 *
 * @param options `port`: any that is free by default
 */
export async function startPrism(
  description: OpenApiDocument,
  { port = 0 }: { port?: number } = {},
): Promise<PrismMock> {
  // Prism resolves references inside the object it is given.
  const operations = await getHttpOperationsFromSpec(withFiniteAnswers(description))
  const server = createServer(operations, {
    components: { logger: createLogger('mock', { level: 'silent' }) },
    cors: false,
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
  })
  const url = await server.listen(port, '127.0.0.1')
  const undoMending = mendViolationsHeader(Number(new URL(url).port))
  return {
    url,
    close: async () => {
      await server.close()
      undoMending()
    },
  }
}
