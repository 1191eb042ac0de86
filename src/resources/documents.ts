import * as operations from '../../generated/operations.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions } from '../transport/transport.ts'
import { checkName, toUploadFile, type Uploadable } from '../upload.ts'
import { Resource } from './resource.ts'

/** An uploaded file. */
export interface GlomoDocument extends Schema<'Document'> {}

/** An uploaded file as a list shows it. */
export interface ListedDocument extends Schema<'DocumentResponse'> {}

/** What `documents.create` takes. */
export interface DocumentCreateParams {
  /**
   * JPEG, PNG or PDF, at most 10 MB. A file on disk is read by `fileFromPath` of `glomo-client/node`, which takes its
   * path.
   */
  file: Uploadable
  /** What the document is called, at most 128 characters. */
  document_name: string
  /**
   * Name of the file, at most 128 characters.
   * @default the name of a `File`, else `document` with the extension of its kind
   */
  file_name?: string | undefined
}

/** Documents: the files that payments and reviews ask for. */
export class Documents extends Resource {
  /**
   * Uploads a document. A stream is read into memory first.
   *
   * @throws {ArgumentError} for another kind of file, more than 10 MB, or a name over 128 characters; nothing is sent
   */
  create(params: DocumentCreateParams, options?: CallOptions): GlomoPromise<GlomoDocument> {
    const prepared = async (signal: AbortSignal) => {
      requireObject('params', params)
      return prepare({ ...params }, signal)
    }
    return this.transport.callPrepared(operations.createDocument, prepared, options)
  }

  /** Lists documents, newest first. */
  list(params: ListParams = {}, options?: ListOptions): GlomoList<ListedDocument> {
    return this.transport.list(operations.getDocuments, { query: params }, options)
  }

  /**
   * Retrieves a document by its id.
   *
   * @remarks Known in part: operationId seen; path by pattern.
   * @param id `doc_…`
   */
  retrieve(id: string, options?: CallOptions): GlomoPromise<GlomoDocument> {
    return this.transport.call(operations.getDocumentById, { path: { id } }, options)
  }
}

async function prepare(
  params: DocumentCreateParams,
  signal: AbortSignal,
): Promise<{ body: { document_name: string; file: File } }> {
  const { file, document_name: documentName, file_name: fileName } = params
  if (!documentName) throw new ArgumentError('document_name is missing')
  checkName('document_name', documentName)
  return { body: { document_name: documentName, file: await toUploadFile(file, fileName, signal) } }
}
