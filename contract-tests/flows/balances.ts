import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { paidOrder } from './parts.ts'

export const conversionAndSettlement: Flow = {
  title: 'Conversion and settlement',
  page: "Glomo's documentation, states",
  async run(scene) {
    const { glomo, sandbox } = scene
    const { payment } = await paidOrder(scene)
    await sandbox.makeFundsAvailable(payment.id)
    const usable = async (currency: string) =>
      (await glomo.balances.retrieve()).available?.find((each) => each.currency === currency)?.amount ?? 0
    const before = { usd: await usable('USD'), eur: await usable('EUR') }
    const pair = { source_currency: 'USD', target_currency: 'EUR' } as const
    const converted = await glomo.balanceConversions.create({ ...pair, source_amount: 10_000 })
    scene.shows('a conversion is done', converted, {
      from: { amount: 10_000, currency: 'USD' },
      to: { currency: 'EUR' },
    })
    const moved = { usd: before.usd - (await usable('USD')), eur: (await usable('EUR')) - before.eur }
    scene.shows('it moves money', moved, { usd: 10_000, eur: converted.to?.amount }, 'conversion-balance')
    const most = await usable('USD')
    const more = scene.call('POST', '/balance_conversions', { ...pair, source_amount: most + 1000 })
    await scene.refuses('more than there is is refused', more, { status: 400 }, 'conversion-balance')

    await sandbox.triggerSettlement()
    const [settlement] = (await glomo.settlements.list()).data
    if (!settlement) throw new Error('a settlement was to be made and none was')
    const made = { status: 'in_progress', currency: 'USD' }
    scene.shows('what is usable is settled', settlement, made, 'settlement-mock')
    await scene.tells('that is told of', 'settlement.in_progress', String(settlement.id), made, 'hook-each-state')
    const { data } = await glomo.settlements.listTransactions(String(settlement.id))
    const settled = data.find(({ source_id }) => source_id === payment.id)
    scene.shows('with the payments in it', settled, { settled_amount: { amount: 29_900 } }, 'settlement-mock')
    await scene.advance('10m')
    const done = await glomo.settlements.retrieve(String(settlement.id))
    scene.shows('and succeeds', done, { status: 'success' })
    await scene.tells(
      'that is told of',
      'settlement.success',
      String(settlement.id),
      { status: 'success' },
      'hook-each-state',
    )
  },
}

export const settlementWaits: Flow = {
  title: 'Funds that are not available yet',
  page: "Glomo's skill on testing, 1.0.2",
  needs: ['own'],
  async run(scene) {
    const { payment } = await paidOrder(scene)
    await scene.sandbox.triggerSettlement()
    const { data } = await scene.glomo.settlements.list()
    scene.shows('are not settled', data, [], 'settlement-mock')
    const early = scene.call('POST', '/settlements', { payment_ids: [payment.id] })
    await scene.refuses('not when asked for by name either', early, { status: 400 })
  },
}

export const prices: Flow = {
  title: 'Prices',
  page: 'https://docs.glomo.one/openapi.json createPrice',
  needs: ['own'],
  async run(scene) {
    const { prices: each } = scene.glomo
    const fixed = { pricing_type: 'fixed', fees_amount: 100, fees_currency: 'USD' } as const
    const first = await each.create(fixed)
    scene.shows('the first is the default', first, { set_as_default: true }, 'price-first-default')
    const second = await each.create({ pricing_type: 'percentage', bps: 10 })
    scene.shows('the next is not', second, { set_as_default: false }, 'price-first-default')
    await each.create({ pricing_type: 'percentage', bps: 20, set_as_default: true })
    const before = await each.retrieve(String(first.id))
    scene.shows('unless it is made it', before, { set_as_default: false }, 'price-first-default')
    const mixed = scene.call('POST', '/prices', { ...fixed, bps: 5 })
    await scene.refuses('a fixed price has no bps', mixed, { status: 400 }, 'price-shape')
    const other = scene.call('POST', '/prices', { pricing_type: 'percentage', bps: 5, fees_amount: 100 })
    await scene.refuses('one in percent no amount', other, { status: 400 }, 'price-shape')
  },
}
