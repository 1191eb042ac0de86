/** What must never happen. Each is counted, and each count is to be zero. */
export const INVARIANTS = [
  'objects made twice',
  'objects lost',
  'errors that lied',
  'wrong objects returned',
  'errors that are not GlomoErrors',
  'unhandled rejections',
  'calls that never settled',
  'events lost',
  'events handled twice',
  'list objects lost',
  'list objects repeated',
] as const

export type Invariant = (typeof INVARIANTS)[number]

/** The parts of the simulation, each of which can run alone. */
export const PARTS = ['creates', 'events', 'lists'] as const

export type Part = (typeof PARTS)[number]

/** A promise of the client's that was broken, and where to see it again. */
export interface Finding {
  readonly invariant: Invariant
  readonly part: Part
  /** Number of the case: with the seed it is all that is needed to run it again. */
  readonly case: number
  /** What happened, without numbers that differ from case to case: equal kinds have equal words. */
  readonly kind: string
}

/** One kind of finding: how often, and the first case that shows it. */
export interface Kind {
  readonly invariant: Invariant
  readonly part: Part
  readonly kind: string
  readonly firstCase: number
  readonly count: number
}

/** Plain data, so that it can travel between threads. */
export interface TallyData {
  readonly counts: Readonly<Record<Invariant, number>>
  readonly kinds: readonly Kind[]
  /** What was done, such as creates, requests, replays. */
  readonly done: Readonly<Record<string, number>>
  /** Of everything that was sent and answered, whatever the order of the cases. */
  readonly logHash: number
}

/** Adds up what the cases found. */
export class Tally {
  readonly #counts: Record<Invariant, number>
  readonly #kinds = new Map<string, Kind>()
  readonly #done = new Map<string, number>()
  #logHash = 0

  constructor() {
    this.#counts = Object.fromEntries(INVARIANTS.map((name) => [name, 0])) as Record<Invariant, number>
  }

  find({ invariant, part, case: number, kind }: Finding): void {
    this.#addKind({ invariant, part, kind, firstCase: number, count: 1 })
    this.#counts[invariant] += 1
  }

  did(what: string, times = 1): void {
    this.#done.set(what, (this.#done.get(what) ?? 0) + times)
  }

  addLog(hash: number): void {
    this.#logHash = (this.#logHash + hash) | 0
  }

  merge(other: TallyData): void {
    for (const name of INVARIANTS) this.#counts[name] += other.counts[name]
    for (const kind of other.kinds) this.#addKind(kind)
    for (const [what, times] of Object.entries(other.done)) this.did(what, times)
    this.addLog(other.logHash)
  }

  get data(): TallyData {
    const byName = [...this.#kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind)
    const kinds = byName.sort((one, other) => other.count - one.count)
    return {
      counts: { ...this.#counts },
      kinds,
      done: Object.fromEntries([...this.#done].sort(([one], [other]) => (one < other ? -1 : 1))),
      logHash: this.#logHash >>> 0,
    }
  }

  #addKind(kind: Kind): void {
    const key = `${kind.part}: ${kind.invariant}: ${kind.kind}`
    const known = this.#kinds.get(key)
    const count = (known?.count ?? 0) + kind.count
    this.#kinds.set(key, { ...kind, firstCase: Math.min(known?.firstCase ?? kind.firstCase, kind.firstCase), count })
  }
}

export function isClean({ counts }: TallyData): boolean {
  return INVARIANTS.every((name) => counts[name] === 0)
}
