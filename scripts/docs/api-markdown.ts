import type { Operation } from '../../src/transport/operation.ts'
import type { Method } from '../lib/client-methods.ts'

/** `docs/api.md`: one line for each method, each with its name as an anchor. */
export function apiMarkdown(methods: readonly Method[], operations: Readonly<Record<string, Operation>>): string {
  const resources = new Map<string, Method[]>()
  for (const method of methods) resources.set(method.resource, [...(resources.get(method.resource) ?? []), method])
  const sections = [...resources].map(([resource, own]) => section(resource, own, operations))
  return `# Every method

Made from the sources by \`npm run docs:api\`. A method takes ids first, then its parameters, then the options of the call
(\`signal\`, \`timeout\`, \`deadline\`, \`maxRetries\`, \`apiKey\`, \`baseUrl\`, \`headers\`; creates marked **once** also take
\`onDuplicate\`). Parameters and results have the API's own names; amounts are integers in the smallest unit of their
currency.

When a call is repeated: **read** is safe, and retried by the client; **once** carries a \`request_id\` and acts once,
however often it is sent; **look first** acts again, so look whether the first one took effect.

What is "known in part" was not read whole in Glomo's documents: the words behind it say what was seen there, and what was
inferred or is unknown. Compare live responses with [\`createResponseCheck\`](testing.md) before you build on it.

${sections.join('\n')}`
}

function section(
  resource: string,
  methods: readonly Method[],
  operations: Readonly<Record<string, Operation>>,
): string {
  const sandbox = methods[0]?.entry === 'glomo-client/sandbox'
  const title = sandbox ? 'sandbox (entry `glomo-client/sandbox`, `createSandbox(glomo)`)' : resource
  const rows = methods.map((method) => {
    const operation = operations[method.operationId]
    if (!operation) throw new Error(`${method.resource}.${method.name}: no operation ${method.operationId}`)
    const name = `${method.resource}.${method.name}`
    const call = `<a id="${name}"></a>\`${name}(${method.parameters.join(', ')})\``
    const words = [method.deprecated ? '**Deprecated.**' : '', method.summary, method.remarks].filter(Boolean).join(' ')
    return `| ${call} | \`${operation.method} ${operation.path}\` | ${repeatOf(operation)} | ${words.replaceAll('|', '\\|')} |`
  })
  return `## ${title}\n\n| method | operation | repeat | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

/** In a word, whether a call may be sent again. */
export function repeatOf({ idempotency }: Operation): string {
  return { safe: 'read', request_id: 'once', none: 'look first' }[idempotency]
}
