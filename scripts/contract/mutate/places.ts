import { operationsOf } from '../../openapi/operations.ts'
import type { MediaType, OpenApiDocument, Operation, Parameter, Schema } from '../../openapi/types.ts'

/** A schema inside a description, with a name to report it by. */
export interface SchemaPlace {
  where: string
  schema: Schema
}

/** Every schema that an operation uses, inside components and inline, each once. */
export function schemaPlaces(document: OpenApiDocument): SchemaPlace[] {
  const places: SchemaPlace[] = []
  const seen = new Set<Schema>()
  const visit = (schema: Schema, where: string) => {
    if (seen.has(schema)) return
    seen.add(schema)
    if (schema.$ref) {
      const name = schema.$ref.replace('#/components/schemas/', '')
      const target = document.components?.schemas?.[name]
      if (target) visit(target, name)
    }
    places.push({ where, schema })
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, `${where}.${name}`)
    if (schema.items) visit(schema.items, `${where}[]`)
    for (const branch of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      visit(branch, where)
  }
  for (const { where, media } of mediaPlaces(document)) if (media.schema) visit(media.schema, where)
  return places
}

export interface MediaPlace {
  where: string
  holder: Record<string, MediaType>
  type: string
  media: MediaType
}

/** Every body of every operation. */
export function mediaPlaces(document: OpenApiDocument): MediaPlace[] {
  return operationPlaces(document).flatMap(({ where, operation }) => {
    const bodies: [string, Record<string, MediaType> | undefined][] = [
      [`${where} request`, operation.requestBody?.content],
      ...Object.entries(operation.responses).map(
        ([status, { content }]): [string, Record<string, MediaType> | undefined] => [`${where} ${status}`, content],
      ),
    ]
    return bodies.flatMap(([place, holder = {}]) =>
      Object.entries(holder).map(([type, media]) => ({ where: place, holder, type, media })),
    )
  })
}

export interface OperationPlace {
  where: string
  path: string
  method: string
  operation: Operation
}

export function operationPlaces(document: OpenApiDocument): OperationPlace[] {
  return operationsOf(document).map(({ id, path, method, operation }) => ({ where: id, path, method, operation }))
}

/** Every parameter that stands in an operation or in the components. */
export function parameterPlaces(document: OpenApiDocument): { where: string; parameter: Parameter }[] {
  const own = operationPlaces(document).flatMap(({ where, operation }) =>
    (operation.parameters ?? []).flatMap((parameter) => ('$ref' in parameter ? [] : [{ where, parameter }])),
  )
  const shared = Object.values(document.components?.parameters ?? {})
  return [...own, ...shared.map((parameter) => ({ where: 'components', parameter }))]
}
