/** What a response or a request may look like: the part of its schema that drift shows in, made by `npm run generate`. */
export interface Shape {
  /** Name of a schema; the shape has no other member then. */
  readonly ref?: string
  /** JSON types: `string`, `number`, `integer`, `boolean`, `object`, `array`, `null`. Left out: any. */
  readonly types?: readonly string[]
  /** The members described. Left out: members of any name. */
  readonly members?: { readonly [name: string]: Shape }
  readonly required?: readonly string[]
  /** Members that are not described are allowed, and look like this. */
  readonly others?: Shape
  readonly items?: Shape
  readonly values?: readonly (string | number | boolean | null)[]
  /** Bounds, of requests alone. */
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  /** One of these describes it. */
  readonly anyOf?: readonly Shape[]
}

/** The shapes that others refer to, by the name of their schema. */
export type SchemaShapes = { readonly [name: string]: Shape }

/** The shapes of an operation's responses by status; null where a response has no body. */
export type ResponseShapes = { readonly [status: number]: Shape | null }

/** The shapes of what an operation may be asked. */
export interface RequestShapes {
  readonly query?: { readonly [name: string]: Shape }
  /** Query parameters that must be there. */
  readonly required?: readonly string[]
  readonly body?: Shape
}
