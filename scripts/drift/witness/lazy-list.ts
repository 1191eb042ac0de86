/** The first items of what can be made one after the other, each made when it is asked for and kept. */
export class LazyList<T> implements Iterable<T> {
  readonly #made: T[] = []
  readonly #source: Iterator<T>
  readonly #most: number

  constructor(source: Iterable<T>, most: number = Number.POSITIVE_INFINITY) {
    this.#source = source[Symbol.iterator]()
    this.#most = most
  }

  at(index: number): T | undefined {
    while (this.#made.length <= index && this.#made.length < this.#most) {
      const next = this.#source.next()
      if (next.done) break
      this.#made.push(next.value)
    }
    return this.#made[index]
  }

  /** How many there are; makes all of them. */
  get length(): number {
    this.at(Number.POSITIVE_INFINITY)
    return this.#made.length
  }

  *[Symbol.iterator](): Generator<T> {
    this.at(0)
    let count = 0
    // What is made meanwhile is visited too.
    for (const item of this.#made) {
      yield item
      count += 1
      this.at(count)
    }
  }
}
