/** Seconds, for stores and handlers alike. */
export const DAY = 86_400

/** `mine`: handle it. `busy`: somebody else is at it. `done`: it was handled. */
export type ClaimResult = 'mine' | 'busy' | 'done'

/**
 * Remembers which events are being handled and which are done. Several processes must share one. A claim is a lease: when
 * its owner dies it ends by itself, and the event is handled when it is sent again.
 */
export interface WebhookStore {
  /**
   * Leases a key that is neither held nor done. Must be atomic: of many that ask at once one is told `mine`, and told so
   * again when it asks again.
   *
   * @param owner new for each delivery
   * @param leaseSeconds after which the key is free again, unless it was completed
   */
  claim(key: string, owner: string, leaseSeconds: number): Promise<ClaimResult>
  /** Marks a key as done, unless another owner holds it by now. */
  complete(key: string, owner: string, ttlSeconds: number): Promise<void>
  /** Frees a key that this owner holds, because its handler failed. What others hold, and what is done, stays. */
  release(key: string, owner: string): Promise<void>
}

/**
 * A store as it was before claims had owners.
 *
 * @deprecated Implement `WebhookStore`, or use `glomo-client/webhooks/redis` or `glomo-client/webhooks/postgres`.
 */
export interface LegacyWebhookStore {
  /** Takes a key: true for exactly one caller until `ttl` seconds are over. */
  claim(key: string, ttl: number): Promise<boolean>
  /** Frees a key, whoever took it. */
  release(key: string): Promise<void>
}
