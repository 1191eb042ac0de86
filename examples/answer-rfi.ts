/** Submits what compliance asks for: every document of a request for information, in one call. */
import { answerRfi, Glomo } from 'glomo-client'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

for await (const rfi of glomo.rfis.list()) {
  const invoice = new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' })
  const entries = (rfi.documents_required ?? []).flatMap(({ rfi_doc_id, description }) =>
    rfi_doc_id ? [[rfi_doc_id, { file: invoice, document_name: description ?? 'Document' }] as const] : [],
  )
  const { id, status } = await answerRfi(glomo, rfi.id, Object.fromEntries(entries))
  console.log(`${id} is ${status}`)
}
