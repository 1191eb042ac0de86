const BLOCK_BYTES = 1 << 16
const FIRST_SLOTS = 1 << 8
/** Longer texts are not identifiers, and are kept as they are. */
const LONGEST = 255

/**
 * A set of texts that is only added to. It keeps them as bytes, because the lists it serves can have a million objects
 * and a `Set` of strings takes twice the memory. What makes two objects the same is in `list-item-identity.ts`.
 */
export class IdSet {
  readonly #encoder = new TextEncoder()
  /** Each text in full, after a byte with its length: two texts with one hash are told apart. */
  readonly #blocks: Uint8Array[] = []
  /** Bytes used of the last block. */
  #used = BLOCK_BYTES
  /** Open addressing: where a text is kept, counted from 1; 0 in an empty slot. */
  #slots = new Uint32Array(FIRST_SLOTS)
  #size = 0
  readonly #long = new Set<string>()

  has(text: string): boolean {
    const bytes = this.#encoder.encode(text)
    if (bytes.length > LONGEST) return this.#long.has(text)
    return this.#slots[this.#slotOf(bytes)] !== 0
  }

  /** Whether the text is new to the set. */
  add(text: string): boolean {
    const bytes = this.#encoder.encode(text)
    if (bytes.length > LONGEST) {
      const isNew = !this.#long.has(text)
      this.#long.add(text)
      return isNew
    }
    const slot = this.#slotOf(bytes)
    if (this.#slots[slot] !== 0) return false
    this.#slots[slot] = this.#store(bytes)
    this.#size += 1
    if (this.#size * 4 > this.#slots.length * 3) this.#grow()
    return true
  }

  /** The slot of a text, or the empty one where it belongs. */
  #slotOf(bytes: Uint8Array): number {
    const mask = this.#slots.length - 1
    let slot = hash(bytes) & mask
    for (;;) {
      const place = this.#slots[slot] ?? 0
      if (place === 0 || sameBytes(this.#read(place), bytes)) return slot
      slot = (slot + 1) & mask
    }
  }

  #store(bytes: Uint8Array): number {
    if (this.#used + 1 + bytes.length > BLOCK_BYTES) {
      this.#blocks.push(new Uint8Array(BLOCK_BYTES))
      this.#used = 0
    }
    const place = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used + 1
    const block = this.#blocks.at(-1)
    block?.set([bytes.length], this.#used)
    block?.set(bytes, this.#used + 1)
    this.#used += 1 + bytes.length
    return place
  }

  #read(place: number): Uint8Array {
    const block = this.#blocks[Math.floor((place - 1) / BLOCK_BYTES)] ?? new Uint8Array()
    const start = (place - 1) % BLOCK_BYTES
    return block.subarray(start + 1, start + 1 + (block[start] ?? 0))
  }

  #grow(): void {
    const places = this.#slots.filter((place) => place !== 0)
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (const place of places) this.#slots[this.#slotOf(this.#read(place))] = place
  }
}

/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array): number {
  let value = 0x811c9dc5
  for (let index = 0; index < bytes.length; index += 1) value = Math.imul(value ^ (bytes[index] ?? 0), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}
