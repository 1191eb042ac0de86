import { created, fieldsOf, numberOf, ok, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule } from '../behaviour.ts'
import { listOf } from '../lists.ts'

const TYPES: readonly unknown[] = ['image/jpeg', 'image/png', 'application/pdf']
const LARGEST = 10_485_760
const LONGEST_NAME = 128

const early: EarlyRule = ({ file, document_name }) => {
  const { name, type, size } = fieldsOf(file)
  refuseIf(name === undefined, "Validation failed: File can't be blank")
  refuseIf(!TYPES.includes(type), 'Validation failed: File must be a JPEG, PNG or PDF')
  refuseIf(numberOf(size) > LARGEST, 'Validation failed: File must be 10 MB or less')
  refuseIf(
    String(name).length > LONGEST_NAME,
    `Validation failed: File name is too long (maximum is ${LONGEST_NAME} characters)`,
  )
  const title = textOf(document_name) ?? ''
  refuseIf(
    title.length > LONGEST_NAME,
    `Validation failed: Document name is too long (maximum is ${LONGEST_NAME} characters)`,
  )
}

const create: Behaviour = ({ body }, world) => {
  const { document_name, file } = body
  const stored = world.create('document', { document_name, file_name: fieldsOf(file).name, status: 'uploaded' })
  return created({ ...stored.object, preview_url: `https://files.example/${stored.id}` })
}

const retrieve: Behaviour = ({ path }, world) => {
  const { id, object } = world.addressed('document', path.id)
  return ok({ ...object, preview_url: `https://files.example/${id}` })
}

export const documents: Behaviours = {
  early: { createDocument: early },
  operations: { createDocument: create, getDocuments: listOf('document'), getDocumentById: retrieve },
}
