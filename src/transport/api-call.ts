import type { FetchOptions, FetchResponse } from 'openapi-fetch'
import type { operations as OperationTypes } from '../../generated/openapi.ts'
import type { OperationId } from './operation.ts'

/** Parameters, body and per-call options of an operation. */
export type ApiInit<Id extends OperationId> = FetchOptions<OperationTypes[Id]>

/** `{ data, response }` on a documented success, `{ error, response }` otherwise. */
export type ApiResult<Id extends OperationId> = FetchResponse<OperationTypes[Id], object, `${string}/${string}`>

export type ApiCall<Id extends OperationId> = (
  ...init: object extends ApiInit<Id> ? [init?: ApiInit<Id>] : [init: ApiInit<Id>]
) => Promise<ApiResult<Id>>
