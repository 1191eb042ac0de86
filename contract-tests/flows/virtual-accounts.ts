import type { Flow } from '../../scripts/contract/flows/flow.ts'

export const virtualAccount: Flow = {
  title: 'A virtual account',
  page: 'https://docs.glomopay.com/api-documentation/apis/openapi/virtual_account',
  async run(scene) {
    const { virtualAccounts } = scene.glomo
    const params = { payment_type: 'local', currency: 'AED' } as const
    // One of an earlier run may be open still.
    await scene.call('DELETE', '/virtual-accounts?payment_type=local&currency=AED')
    const accepted = await scene.call('POST', '/v2/virtual-accounts', params)
    const body = { message: 'Virtual account creation request is accepted.', data: { status: 'pending' } }
    scene.shows('is asked for', accepted, { status: 202, body }, 'virtual-202')
    const again = scene.call('POST', '/v2/virtual-accounts', params)
    const twice = { status: 409, error: 'Duplicate record', message: 'Virtual Account already exists' }
    await scene.refuses('once', again, twice, 'virtual-twice')
    for (const fields of [{ payment_type: 'local' }, { currency: 'AED' }]) {
      const call = scene.call('POST', '/v2/virtual-accounts', fields)
      const missing = { status: 400, message: 'Missing Required parameters' }
      await scene.refuses('by both its parameters', call, missing, 'virtual-missing')
    }
    const half = scene.call('DELETE', '/virtual-accounts?currency=AED')
    await scene.refuses('and closed by both', half, { status: 400 }, 'virtual-close')
    await scene.advance('10m')
    const [account] = (await virtualAccounts.list({ currency: 'AED' })).data
    scene.shows('the bank opens it', account, { status: 'active', currency: 'AED' }, 'virtual-202')
    const id = String(account?.account_id)
    await scene.tells('that is told of', 'virtual_account.active', id, { status: 'active' }, 'virtual-202')
    await virtualAccounts.close(params)
    const [closed] = (await virtualAccounts.list({ currency: 'AED' })).data
    scene.shows('and closes it', closed, { status: 'disabled' })
    await scene.tells('that is told of', 'virtual_account.disabled', id, { status: 'disabled' }, 'hook-each-state')
  },
}
