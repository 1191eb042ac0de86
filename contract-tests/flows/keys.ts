import { LIVE_KEY } from '../../scripts/contract/flows/emulated-target.ts'
import type { Flow } from '../../scripts/contract/flows/flow.ts'

const PAGE = "Glomo's documentation, authentication"

export const keys: Flow = {
  title: 'Keys that are refused',
  page: PAGE,
  async run(scene) {
    const read = (key: string) => scene.call('GET', '/balances', undefined, key)
    const missing = { status: 401, message: 'Missing token' }
    await scene.refuses('no key is refused', read(''), missing, 'key-missing')
    for (const key of ['test_abc', 'live_abc']) {
      await scene.refuses('a publishable key is refused', read(key), { status: 401 }, 'key-publishable')
    }
  },
}

export const keyRotationRefusals: Flow = {
  title: 'Rotations of a key that are refused',
  page: PAGE,
  async run(scene) {
    const rotate = (seconds: unknown) => scene.call('POST', '/api-keys/rotate', { expire_after_in_seconds: seconds })
    const text = { status: 400, message: 'Validation failed: Expire after in seconds must be an integer' }
    await scene.refuses('a text is refused', rotate('3600'), text, 'key-rotate')
    const between = 'Validation failed: Expire after in seconds must be between 0 and 604800'
    for (const seconds of [604_801, -1]) {
      await scene.refuses('so is too long a time', rotate(seconds), { status: 400, message: between }, 'key-rotate')
    }
  },
}

export const keyRotation: Flow = {
  title: 'A key that is rotated',
  page: PAGE,
  needs: ['own', 'time'],
  async run(scene) {
    const { glomo } = scene
    const { secret_key } = await glomo.apiKeys.rotate({ expire_after_in_seconds: 60 })
    const fresh = glomo.withOptions({ apiKey: String(secret_key) })
    scene.shows('the new key works', await fresh.balances.retrieve(), {}, 'key-two-active')
    scene.shows('the old one works in its time', await glomo.balances.retrieve(), {}, 'key-two-active')
    await scene.advance('1m')
    await scene.refuses('and not past it', scene.call('GET', '/balances'), { status: 401 }, 'key-expired')
    scene.shows('the new key goes on', await fresh.balances.retrieve(), {}, 'key-two-active')
  },
}

export const liveKey: Flow = {
  title: 'A live key',
  page: "Glomo's skill on testing, 1.0.2",
  needs: ['own'],
  async run(scene) {
    for (const [method, path] of [
      ['POST', '/payment/mock'],
      ['PATCH', '/payment/payt_1/mock-funds-available'],
      ['PATCH', '/payin/plink_1/mock_mark_reviewed'],
      ['PATCH', '/v2/beneficiaries/bene_1/mock-review'],
      ['PATCH', '/payouts/mock'],
      ['PATCH', '/refunds/refund_1/mock_update_status'],
      ['POST', '/settlements/mock-trigger'],
      ['PATCH', '/platform/merchants/status-update'],
    ] as const) {
      const call = scene.call(method, path, {}, LIVE_KEY)
      await scene.refuses(`${path} is not there`, call, { status: 404, message: 'Not Found' }, 'sandbox-only-live')
    }
  },
}

export const featureOff: Flow = {
  title: 'A feature that is not enabled',
  page: 'https://docs.glomo.one/platform/errors',
  account: { forbidden: ['createPayment'] },
  async run(scene) {
    const call = scene.call('POST', '/payment', { order_id: 'order_1' })
    await scene.refuses('it is refused', call, { status: 403 }, 'ip-or-feature')
  },
}

export const rateLimit: Flow = {
  title: 'More requests than allowed',
  page: "Glomo's documentation, rate limits",
  needs: ['own', 'time'],
  async run(scene) {
    for (let count = 0; count < 2999; count += 1) await scene.call('GET', '/balances')
    scene.shows('3,000 a minute are answered', await scene.call('GET', '/balances'), { status: 200 }, 'rate-limit')
    const beyond = { status: 429, error: undefined }
    await scene.refuses(
      'and no more, without headers',
      scene.call('GET', '/balances'),
      beyond,
      'rate-limit',
      'error-flat',
    )
    await scene.advance('1m')
    scene.shows('the next minute again', await scene.call('GET', '/balances'), { status: 200 }, 'rate-limit')
  },
}
