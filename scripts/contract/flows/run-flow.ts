import { routeOf } from '../../../src/emulator/router.ts'
import { ApiError } from '../../../src/index.ts'
import type { Flow, FlowResult } from './flow.ts'
import type { Rule } from './rules.ts'
import { NotPossible, problemOf, Scene } from './scene.ts'
import type { Answer, Target } from './target.ts'

/**
 * Runs one flow to its end, or to where it cannot go on.
 *
 * @param target the server, or why there is none for this flow
 */
export async function runFlow(flow: Flow, target: Target | string, rules: readonly Rule[]): Promise<FlowResult> {
  const { title, page, needs = [] } = flow
  const problem = typeof target === 'string' ? target : needs.map((need) => problemOf(need, target)).find(Boolean)
  if (typeof target === 'string' || problem) {
    return { title, page, expectations: [], answers: [], raised: [], notChecked: problem ?? String(target) }
  }
  const answers: Answer[] = []
  const connection = { isLost: false }
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const scene: Scene = new Scene(
    page,
    watched(target, answers, connection, () => scene),
    byId,
  )
  const { expectations } = scene
  const came = (): FlowResult => ({ title, page, expectations, answers, raised: target.raised?.() ?? [] })
  try {
    await flow.run(scene)
    return came()
  } catch (error) {
    if (error instanceof NotPossible) return { ...came(), notChecked: error.message }
    const status = error instanceof ApiError ? { status: error.status } : {}
    const reason = error instanceof Error ? error.message : String(error)
    const lost = connection.isLost ? { isLost: true as const } : {}
    return { ...came(), stopped: { operation: scene.operation, reason, ...status, ...lost } }
  }
}

/** Keeps every answer, and whether the last one came. */
function watched(target: Target, answers: Answer[], connection: { isLost: boolean }, scene: () => Scene): Target {
  const { advance } = target
  const noting = async <T>(answer: () => Promise<T>): Promise<T> => {
    connection.isLost = true
    const came = await answer()
    connection.isLost = false
    return came
  }
  const fetch: Target['fetch'] = async (url, init) => {
    const [response, text] = await noting(async () => {
      const whole = await target.fetch(url, init)
      return [whole, await whole.clone().text()] as const
    })
    const operation = routeOf(init.method ?? 'GET', new URL(url).pathname)?.operation.id
    scene().operation = operation
    if (operation) answers.push({ operation, status: response.status, text })
    return response
  }
  return { ...target, fetch, ...(advance ? { advance: (by) => noting(() => advance(by)) } : {}) }
}
