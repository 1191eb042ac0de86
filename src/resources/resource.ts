import type { Transport } from '../transport/transport.ts'

/** What the methods of every resource share: the way to the API. */
export abstract class Resource {
  protected readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }
}
