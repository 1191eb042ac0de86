/** The emulator on a port, for Node: the entry `glomo-client/emulator/node`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import type { Emulator } from './emulator.ts'

export interface ServeOptions {
  /** Default: 0, a free one. */
  port?: number
  /** Virtual time passes as fast as the real one. Default: true. */
  keepTime?: boolean
}

/** An emulator that listens. */
export interface EmulatorServer {
  /** Base URL for the client: `http://127.0.0.1:4010/api/v1`. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

const TICK = 200

/**
 * Listens on 127.0.0.1. Besides the API there is `POST /emulator/advance?by=30m`, which lets virtual time pass, for programs
 * that do not hold the emulator themselves.
 *
 * @example
 * const server = await serveEmulator(createEmulator(), { port: 4010 })
 * @throws {ArgumentError} when the port cannot be had, and for what is not an emulator
 */
export async function serveEmulator(emulator: Emulator, options: ServeOptions = {}): Promise<EmulatorServer> {
  requireObject('serveEmulator: emulator', emulator, 'handle', 'advance')
  requireObject('serveEmulator: options', options)
  const { port: wanted = 0, keepTime = true } = options
  const server = createServer((incoming, outgoing) => void answer(emulator, incoming, outgoing))
  await listen(server, wanted)
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  const ticking = keepTime ? keepPace(emulator) : undefined
  return {
    url: `http://127.0.0.1:${port}/api/v1`,
    port,
    close: () => {
      clearInterval(ticking)
      server.closeAllConnections()
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      return reject(new ArgumentError(`port is ${String(port)}; it must be a whole number from 0 to 65535`))
    }
    const refuse = (cause: NodeJS.ErrnoException) => reject(new ArgumentError(reasonOf(cause, port), { cause }))
    server.once('error', refuse)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

function reasonOf({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is in use by another program: choose another port, or 0 for a free one`
  if (code === 'EACCES') return `port ${port} is not for this user: choose one above 1023, or 0 for a free one`
  return `port ${port} cannot be had: ${message}`
}

function keepPace(emulator: Emulator): NodeJS.Timeout {
  let last = performance.now()
  let isBusy = false
  const ticking = setInterval(() => {
    if (isBusy) return
    const now = performance.now()
    isBusy = true
    emulator.advance(Math.max(0, Math.round(now - last))).finally(() => {
      isBusy = false
    })
    last = now
  }, TICK)
  return ticking.unref()
}

async function answer(emulator: Emulator, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  try {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`)
    if (incoming.method === 'POST' && url.pathname === '/emulator/advance') {
      await advance(emulator, url.searchParams.get('by') ?? '0ms', outgoing)
      return
    }
    const response = await emulator.handle(requestOf(url, incoming, gone.signal))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    for await (const chunk of response.body ?? []) outgoing.write(chunk)
    outgoing.end()
  } catch {
    // A fault lost the answer, or the caller has gone: the connection breaks.
    outgoing.destroy()
  }
}

async function advance(emulator: Emulator, by: string, outgoing: ServerResponse): Promise<void> {
  const send = (status: number, body: object) =>
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  try {
    await emulator.advance(by)
    send(200, { now: emulator.now.toISOString() })
  } catch (error) {
    send(400, { error: 'Bad Request', message: error instanceof Error ? error.message : String(error) })
  }
}

function requestOf(url: URL, incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', rawHeaders } = incoming
  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2)
    headers.append(name, value)
  }
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal })
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array> // Node types its streams apart from the web's
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, signal, duplex: 'half' }
  return new Request(url, init)
}
