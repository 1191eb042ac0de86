import type { operations } from '../../generated/openapi.ts'
import type { OperationId } from './operation.ts'

/** JSON where there is any; a text where there is none, as `text/csv`. */
type Content<Message> = Message extends { content: infer Types }
  ? keyof Types & JsonType extends never
    ? Form<Types>
    : Types[keyof Types & JsonType]
  : undefined

type JsonType = 'application/json' | `${string}+json`

type Form<Types> = Types extends { 'multipart/form-data': infer Body }
  ? Body
  : Types extends { 'application/x-www-form-urlencoded': infer Body }
    ? Body
    : string

type Responses<Id extends OperationId> = operations[Id]['responses']
type SuccessStatus<Id extends OperationId> = keyof Responses<Id> & (200 | 201 | 202)

/** The body of a documented success. */
export type ResponseOf<Id extends OperationId> = {
  [S in SuccessStatus<Id>]: Content<Responses<Id>[S]>
}[SuccessStatus<Id>]

/** The request body, as the description has it. */
export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: infer Body }
  ? Content<Body>
  : undefined

/** The query parameters. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>

/** What one page of a list holds. */
export type ItemOf<Id extends OperationId> = ResponseOf<Id> extends { data?: readonly (infer Item)[] } ? Item : never

/** What a call of an operation is made with. */
export type ArgumentsOf<Id extends OperationId> = PathOf<Id> & QueryArgument<Id> & BodyArgument<Id> & HeadersOf<Id>

/** The headers that a call cannot do without, as its options name them; a cookie travels in the header of that name. */
export type HeadersOf<Id extends OperationId> = HeaderNeeds<operations[Id]['parameters']>

type HeaderNeeds<Parameters> = (Parameters extends { header: infer Headers extends object }
  ? { headers: { readonly [Name in keyof Headers as object extends Pick<Headers, Name> ? never : Name]: string } }
  : object) &
  (Parameters extends { cookie: object } ? { headers: { readonly cookie: string } } : object)

type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer Path }
  ? { path: Path }
  : object
type QueryArgument<Id extends OperationId> = operations[Id]['parameters'] extends { query: infer Query }
  ? { query: Query }
  : { query?: QueryOf<Id> }
type BodyArgument<Id extends OperationId> = operations[Id] extends { requestBody: object }
  ? { body: BodyOf<Id> }
  : object
