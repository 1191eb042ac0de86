/** What needs Node: the entry `glomo-client/node`. */
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { ArgumentError } from './errors/argument-error.ts'
import { wrongArgument } from './errors/check-argument.ts'

export { diagnosticsChannels } from './telemetry/node.ts'

/**
 * Opens a file to upload; its content is read when it is sent.
 *
 * @throws {ArgumentError} when there is no such file, or it cannot be read
 * @example
 * await glomo.documents.create({ file: await fileFromPath('invoice.pdf'), document_name: 'Invoice 8812' })
 */
export async function fileFromPath(path: string): Promise<File> {
  if (typeof path !== 'string') throw wrongArgument('fileFromPath: path', path, 'be a text')
  try {
    return new File([await openAsBlob(path)], basename(path))
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
    throw new ArgumentError(`the file "${path}" cannot be opened${why}: check that it exists and may be read`, {
      cause,
    })
  }
}
