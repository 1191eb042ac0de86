/** What a part of a description is. */
export type Kind =
  | 'document'
  | 'info'
  | 'tag'
  | 'server'
  | 'variable'
  | 'components'
  | 'security scheme'
  | 'path item'
  | 'operation'
  | 'parameter'
  | 'request body'
  | 'response'
  | 'media type'
  | 'example'
  | 'schema'

export type Leaf =
  | 'text'
  | 'number'
  | 'boolean'
  | 'object'
  | 'list'
  | 'texts'
  | 'values'
  | 'types'
  | 'pattern'
  | 'reference'
/** What may stand in a place. */
export type Expected = Leaf | Kind | { mapOf: Expected } | { listOf: Expected }

export interface KindRule {
  members: Readonly<Record<string, Expected>>
  /** Members that must be there; undefined where nothing can stand in for them. */
  required?: Readonly<Record<string, unknown>>
}

const METHOD_MEMBERS = {
  get: 'operation',
  put: 'operation',
  post: 'operation',
  delete: 'operation',
  options: 'operation',
  head: 'operation',
  patch: 'operation',
  trace: 'operation',
} as const satisfies Record<string, Expected>

const HOLDER_MEMBERS = { schema: 'schema', examples: { mapOf: 'example' } } as const satisfies Record<string, Expected>

const TEXTS = { description: 'text', summary: 'text' } as const satisfies Record<string, Expected>

/** As much of OpenAPI 3.1 as anything here reads. What it does not name may be anything. */
export const KINDS: Readonly<Record<Kind, KindRule>> = {
  document: {
    members: {
      info: 'info',
      servers: { listOf: 'server' },
      paths: { mapOf: 'path item' },
      components: 'components',
      tags: { listOf: 'tag' },
      security: { listOf: { mapOf: 'texts' } },
    },
    required: { info: { title: 'Glomo', version: '0' } },
  },
  info: { members: { ...TEXTS, title: 'text', version: 'text' }, required: { title: 'Glomo', version: '0' } },
  tag: { members: { ...TEXTS, name: 'text' }, required: { name: undefined } },
  server: {
    members: { url: 'text', description: 'text', variables: { mapOf: 'variable' } },
    required: { url: undefined },
  },
  variable: { members: { default: 'text' }, required: { default: undefined } },
  components: {
    members: {
      schemas: { mapOf: 'schema' },
      parameters: { mapOf: 'parameter' },
      responses: { mapOf: 'response' },
      requestBodies: { mapOf: 'request body' },
      examples: { mapOf: 'example' },
      headers: { mapOf: 'object' },
      securitySchemes: { mapOf: 'security scheme' },
    },
  },
  'security scheme': {
    members: { type: 'text', name: 'text', in: 'text', scheme: 'text' },
    required: { type: undefined },
  },
  'path item': {
    members: { ...TEXTS, ...METHOD_MEMBERS, parameters: { listOf: 'parameter' }, servers: { listOf: 'server' } },
  },
  operation: {
    members: {
      ...TEXTS,
      operationId: 'text',
      tags: 'texts',
      deprecated: 'boolean',
      parameters: { listOf: 'parameter' },
      requestBody: 'request body',
      responses: { mapOf: 'response' },
      security: { listOf: { mapOf: 'texts' } },
      servers: { listOf: 'server' },
    },
  },
  parameter: {
    members: {
      ...HOLDER_MEMBERS,
      name: 'text',
      in: 'text',
      required: 'boolean',
      deprecated: 'boolean',
      description: 'text',
      content: { mapOf: 'media type' },
    },
    required: { name: undefined, in: undefined },
  },
  'request body': {
    members: { description: 'text', required: 'boolean', content: { mapOf: 'media type' } },
    required: { content: {} },
  },
  response: {
    members: { description: 'text', headers: { mapOf: 'object' }, content: { mapOf: 'media type' }, links: 'object' },
    required: { description: '' },
  },
  'media type': { members: HOLDER_MEMBERS },
  example: { members: TEXTS },
  schema: {
    members: {
      $ref: 'reference',
      type: 'types',
      format: 'text',
      title: 'text',
      description: 'text',
      pattern: 'pattern',
      enum: 'values',
      examples: 'list',
      required: 'texts',
      properties: { mapOf: 'schema' },
      patternProperties: { mapOf: 'schema' },
      $defs: { mapOf: 'schema' },
      items: 'schema',
      prefixItems: { listOf: 'schema' },
      additionalProperties: 'schema',
      propertyNames: 'schema',
      contains: 'schema',
      not: 'schema',
      if: 'schema',
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: 'schema',
      else: 'schema',
      allOf: { listOf: 'schema' },
      oneOf: { listOf: 'schema' },
      anyOf: { listOf: 'schema' },
      readOnly: 'boolean',
      writeOnly: 'boolean',
      deprecated: 'boolean',
      uniqueItems: 'boolean',
      minimum: 'number',
      maximum: 'number',
      exclusiveMinimum: 'number',
      exclusiveMaximum: 'number',
      multipleOf: 'number',
      minLength: 'number',
      maxLength: 'number',
      minItems: 'number',
      maxItems: 'number',
      minProperties: 'number',
      maxProperties: 'number',
    },
  },
}
