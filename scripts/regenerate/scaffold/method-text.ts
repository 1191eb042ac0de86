import { operationFacts } from '../../generate/operation-facts.ts'
import { propertiesOf } from '../../openapi/flatten.ts'
import { jsonMediaOf, requestMediaOf } from '../../openapi/media.ts'
import type { LocatedOperation } from '../../openapi/operations.ts'
import { follow } from '../../openapi/references.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'
import { methodName, sentenceFor, singular, upperFirst, variableName } from './names.ts'

/** The text of a method, and what it needs around it. */
export interface MethodText {
  name: string
  text: string
  /** Exported types that go before the class. */
  types: string[]
  /** Names that are imported, by the file of `src/` they come from. */
  imports: Readonly<Record<string, readonly string[]>>
}

/** The class that a method goes into. */
export interface Host {
  className: string
  /** As people call it: `payouts`. */
  field: string
  methods: ReadonlySet<string>
  /** Names that the file declares. */
  declared: ReadonlySet<string>
  /** Object types are written as interfaces. */
  prefersInterfaces: boolean
}

/** The method of an operation that has none, written as those that there are. */
export function methodText(document: OpenApiDocument, located: LocatedOperation, host: Host): MethodText {
  const { id, operation, parameters } = located
  const { list } = operationFacts(document)[id] ?? { list: false }
  const isCreate = operation['x-glomo-idempotency'] === 'request_id'
  const name = methodName(located, list, host.methods)
  const types: string[] = []
  const transport = new Set<string>()
  const schemas = new Set<string>()
  const identifiers = parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const body = requestMediaOf(operation.requestBody)
  const needsHeaders = parameters.some(
    ({ in: where, required }) => required && (where === 'header' || where === 'cookie'),
  )

  const signature = identifiers.map((each) => `${variableName(each)}: string`)
  const args = identifiers.length > 0 ? [`path: { ${identifiers.map(pathMember).join(', ')} }`] : []
  if (body) {
    const type = `${singular(host.className)}${upperFirst(name)}Params`
    types.push(
      declare(
        host,
        type,
        `BodyOf<'${id}'>`,
        `What \`${host.field}.${name}\` takes.`,
        isObjectType(document, body.media.schema),
      ),
    )
    transport.add('BodyOf')
    signature.push(`params: ${type}`)
    args.push('body: params')
  } else if (query.length > 0) {
    signature.push(`params${queryType(query, id, list, schemas, transport)}`)
    args.push('query: params')
  }
  const option = list ? 'ListOptions' : isCreate ? 'CreateOptions' : 'CallOptions'
  transport.add(option)
  if (needsHeaders) {
    transport.add('HeadersOf')
    signature.push(`options: ${option} & HeadersOf<'${id}'>`)
    args.push('headers: options.headers')
  } else signature.push(`options?: ${option}`)
  const result = resultType(document, located, list, host, { transport, schemas, types })
  const returns = list ? `GlomoList<${result}>` : `GlomoPromise<${result}>`
  transport.add(list ? 'GlomoList' : 'GlomoPromise')
  const way = list ? 'list' : isCreate ? 'createIdempotent' : 'call'
  const given = args.length > 0 ? `{ ${args.join(', ')} }` : '{}'
  const text = `
  /** ${sentenceFor(located)}${operation.deprecated ? ' @deprecated' : ''} */
  ${name}(${signature.join(', ')}): ${returns} {
    return this.transport.${way}(operations.${id}, ${given}, options)
  }
`
  return { name, text, types, imports: { 'schemas.ts': [...schemas], 'transport/transport.ts': [...transport] } }
}

function pathMember(name: string): string {
  const variable = variableName(name)
  return variable === name ? name : `${/^\w+$/.test(name) ? name : `'${name}'`}: ${variable}`
}

const PAGING = new Set(['page', 'per_page', 'before', 'after'])

function queryType(
  query: readonly { name: string; required?: boolean }[],
  id: string,
  isList: boolean,
  schemas: Set<string>,
  transport: Set<string>,
): string {
  const isOptional = query.every(({ required }) => !required)
  if (isList && query.every(({ name }) => PAGING.has(name))) {
    schemas.add('ListParams')
    return ': ListParams = {}'
  }
  transport.add('QueryOf')
  return isOptional ? `: QueryOf<'${id}'> = {}` : `: QueryOf<'${id}'>`
}

function resultType(
  document: OpenApiDocument,
  { id, operation }: LocatedOperation,
  isList: boolean,
  host: Host,
  needs: { transport: Set<string>; schemas: Set<string>; types: string[] },
): string {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))
  const schema = jsonMediaOf(success?.[1].content)?.schema ?? {}
  const { data } = isList ? propertiesOf(document, schema) : {}
  const shown = data ? (follow<Schema>(document, data).items ?? {}) : schema
  const name = /^#\/components\/schemas\/(\w+)$/.exec(shown.$ref ?? '')?.[1]
  if (name !== undefined) {
    if (host.declared.has(name)) return name
    if (name === singular(host.className)) {
      needs.types.push(
        declare(host, name, `Schema<'${name}'>`, `${about(document, name)}`, isObjectType(document, shown)),
      )
      needs.schemas.add('Schema')
      return name
    }
    needs.schemas.add('Schema')
    return `Schema<'${name}'>`
  }
  needs.transport.add(isList ? 'ItemOf' : 'ResponseOf')
  return isList ? `ItemOf<'${id}'>` : `ResponseOf<'${id}'>`
}

function about(document: OpenApiDocument, schema: string): string {
  const text = document.components?.schemas?.[schema]?.description ?? ''
  const [sentence = ''] = text
    .replace(/\s+/g, ' ')
    .replaceAll('*/', '')
    .split(/(?<=\.) /)
  return sentence === '' ? `The schema ${schema}.` : sentence.replace(/\.?$/, '.')
}

function declare({ prefersInterfaces }: Host, name: string, source: string, words: string, isObject: boolean): string {
  const text = prefersInterfaces && isObject ? `interface ${name} extends ${source} {}` : `type ${name} = ${source}`
  return `/** ${words} */\nexport ${text}\n`
}

/** An interface can extend one object, and no choice between several. */
function isObjectType(document: OpenApiDocument, schema: Schema | undefined): boolean {
  if (!schema) return false
  const { oneOf, anyOf, allOf = [], type, properties, $ref } = schema
  if ($ref) return isObjectType(document, follow<Schema>(document, schema))
  if (oneOf || anyOf || allOf.some((part) => !isObjectType(document, part))) return false
  return type === 'object' || properties !== undefined || allOf.length > 0
}
