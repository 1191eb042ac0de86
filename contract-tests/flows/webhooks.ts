import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { activeBeneficiary } from './parts.ts'

export const webhookRetries: Flow = {
  title: 'A webhook that is not acknowledged',
  page: 'https://docs.glomo.one/platform/webhooks',
  needs: ['webhooks', 'time', 'own'],
  async run(scene) {
    scene.acknowledge(202)
    await activeBeneficiary(scene)
    const count = async () => (await scene.webhooks()).length
    scene.shows('comes once', await count(), 1, 'hook-ack')
    for (const [wait, total] of [
      ['59s', 1],
      ['1s', 2],
      ['2m', 3],
      ['5m', 4],
      ['10m', 5],
      ['30m', 6],
      ['30d', 6],
    ] as const) {
      await scene.advance(wait)
      scene.shows(`after ${wait} more it came ${total} times`, await count(), total, 'hook-ack')
    }
    scene.acknowledge(200)
    await activeBeneficiary(scene)
    await scene.advance('1d')
    scene.shows('one that is acknowledged comes once', await count(), 7, 'hook-ack')
    const [first = ''] = await scene.webhooks()
    scene.shows(
      'its body is in canonical form',
      first,
      /^\{"data":\{.*\},"entity_type":"beneficiary","event_type":"active"\}$/,
      'hook-signed',
    )
  },
}
