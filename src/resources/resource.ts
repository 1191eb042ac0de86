import type { Transport } from '../transport/transport.ts'

/** What every resource has: the transport its methods call. */
export abstract class Resource {
  protected readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }
}
