import { draw } from './draw.ts'
import { payoutStates } from './payout-states.ts'
import { requestJourney } from './request-journey.ts'

/** The pictures of the documents by their paths, drawn from the rules and the states themselves. */
export async function pictures(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/pictures/payout-states.svg', await draw(await payoutStates())],
    ['docs/pictures/request-journey.svg', await draw(requestJourney())],
  ])
}
