import { endOf, type PageWindow, startOf } from './page-window.ts'

type FetchWindow<Fetched> = (window: PageWindow, signal?: AbortSignal) => Promise<Fetched>

interface Ahead<Fetched> {
  readonly page: Promise<Fetched>
  readonly controller: AbortController
}

/** Fetches pages before they are asked for. */
export class Prefetcher<Fetched> {
  readonly #fetch: FetchWindow<Fetched>
  readonly #signal: AbortSignal | undefined
  readonly #ahead = new Map<string, Ahead<Fetched>>()
  readonly #controllers = new Set<AbortController>()
  readonly #abortAll = () => {
    for (const controller of this.#controllers) controller.abort(this.#signal?.reason)
  }

  /** @param signal the caller's, which ends the pages fetched ahead too */
  constructor(fetch: FetchWindow<Fetched>, signal: AbortSignal | undefined) {
    this.#fetch = fetch
    this.#signal = signal
    signal?.addEventListener('abort', this.#abortAll)
  }

  /** The page that was fetched ahead, or is fetched now. */
  take(window: PageWindow): Promise<Fetched> {
    const key = keyOf(window)
    const ahead = this.#ahead.get(key)
    this.#ahead.delete(key)
    return ahead ? ahead.page : this.#fetch(window)
  }

  /** Fetches these ahead, and gives up those that are no longer expected. */
  expect(windows: readonly PageWindow[]): void {
    const wanted = new Set(windows.map(keyOf))
    for (const [key, { controller }] of this.#ahead) {
      if (wanted.has(key)) continue
      controller.abort()
      this.#ahead.delete(key)
    }
    for (const window of windows) {
      const key = keyOf(window)
      if (!this.#ahead.has(key)) this.#ahead.set(key, this.#start(window))
    }
  }

  /** Aborts what is under way: nobody will ask for it. */
  close(): void {
    this.#signal?.removeEventListener('abort', this.#abortAll)
    for (const controller of this.#controllers) controller.abort()
  }

  #start(window: PageWindow): Ahead<Fetched> {
    const controller = new AbortController()
    this.#controllers.add(controller)
    if (this.#signal?.aborted) controller.abort(this.#signal.reason)
    const page = this.#fetch(window, controller.signal)
    const forget = () => this.#controllers.delete(controller)
    // One that failed is reported when its turn comes, and forgotten when it never does.
    page.then(forget, forget)
    return { page, controller }
  }
}

function keyOf(window: PageWindow): string {
  return `${startOf(window)}-${endOf(window)}`
}
