import type { operations } from '../../generated/openapi.ts'
import type { OperationId } from './operation.ts'

type Content<Message> = Message extends { content: { 'application/json': infer Body } }
  ? Body
  : Message extends { content: { 'multipart/form-data': infer Body } }
    ? Body
    : undefined

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
export type ArgumentsOf<Id extends OperationId> = PathOf<Id> & QueryArgument<Id> & BodyArgument<Id>

type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer Path }
  ? { path: Path }
  : object
type QueryArgument<Id extends OperationId> = operations[Id]['parameters'] extends { query: infer Query }
  ? { query: Query }
  : { query?: QueryOf<Id> }
type BodyArgument<Id extends OperationId> = operations[Id] extends { requestBody: object }
  ? { body: BodyOf<Id> }
  : object
