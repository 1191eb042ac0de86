import type { BatchProgress } from '../../batch/index.ts'

const WIDTH = 30
/** Milliseconds between two pictures. */
const SLOWEST = 100

/** One line that is drawn over itself. */
export class ProgressBar {
  readonly #out: { write(text: string): boolean }
  readonly #startedAt: number = performance.now()
  #doneAtStart: number | undefined
  #drawnAt = 0

  constructor(out: { write(text: string): boolean }) {
    this.#out = out
  }

  show({ total, done, states }: BatchProgress): void {
    this.#doneAtStart ??= done
    const now = performance.now()
    if (now - this.#drawnAt < SLOWEST && done < total) return
    this.#drawnAt = now
    const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH)
    const bar = '#'.repeat(filled).padEnd(WIDTH, '.')
    const odd = (['failed', 'refused', 'unknown'] as const).flatMap((state) =>
      states[state] > 0 ? [`${states[state]} ${state}`] : [],
    )
    const perSecond = (done - this.#doneAtStart) / ((now - this.#startedAt) / 1000)
    const left = done < total && perSecond > 0 ? [`${timeOf((total - done) / perSecond)} left`] : []
    this.#out.write(`\r\x1b[2K[${bar}] ${[`${done}/${total}`, ...odd, ...left].join('  ')}`)
  }

  /** Begins a new line, for what is said after it. */
  end(): void {
    if (this.#drawnAt > 0) this.#out.write('\n')
  }
}

function timeOf(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`
  return seconds < 6_000 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}
