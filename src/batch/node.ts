/** A ledger in a file, for Node: the entry `glomo-client/batch/node`. */
export { FileLedger, type FileLedgerOptions, openFileLedger } from './node/file-ledger.ts'
export type { SyncPolicy } from './node/journal.ts'
