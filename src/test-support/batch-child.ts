/** Pays a batch from a process of its own, which a test kills: arguments are the address, the ledger and how many rows. */
import { openFileLedger } from '../batch/node.ts'
import { payBatch } from '../batch/pay-batch.ts'
import { Glomo } from '../client.ts'
import { QUICK, rowsTo } from './many-payouts.ts'

const [, , baseUrl = '', path = '', beneficiary = '', count = '', sync] = process.argv
const ledger = await openFileLedger(path, { sync: sync === 'never' ? 'never' : 'always' })
const glomo = new Glomo({ ...QUICK, baseUrl })
const concurrency = Number(process.env.CONCURRENCY ?? 10)
const summary = await payBatch(glomo, rowsTo(beneficiary, Number(count)), { batch: 'killed', ledger, concurrency })
await ledger.close()
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ states: summary.states, replayed: summary.replayed, megabytes }))
