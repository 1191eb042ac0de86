/** As much of OpenAPI 3.1 as these scripts look at. Unknown members stay reachable as `unknown`. */
export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string; [key: string]: unknown }
  servers?: Server[]
  paths: Record<string, PathItem>
  components?: { schemas?: Record<string, Schema>; parameters?: Record<string, Parameter>; [key: string]: unknown }
  [key: string]: unknown
}

export interface Server {
  url: string
  description?: string
}

export interface Reference {
  $ref: string
}

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = (typeof METHODS)[number]

export type PathItem = { [M in Method]?: Operation } & {
  parameters?: (Parameter | Reference)[]
  servers?: Server[]
}

export interface Operation {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody
  responses: Record<string, Response>
  security?: Record<string, string[]>[]
  servers?: Server[]
  [extension: `x-${string}`]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  description?: string
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example>
}

export interface RequestBody {
  required?: boolean
  content: Record<string, MediaType>
}

export interface Response {
  description: string
  content?: Record<string, MediaType>
}

export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example>
}

export interface Example {
  summary?: string
  value?: unknown
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  not?: Schema
  additionalProperties?: boolean | Schema
  readOnly?: boolean
  writeOnly?: boolean
  deprecated?: boolean
  description?: string
  example?: unknown
  examples?: unknown[]
  [keyword: string]: unknown
}
