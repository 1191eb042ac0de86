import type { BatchLedger, Claim, LedgerRow, MadePayout, PlannedRow, RowOutcome, RowState } from 'glomo-client/batch'
import { expect, test } from 'vitest'

/** What every ledger must do, whatever it keeps its rows in. */
export function behavesAsLedger(
  ledgerOf: () => BatchLedger,
  /** Ends the leases and delays of a batch; nothing waits for them. */
  endLeases: (batch: string) => Promise<unknown>,
): void {
  const planned = (key: string, amount = 100): PlannedRow => ({
    key,
    requestId: `batch_${key}`,
    fingerprint: String(amount),
    payout: {
      beneficiary_id: 'bene_1',
      source_amount: amount,
      source_currency: 'USD',
      destination_currency: 'USD',
      purpose_code: 'S0802',
    },
  })
  const made = (status = 'in_progress'): MadePayout => ({
    id: 'payout_1',
    status,
    error_code: null,
    source: { currency: 'USD', amount: 100 },
    destination: { currency: 'USD', amount: 100 },
    payment_rail: 'swift',
    fees: [{ currency: 'USD', amount: 5 }],
    created_at: '2026-11-21T00:00:00Z',
    replayed: false,
  })
  const outcome = (key: string, state: RowState, more: Partial<RowOutcome> = {}): RowOutcome => ({
    key,
    state,
    due: false,
    tries: 1,
    made: null,
    note: null,
    delay: 0,
    ...more,
  })
  const rowsOf = async (batch: string) => {
    const rows: LedgerRow[] = []
    for await (const row of ledgerOf().read(batch)) rows.push(row)
    return rows
  }
  const claim = (batch: string, owner = 'me', more: Partial<Claim> = {}) =>
    ledgerOf().claim(batch, { owner, count: 10, lease: 60_000, ...more })
  const keysOf = async (batch: string, owner?: string, more?: Partial<Claim>) =>
    (await claim(batch, owner, more)).rows.map(({ key }) => key).sort()

  test('keeps what was planned as it was given, in its order', async () => {
    const ledger = ledgerOf()
    const rows = ['b', 'a', 'ü "key"\n'].map((key) => planned(key))
    expect(await ledger.plan('planned', rows)).toEqual([])
    const progress = { state: 'planned', due: true, tries: 0, made: null, note: null }
    expect(await rowsOf('planned')).toEqual(rows.map((row) => ({ ...row, ...progress })))
    expect(await rowsOf('another')).toEqual([])
    expect(await claim('another')).toEqual({ rows: [], wait: undefined })
  })

  test('gives each row to one of many that ask at once, with the state it had', async () => {
    const keys = Array.from({ length: 30 }, (_, index) => `row-${index}`)
    await ledgerOf().plan(
      'many',
      keys.map((key) => planned(key)),
    )
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, index) => claim('many', `owner-${index}`, { count: 3 })),
    )
    const given = claims.flatMap(({ rows }) => rows)
    const rest = await claim('many', 'rest', { count: 30 })
    expect([...given, ...rest.rows].map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
    expect(given[0]).toMatchObject({ state: 'sending', before: 'planned', tries: 1, payout: planned('x').payout })
    const { rows, wait } = await claim('many')
    expect(rows).toEqual([])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60_000)
  })

  test('says that nothing is due once every row was written so', async () => {
    const ledger = ledgerOf()
    await ledger.plan('over', [planned('a'), planned('b')])
    await claim('over')
    await ledger.write('over', 'me', [
      outcome('a', 'created', { made: made() }),
      outcome('b', 'refused', { note: 'no "balance"' }),
    ])
    expect(await claim('over')).toEqual({ rows: [], wait: undefined })
    expect(await rowsOf('over')).toMatchObject([
      { state: 'created', due: false, tries: 1, made: made(), note: null },
      { state: 'refused', due: false, tries: 1, made: null, note: 'no "balance"' },
    ])
  })

  test('gives rows of a lease that has ended to another, whose writing counts and not that of the first', async () => {
    const ledger = ledgerOf()
    await ledger.plan('ended', [planned('a')])
    await claim('ended', 'dead')
    await endLeases('ended')
    expect((await claim('ended', 'other')).rows).toMatchObject([{ before: 'sending', tries: 2 }])
    await ledger.write('ended', 'dead', [outcome('a', 'refused')])
    expect(await rowsOf('ended')).toMatchObject([{ state: 'sending' }])
    await ledger.write('ended', 'other', [outcome('a', 'created', { made: made() })])
    expect(await rowsOf('ended')).toMatchObject([{ state: 'created' }])
  })

  test('keeps a row from everybody for as long as it is to wait', async () => {
    const ledger = ledgerOf()
    await ledger.plan('waiting', [planned('a')])
    await claim('waiting')
    await ledger.write('waiting', 'me', [outcome('a', 'unknown', { due: true, delay: 30_000, note: 'no answer' })])
    const { rows, wait } = await claim('waiting')
    expect(rows).toEqual([])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(30_000)
    await endLeases('waiting')
    expect((await claim('waiting')).rows).toMatchObject([{ before: 'unknown', note: 'no answer', tries: 2 }])
  })

  test('renews the leases of one who lives', async () => {
    const ledger = ledgerOf()
    await ledger.plan('renewed', [planned('a'), planned('b')])
    await claim('renewed', 'me', { count: 1 })
    await claim('renewed', 'other', { count: 1 })
    await endLeases('renewed')
    await ledger.renew('renewed', 'me', 60_000)
    expect(await keysOf('renewed', 'third')).toEqual(['b'])
  })

  test('takes rows again that were refused, also another payout, and those that nobody knows the end of', async () => {
    const ledger = ledgerOf()
    await ledger.plan(
      'again',
      ['planned', 'refused', 'unknown', 'created'].map((key) => planned(key)),
    )
    await claim('again')
    await ledger.write('again', 'me', [
      outcome('planned', 'planned', { tries: 0 }),
      outcome('refused', 'refused', { note: 'no balance', made: made() }),
      outcome('unknown', 'unknown', { note: 'no answer', due: true, delay: 60_000 }),
      outcome('created', 'created', { made: made() }),
    ])
    expect(await keysOf('again')).toEqual([])
    const anew = [planned('planned', 7), planned('refused', 8), planned('unknown'), planned('created'), planned('new')]
    expect(await ledger.plan('again', anew)).toEqual([])
    expect(await rowsOf('again')).toMatchObject([
      { key: 'planned', state: 'planned', due: true, payout: { source_amount: 7 }, fingerprint: '7' },
      { key: 'refused', state: 'planned', due: true, tries: 0, note: null, made: null, payout: { source_amount: 8 } },
      { key: 'unknown', state: 'unknown', due: true, tries: 0, note: 'no answer' },
      { key: 'created', state: 'created', due: false, made: made() },
      { key: 'new', state: 'planned', due: true },
    ])
    expect(await keysOf('again')).toEqual(['new', 'planned', 'refused', 'unknown'])
  })

  test('names the rows that come with another payout than the one that may have been sent, and writes nothing', async () => {
    const ledger = ledgerOf()
    await ledger.plan('changed', [planned('sending'), planned('created'), planned('unsent')])
    await claim('changed', 'me', { count: 2 })
    await ledger.write('changed', 'me', [outcome('created', 'created', { made: made() })])
    const changed = [planned('new', 1), planned('created', 2), planned('sending', 3), planned('unsent', 4)]
    expect(await ledger.plan('changed', changed)).toEqual(['created', 'sending'])
    const rows = await rowsOf('changed')
    expect(rows.map(({ key, fingerprint }) => [key, fingerprint])).toEqual([
      ['sending', '100'],
      ['created', '100'],
      ['unsent', '100'],
    ])
  })

  test('leaves what another worker is sending with it when the batch is planned again', async () => {
    const ledger = ledgerOf()
    await ledger.plan('both', [planned('a')])
    await claim('both', 'first')
    await ledger.plan('both', [planned('a')])
    expect(await keysOf('both', 'second')).toEqual([])
    await ledger.write('both', 'first', [outcome('a', 'created', { made: made() })])
    expect(await rowsOf('both')).toMatchObject([{ state: 'created' }])
  })

  test('leaves out what is not among the only rows to be sent, but for what somebody is sending', async () => {
    const ledger = ledgerOf()
    await ledger.plan(
      'only',
      ['held', 'dead', 'kept', 'out'].map((key) => planned(key)),
    )
    await claim('only', 'dead', { count: 2 })
    await endLeases('only')
    await claim('only', 'living', { count: 1 })
    expect(await ledger.plan('only', [planned('kept'), planned('new')], { only: true })).toEqual([])
    expect((await rowsOf('only')).map(({ key, due }) => [key, due])).toEqual([
      ['held', true],
      ['dead', false],
      ['kept', true],
      ['out', false],
      ['new', true],
    ])
    expect(await keysOf('only', 'other')).toEqual(['kept', 'new'])
    await ledger.plan('only', [planned('out')])
    expect(await keysOf('only', 'other')).toEqual(['out'])
  })

  test('takes what became of a payout later, of rows that have one that has not ended', async () => {
    const ledger = ledgerOf()
    await ledger.plan('followed', [planned('a'), planned('b')])
    await claim('followed')
    await ledger.write('followed', 'me', [outcome('a', 'created', { made: made() }), outcome('b', 'refused')])
    const ended = made('success')
    await ledger.follow('followed', [
      { key: 'a', state: 'paid', made: ended },
      { key: 'b', state: 'paid', made: ended },
    ])
    await ledger.follow('followed', [{ key: 'a', state: 'failed', made: made('failed') }])
    expect(await rowsOf('followed')).toMatchObject([
      { state: 'paid', made: ended },
      { state: 'refused', made: null },
    ])
  })

  test('reads thousands of rows, each once and in order', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => planned(`row-${index}`))
    await ledgerOf().plan('thousands', rows)
    expect((await rowsOf('thousands')).map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
  })
}
