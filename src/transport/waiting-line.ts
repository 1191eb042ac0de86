interface Waiter {
  end(settle: 'go' | { readonly error: unknown }): void
}

/** Those who wait for their turn, first come, first served. Whoever's signal is aborted leaves, wherever in the line. */
export class WaitingLine {
  readonly #waiting = new Set<Waiter>()
  /** One for all turns: a new one would walk over the places of all who have left, which takes quadratic time. */
  readonly #inOrder = this.#waiting.values()
  readonly #whenEmpty: () => void

  /** @param whenEmpty called when the last one left without having had a turn */
  constructor(whenEmpty: () => void) {
    this.#whenEmpty = whenEmpty
  }

  get size(): number {
    return this.#waiting.size
  }

  /** Resolves when it is the turn of this one, or when its signal is aborted. */
  join(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return resolve()
      const waiter: Waiter = {
        end: (settle) => {
          signal.removeEventListener('abort', leave)
          this.#waiting.delete(waiter)
          if (settle === 'go') resolve()
          else reject(settle.error)
        },
      }
      const leave = () => {
        waiter.end('go')
        if (this.#waiting.size === 0) this.#whenEmpty()
      }
      signal.addEventListener('abort', leave)
      this.#waiting.add(waiter)
    })
  }

  letOneGo(): void {
    if (this.#waiting.size > 0) this.#inOrder.next().value?.end('go')
  }

  /** Sends everyone away with this error. */
  failAll(error: unknown): void {
    for (const waiter of [...this.#waiting]) waiter.end({ error })
  }
}
