import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { answerRfi } from './answer-rfi.ts'

const pdf = (name: string) => ({ file: new File(['%PDF-1.4'], name, { type: 'application/pdf' }), document_name: name })

async function account() {
  let uploads = 0
  const server = await startServer(({ method, path, body }, response) => {
    if (path === '/document') {
      uploads += 1
      return sendJson(response, 201, { id: `doc_${uploads}` })
    }
    if (method === 'PATCH')
      return sendJson(response, 200, { id: 'rfi_1', status: 'under_review', sent: JSON.parse(body) })
    return sendJson(response, 200, {
      id: 'rfi_1',
      documents_required: [
        { rfi_doc_id: 'rfidoc_1', description: 'Invoice', multiple_allowed: false, max_count: 1 },
        { rfi_doc_id: 'rfidoc_2', description: 'Shipping papers', multiple_allowed: true, max_count: 2 },
      ],
    })
  })
  return { ...server, glomo: new Glomo({ apiKey: 'sk', baseUrl: server.url }) }
}

test('uploads every document, then answers every entry in one call', async () => {
  const { glomo, seen } = await account()
  const answered = await answerRfi(glomo, 'rfi_1', {
    rfidoc_1: pdf('invoice.pdf'),
    rfidoc_2: [pdf('list.pdf'), 'doc_there_already'],
  })
  expect(answered.status).toBe('under_review')
  expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /rfis/rfi_1',
    'POST /document',
    'POST /document',
    'PATCH /rfis/rfi_1/respond',
  ])
  expect(JSON.parse(seen.at(-1)?.body ?? '')).toEqual({
    documents: [
      { rfi_doc_id: 'rfidoc_1', doc_id: 'doc_1' },
      { rfi_doc_id: 'rfidoc_2', doc_id: 'doc_2' },
      { rfi_doc_id: 'rfidoc_2', doc_id: 'doc_there_already' },
    ],
  })
})

test('what is submitted is what the answers were when the call was made', async () => {
  const { glomo, seen } = await account()
  const invoice = pdf('invoice.pdf')
  const papers = ['doc_of_8812']
  const answers: Record<string, typeof invoice | string[]> = { rfidoc_1: invoice, rfidoc_2: papers }
  const call = answerRfi(glomo, 'rfi_1', answers)
  invoice.document_name = 'another'
  papers[0] = 'doc_of_another'
  answers.rfidoc_9 = papers
  await call
  expect(seen[1]?.body).toContain('invoice.pdf')
  expect(seen[1]?.body).not.toContain('another')
  expect(JSON.parse(seen.at(-1)?.body ?? '').documents[1]).toEqual({ rfi_doc_id: 'rfidoc_2', doc_id: 'doc_of_8812' })
})

test('a document that is none is refused before anything is asked', async () => {
  const { glomo, seen } = await account()
  await expect(answerRfi(glomo, 'rfi_1', { rfidoc_1: null as never })).rejects.toThrow(
    new ArgumentError('answerRfi: a document is null; it must be an object'),
  )
  expect(seen).toEqual([])
})

test.each([[null], [[null]], ['none'], [undefined]])(
  'a request that asks for %j is not answered with more',
  async (documents_required) => {
    const { url } = await startServer((_, response) => sendJson(response, 200, { id: 'rfi_1', documents_required }))
    const glomo = new Glomo({ apiKey: 'sk', baseUrl: url })
    await expect(answerRfi(glomo, 'rfi_1', { rfidoc_1: 'doc_1' })).rejects.toThrow(
      new ArgumentError('rfi_1 was not answered: rfidoc_1 is not asked for'),
    )
  },
)

test('an answer that is not whole is refused before anything is uploaded', async () => {
  const { glomo, seen } = await account()
  const answers = { rfidoc_1: ['doc_1', 'doc_2'], rfidoc_2: [], rfidoc_9: 'doc_3' }
  const error = await answerRfi(glomo, 'rfi_1', answers).catch((caught) => caught)
  expect(error).toBeInstanceOf(ArgumentError)
  expect(error.message).toBe(
    'rfi_1 was not answered: rfidoc_1 (Invoice) takes 1 at most, and 2 are given; ' +
      'rfidoc_2 (Shipping papers) has no document; rfidoc_9 is not asked for',
  )
  expect(seen).toHaveLength(1)
})
