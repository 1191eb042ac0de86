import { createEmulator, type EmulatorOptions } from '../../../src/emulator/index.ts'
import { Glomo, GlomoError, isFinal, LIFECYCLES } from '../../../src/index.ts'
import { activeBeneficiary, createSandbox, SANCTIONS_HIT_AMOUNT } from '../../../src/sandbox/index.ts'
import type { Arrow, Box, Picture } from './draw.ts'

interface Start {
  readonly account: NonNullable<EmulatorOptions['account']>
  readonly amount: number
}

const AMOUNT = 10_000
const STARTS: readonly Start[] = [
  { account: {}, amount: AMOUNT },
  { account: { payoutApproval: true }, amount: AMOUNT },
  { account: { payoutQueueing: true }, amount: AMOUNT },
  { account: {}, amount: SANCTIONS_HIT_AMOUNT },
  { account: { screeningDown: true }, amount: AMOUNT },
]

/** What may happen to a payout: its cancellation, time, and each state that the sandbox can lead it to. */
const MOVES = ['cancel', 'time', 'pending', 'success', 'failed', 'action_required'] as const
type Move = (typeof MOVES)[number]

/** The states of a payout, and every way from one to another that the emulator takes. */
export async function payoutStates(): Promise<Picture> {
  const arrows = new Map<string, Arrow>()
  const add = (arrow: Arrow) => arrows.set(`${arrow.from} ${arrow.to} ${arrow.label ?? ''}`, arrow)
  for (const start of STARTS) {
    for (const first of MOVES) {
      for (const second of MOVES) for (const arrow of await travel(start, [first, second])) add(arrow)
    }
  }
  const reached = new Set([...arrows.values()].map(({ to }) => to))
  return {
    title: 'The states of a payout',
    direction: 'right',
    boxes: [
      { id: 'create', label: 'payouts.create', kind: 'decision' },
      ...LIFECYCLES.payout.states.filter((state) => reached.has(state)).map(boxOf),
    ],
    arrows: [...arrows.values()].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'en')),
  }
}

function nameOf({ from, to, label = '' }: Arrow): string {
  return `${from} ${to} ${label}`
}

function boxOf(state: string): Box {
  if (!isFinal('payout', state)) return { id: state, label: state, kind: 'step' }
  return { id: state, label: state, kind: state === 'success' ? 'good' : state === 'failed' ? 'bad' : 'final' }
}

/** Makes a payout, and says which states it went through. */
async function travel({ account, amount }: Start, moves: readonly Move[]): Promise<Arrow[]> {
  const emulator = createEmulator({ account })
  const glomo = new Glomo({ apiKey: 'key', fetch: emulator.fetch, rateLimit: false })
  const beneficiary = await activeBeneficiary(glomo, {
    category: 'payout',
    beneficiary: {
      name: 'Acme GmbH',
      type: 'business',
      address: { address_line1: 'Hauptstr. 1', city: 'Berlin', state: 'BE', country_code: 'DEU', postal_code: '10001' },
    },
    bank_account: { account_number: 'DE89370400440532013000', currency: 'EUR' },
  })
  const { id, status } = await glomo.payouts.create({
    request_id: 'travel-1',
    beneficiary_id: beneficiary.id,
    source_amount: amount,
    source_currency: 'USD',
    destination_currency: 'EUR',
    payment_rail: 'sepa',
    purpose_code: 'S0802',
  })
  const arrows: Arrow[] = [{ from: 'create', to: status }]
  let from: string = status
  for (const move of moves) {
    if (!(await isTaken(move))) break
    const { status: to } = await glomo.payouts.retrieve(id)
    if (to !== from) arrows.push({ from, to, ...(move === 'cancel' && { label: 'payouts.cancel' }) })
    from = to
  }
  return arrows

  /** A minute at a time, lest two changes look like one. */
  async function advanceUntilChanged(): Promise<void> {
    for (let minutes = 0; minutes < 60; minutes++) {
      await emulator.advance('1m')
      if (emulator.objects('payout')[0]?.status !== from) return
    }
  }

  async function isTaken(move: Move): Promise<boolean> {
    try {
      if (move === 'cancel') await glomo.payouts.cancel(id)
      else if (move === 'time') await advanceUntilChanged()
      else await createSandbox(glomo).updatePayoutStatus({ id, status: move })
      return true
    } catch (error) {
      if (error instanceof GlomoError) return false
      throw error
    }
  }
}
