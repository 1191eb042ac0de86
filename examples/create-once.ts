/** Makes what a row of your own record asks for, once: call it again after an error or a crash until the row is settled. */
import { GlomoError, IdempotencyMismatchError, UnprocessableError } from 'glomo-client'

/** A row of your own record, kept where it survives a crash. */
export interface Row {
  /** Made from what is to be paid; never changed. */
  readonly requestId: string
  state: 'new' | 'under way' | 'made' | 'failed' | 'refused' | 'for a person'
  objectId?: string
}

export async function createOnce(
  row: Row,
  save: (row: Row) => Promise<void>,
  create: (requestId: string) => PromiseLike<{ id: string; status?: string }>,
): Promise<void> {
  const { requestId } = row
  const mayExist = row.state === 'under way' // made by an earlier call whose end is not known
  row.state = 'under way'
  await save(row) // before the call: should this process die in it, the next one knows
  try {
    const { id, status } = await create(requestId)
    row.state = status === 'failed' ? 'failed' : 'made'
    row.objectId = id
  } catch (error) {
    if (!(error instanceof GlomoError)) throw error
    if (error instanceof UnprocessableError && (error.object || !mayExist)) {
      row.state = 'failed'
      console.log(`${requestId} has failed: ${error.message}`)
    } else if (error instanceof IdempotencyMismatchError) {
      row.state = 'for a person'
      console.log(`${requestId} stands for something else: ${error.message}`)
    } else if (error.outcomeUnknown || error.retryable) {
      if (!error.outcomeUnknown && !mayExist) row.state = 'new'
      console.log(`${requestId} is not settled, call again later with the same request_id: ${error.message}`)
    } else if (mayExist) {
      row.state = 'for a person'
      console.log(`${requestId} is refused now, but may exist, look for it in the list: ${error.message}`)
    } else {
      row.state = 'refused'
      console.log(`${requestId} is refused, nothing happened: ${error.message}`)
    }
  }
  await save(row)
}
