import type { Operation } from '../../src/transport/operation.ts'
import { repeatOf } from '../docs/api-markdown.ts'
import type { Method } from '../lib/client-methods.ts'
import { printHtml } from './print-html.ts'
import type { Line, Section } from './section.ts'

/** `docs/api.md` as a page beside the others, for those who have no more than the reports. */
export function methodsPage(methods: readonly Method[], operations: Readonly<Record<string, Operation>>): string {
  const resources = [...new Set(methods.map(({ resource }) => resource))]
  const sections = resources.map((resource): Section => {
    const rows = methods.filter((method) => method.resource === resource).map((each) => rowOf(each, operations))
    return { title: resource, table: { columns: ['method', 'operation', 'repeat', 'what it does'], rows } }
  })
  const repeat =
    'Repeat: read is safe, and retried by the client; once carries a request_id and acts once, however often it is sent; look first acts again, so look whether the first one took effect.'
  return printHtml('Every method', [{ paragraphs: [repeat] }, ...sections])
}

function rowOf(method: Method, operations: Readonly<Record<string, Operation>>): Line[] {
  const { resource, name, parameters, operationId, deprecated, summary, remarks } = method
  const id = `${resource}.${name}`
  const operation = operations[operationId]
  return [
    [{ text: `${id}(${parameters.join(', ')})`, isCode: true, id }],
    operation ? [{ text: `${operation.method} ${operation.path}`, isCode: true }] : '',
    operation ? repeatOf(operation) : '',
    [deprecated ? 'Deprecated. ' : '', summary, remarks].filter(Boolean).join(' '),
  ]
}
