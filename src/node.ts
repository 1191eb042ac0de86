/** What needs Node: the entry `glomo-client/node`. */
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'

/**
 * Opens a file to upload; its content is read when it is sent.
 *
 * @example
 * await glomo.documents.create({ file: await fileFromPath('invoice.pdf'), document_name: 'Invoice 8812' })
 */
export async function fileFromPath(path: string): Promise<File> {
  return new File([await openAsBlob(path)], basename(path))
}
