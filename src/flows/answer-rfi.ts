import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import type { DocumentCreateParams } from '../resources/documents.ts'
import type { Rfi, RfiRespondParams } from '../resources/rfis.ts'
import { isRecord } from '../transport/json.ts'
import type { CallOptions } from '../transport/options.ts'

/** A document to upload, or the id of one that was uploaded: `doc_…`. */
export type RfiDocument = string | DocumentCreateParams

/** The documents to submit, by the `rfi_doc_id` of the entry they answer. */
export type RfiAnswers = Readonly<Record<string, RfiDocument | readonly RfiDocument[]>>

/** The part of a client that `answerRfi` uses. */
export interface RfiClient {
  /** Uploads documents. */
  readonly documents: {
    /** Uploads one. */
    create(params: DocumentCreateParams, options?: CallOptions): PromiseLike<{ id: string }>
  }
  /** Reads and answers requests for information. */
  readonly rfis: {
    /** One request for information. */
    retrieve(id: string, options?: CallOptions): PromiseLike<Rfi>
    /** Hands in the documents. */
    respond(id: string, params: RfiRespondParams, options?: CallOptions): PromiseLike<Rfi>
  }
}

/**
 * Answers a request for information as the API requires: uploads every document, then submits all of them in one call.
 * Nothing is uploaded unless every entry of `documents_required` is answered.
 *
 * @param id `rfi_…`; a payment has its own in `rfi`
 * @throws {ArgumentError} for an entry without a document, too many documents for one, or an entry that is not asked for
 * @throws {GlomoError} what the calls throw
 * @example
 * await answerRfi(glomo, 'rfi_nYUqLpuYQ0M8', { rfidoc_nYUqLpuYQ0M8: { file, document_name: 'Invoice 8812' } })
 */
export async function answerRfi(
  client: RfiClient,
  id: string,
  answers: RfiAnswers,
  options: CallOptions = {},
): Promise<Rfi> {
  requireObject('answerRfi: client', client, 'rfis.retrieve', 'rfis.respond', 'documents.create')
  requireObject('answerRfi: answers', answers)
  // Before the first wait: what the caller does to the answers afterwards changes nothing.
  const given = new Map(Object.entries(answers).map(([entry, own]) => [entry, [own].flat().map(copyOf)]))
  const { documents_required: asked } = await client.rfis.retrieve(id, options)
  const entries = Array.isArray(asked) ? asked.filter(isRecord) : []
  const problems = [...problemsOf(entries, given)]
  if (problems.length > 0) throw new ArgumentError(`${id} was not answered: ${problems.join('; ')}`)
  const documents: RfiRespondParams['documents'] = []
  for (const [rfi_doc_id, own] of given) {
    for (const document of own) {
      const doc_id = typeof document === 'string' ? document : (await client.documents.create(document, options)).id
      documents.push({ rfi_doc_id, doc_id })
    }
  }
  return client.rfis.respond(id, { documents }, options)
}

function copyOf(document: RfiDocument): RfiDocument {
  if (typeof document === 'string') return document
  requireObject('answerRfi: a document', document)
  return { ...document }
}

function* problemsOf(
  entries: NonNullable<Rfi['documents_required']>,
  given: ReadonlyMap<string, readonly RfiDocument[]>,
): Generator<string> {
  for (const { rfi_doc_id: entry = '', description = 'a document', multiple_allowed, max_count } of entries) {
    const count = given.get(entry)?.length ?? 0
    const most = multiple_allowed ? (max_count ?? Number.POSITIVE_INFINITY) : 1
    if (count === 0) yield `${entry} (${description}) has no document`
    else if (count > most) yield `${entry} (${description}) takes ${most} at most, and ${count} are given`
  }
  const asked = new Set(entries.map(({ rfi_doc_id }) => rfi_doc_id))
  for (const entry of given.keys()) if (!asked.has(entry)) yield `${entry} is not asked for`
}
