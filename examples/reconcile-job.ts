/** Run it every hour: finds out how payouts and refunds ended whose webhooks never arrived. */
import { Glomo, payoutErrorAdvice, reconcile } from 'glomo-client'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

/** What is unfinished in your own records; here, what is named on the command line. */
const ids = process.argv.slice(2)
const unfinished = {
  payouts: ids.filter((id) => id.startsWith('payout_')),
  refunds: ids.filter((id) => id.startsWith('refund_')),
}

for await (const found of reconcile(glomo, unfinished)) {
  if (found.error) {
    console.error(`${found.id} could not be fetched: ${found.error.message}`)
    continue
  }
  const { object, final } = found
  console.log(`${object.id} is ${object.status}${final ? ', which is final' : ''}`)
  if (found.resource === 'payouts') {
    const advice = payoutErrorAdvice(found.object)
    if (advice) console.log(`  ${advice.action}: ${advice.meaning}`)
  }
}
