import type { OpenApiDocument, Operation, PathItem, Schema } from '../../openapi/types.ts'

/** A published description, with short ways to the parts that publishers change. */
export class Published {
  readonly document: OpenApiDocument

  constructor(document: OpenApiDocument) {
    this.document = document
  }

  path(path: string): PathItem {
    const item = this.document.paths[path]
    if (!item) throw new Error(`${path} is not described`)
    return item
  }

  operation(method: 'get' | 'post' | 'patch' | 'delete', path: string): Operation {
    const operation = this.path(path)[method]
    if (!operation) throw new Error(`${method} ${path} is not described`)
    return operation
  }

  schema(name: string): Schema {
    const schema = this.schemas[name]
    if (!schema) throw new Error(`the schema ${name} is not described`)
    return schema
  }

  property(schema: string, name: string): Schema {
    const property = this.schema(schema).properties?.[name]
    if (!property) throw new Error(`${schema}.${name} is not described`)
    return property
  }

  get schemas(): Record<string, Schema> {
    const { components } = this.document
    if (!components?.schemas) throw new Error('no schema is described')
    return components.schemas
  }

  /** Moves a path, with all that is under it. */
  move(from: string, to: string): void {
    const entries = Object.entries(this.document.paths).map(([path, item]): [string, PathItem] => [
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path,
      item,
    ])
    this.document.paths = Object.fromEntries(entries)
  }

  /** Gives a schema another name, wherever it is referred to. */
  renameSchema(from: string, to: string): void {
    const text = JSON.stringify(this.document).replaceAll(
      `"#/components/schemas/${from}"`,
      `"#/components/schemas/${to}"`,
    )
    const renamed: OpenApiDocument = JSON.parse(text)
    const entries = Object.entries(renamed.components?.schemas ?? {})
    const schemas = Object.fromEntries(entries.map(([name, schema]) => [name === from ? to : name, schema]))
    Object.assign(this.document, renamed, { components: { ...renamed.components, schemas } })
  }

  /** A body in JSON by reference. */
  static json(ref: string): { content: Record<string, { schema: Schema }> } {
    return { content: { 'application/json': { schema: { $ref: `#/components/schemas/${ref}` } } } }
  }
}
