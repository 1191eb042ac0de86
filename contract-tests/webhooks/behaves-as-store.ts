import type { WebhookStore } from 'glomo-client/webhooks'
import { expect, test } from 'vitest'

/** What every store must do, whatever it keeps its keys in. */
export function behavesAsStore(storeOf: () => WebhookStore, endNow: (key: string) => Promise<unknown>): void {
  const claimByMany = (key: string) =>
    Promise.all(Array.from({ length: 25 }, (_, index) => storeOf().claim(key, `owner-${index}`, 60)))

  test('leases a key to one of many that come at once, and says busy to the others', async () => {
    const claims = await claimByMany('many')
    expect(claims.toSorted()).toEqual([...Array(24).fill('busy'), 'mine'])
  })

  test('leases it again to the one who has it, and to nobody else', async () => {
    const store = storeOf()
    expect(await store.claim('again', 'me', 60)).toBe('mine')
    expect(await store.claim('again', 'me', 60)).toBe('mine')
    expect(await store.claim('again', 'other', 60)).toBe('busy')
  })

  test('says done once it was completed, to everyone', async () => {
    const store = storeOf()
    await store.claim('completed', 'me', 60)
    await store.complete('completed', 'me', 60)
    expect(await store.claim('completed', 'other', 60)).toBe('done')
    expect(await store.claim('completed', 'me', 60)).toBe('done')
  })

  test('frees what its owner releases, and nothing that another holds or that is done', async () => {
    const store = storeOf()
    await store.claim('released', 'me', 60)
    await store.release('released', 'other')
    expect(await store.claim('released', 'other', 60)).toBe('busy')
    await store.release('released', 'me')
    expect(await store.claim('released', 'other', 60)).toBe('mine')
    await store.complete('released', 'other', 60)
    await store.release('released', 'other')
    await store.release('released', 'me')
    expect(await store.claim('released', 'me', 60)).toBe('done')
  })

  test('gives a lease that has ended to one of many', async () => {
    await storeOf().claim('ended', 'dead', 60)
    await endNow('ended')
    const claims = await claimByMany('ended')
    expect(claims.toSorted()).toEqual([...Array(24).fill('busy'), 'mine'])
  })

  test('takes a completion after the lease has ended, unless another has taken over', async () => {
    const store = storeOf()
    await store.claim('late', 'slow', 60)
    await endNow('late')
    await store.complete('late', 'slow', 60)
    expect(await store.claim('late', 'other', 60)).toBe('done')

    await store.claim('taken over', 'slow', 60)
    await endNow('taken over')
    await store.claim('taken over', 'other', 60)
    await store.complete('taken over', 'slow', 60)
    await store.release('taken over', 'slow')
    expect(await store.claim('taken over', 'third', 60)).toBe('busy')
  })

  test('forgets what is done when its time is over', async () => {
    const store = storeOf()
    await store.claim('forgotten', 'me', 60)
    await store.complete('forgotten', 'me', 60)
    await endNow('forgotten')
    expect(await store.claim('forgotten', 'other', 60)).toBe('mine')
  })

  test('keeps keys apart', async () => {
    const store = storeOf()
    expect([await store.claim('one', 'me', 60), await store.claim('two', 'other', 60)]).toEqual(['mine', 'mine'])
  })
}
