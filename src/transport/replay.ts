const REPLAYED = Symbol.for('glomo-client.replayed')

/** Marks an object that an earlier call had made; invisible to JSON, loops and comparisons. */
export function markReplay(object: object): void {
  Object.defineProperty(object, REPLAYED, { value: true })
}

/**
 * Whether a created object is the one an earlier call with the same `request_id` had made, so that this call made
 * nothing new.
 */
export function isReplay(object: unknown): boolean {
  return typeof object === 'object' && object !== null && Reflect.get(object, REPLAYED) === true
}
