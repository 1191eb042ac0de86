import { ArgumentError } from '../errors/argument-error.ts'
import type { Transport } from './transport.ts'

const transports = new WeakMap<object, Transport>()

/** Keeps the transport of a client for the other entries of this package, which add calls to it. */
export function keepTransport(client: object, transport: Transport): void {
  transports.set(client, transport)
}

/** @throws {ArgumentError} for anything but a client */
export function transportOf(client: object): Transport {
  const transport = transports.get(client)
  if (!transport) throw new ArgumentError('this is not a Glomo client')
  return transport
}
