import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A request for information: documents that Glomo asks for before it continues. */
export interface Rfi extends Schema<'Rfi'> {}

/** A document that was asked for, and the one that is handed in. */
export interface RfiDocumentParams {
  /** The entry of `documents_required`. */
  rfi_doc_id: string
  /** The uploaded document, `doc_…`. */
  doc_id: string
}

/** What `rfis.respond` takes. */
export interface RfiRespondParams {
  /** One pair for every entry of `documents_required`, all in one call. Upload each document first. */
  documents: RfiDocumentParams[]
}

/** RFIs: requests for information, answered with documents. */
export class Rfis extends Resource {
  /**
   * Lists requests for information, newest first.
   *
   * @remarks Known in part: operationId seen; path and envelope inferred.
   */
  list(params: ListParams = {}, options?: ListOptions): GlomoList<Rfi> {
    return this.transport.list(operations.getRfis, { query: params }, options)
  }

  /**
   * Retrieves a request for information by its id.
   *
   * @remarks Known in part: path seen; fields from the payment's rfi object.
   * @param id `rfi_…`
   */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Rfi> {
    return this.transport.call(operations.getRfi, { path: { id } }, options)
  }

  /**
   * Responds to a request for information with all of its documents.
   *
   * @remarks Known in part: body seen; answer inferred.
   * @param id `rfi_…`
   */
  respond(id: string, params: RfiRespondParams, options?: CallOptions): GlomoPromise<Rfi> {
    return this.transport.call(operations.respondRfi, { path: { id }, body: params }, options)
  }
}
