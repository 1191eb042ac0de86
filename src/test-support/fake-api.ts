import type { ServerResponse } from 'node:http'
import { type SeenRequest, sendJson, startServer } from './server.ts'

/** What goes wrong with one request. Those that end in `after commit` have taken effect. */
export type Fault =
  | 'none'
  | '429'
  | '500'
  | '503'
  | '500 after commit'
  | 'reset'
  | 'reset after commit'
  | 'reset in the body after commit'
  | 'hang'
  | 'hang after commit'
  | 'web page after commit'
  | 'empty body after commit'
  | 'another object after commit'

interface Kind {
  prefix: string
  /** How a repeat of a `request_id` is answered; undefined where the API knows none. */
  duplicate?: { status: number; error: string; message: string }
}

const KINDS: Readonly<Record<string, Kind>> = {
  '/payouts': { prefix: 'payout', duplicate: { status: 409, error: 'Conflict', message: 'Record already exists' } },
  '/orders': {
    prefix: 'order',
    duplicate: { status: 400, error: 'Bad Request', message: 'Order already exists for this request_id' },
  },
  '/refunds': {
    prefix: 'refund',
    duplicate: { status: 400, error: 'Bad Request', message: 'Refund already exists for this request_id' },
  },
  '/payment': {
    prefix: 'payt',
    duplicate: { status: 400, error: 'Bad Request', message: 'Payment already exists for this request_id' },
  },
  '/payin': { prefix: 'plink' },
}

type Stored = Record<string, unknown> & { id: string }

export interface FakeApi {
  url: string
  seen: SeenRequest[]
  /** Everything created, oldest first, by path. */
  created(path: string): Stored[]
}

/** The documented behaviour of creates, look-ups and lists, with faults as the test asks for them. */
export async function startFakeApi(faultOf: (request: SeenRequest, number: number) => Fault): Promise<FakeApi> {
  const stored = new Map<string, Stored[]>()
  const created = (path: string) => stored.get(path) ?? []
  let number = 0

  const act = (request: SeenRequest): { status: number; body: unknown } => {
    const kind = KINDS[request.path]
    if (!kind) return { status: 404, body: { error: 'Not Found', message: 'Not found' } }
    if (request.method === 'GET') return { status: 200, body: page(created(request.path), request.query) }
    const sent = JSON.parse(request.body)
    const known = kind.duplicate && created(request.path).some(({ request_id: id }) => id === sent.request_id)
    if (kind.duplicate && known) {
      const { status, ...body } = kind.duplicate
      return { status, body }
    }
    const object = { ...sent, id: `${kind.prefix}_${created(request.path).length + 1}`, status: 'in_progress' }
    stored.set(request.path, [...created(request.path), object])
    return { status: 201, body: object }
  }

  const { url, seen } = await startServer((request, response) => {
    number += 1
    answer(faultOf(request, number), () => act(request), response)
  })
  return { url, seen, created }
}

function answer(fault: Fault, act: () => { status: number; body: unknown }, response: ServerResponse): void {
  const done = fault === 'none' || fault.endsWith('after commit') ? act() : undefined
  switch (fault) {
    case 'none':
      if (done) sendJson(response, done.status, done.body)
      return
    case '429':
      sendJson(response, 429, { message: 'Too many requests' }, { 'retry-after': '0' })
      return
    case '500':
    case '503':
      sendJson(response, Number(fault), { error: 'Internal Server Error' })
      return
    case '500 after commit':
      sendJson(response, 500, { error: 'Internal Server Error' })
      return
    case 'reset':
    case 'reset after commit':
      response.destroy()
      return
    case 'reset in the body after commit':
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"id":')
      setImmediate(() => response.destroy())
      return
    case 'web page after commit':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><title>Hold on</title></html>')
      return
    case 'empty body after commit':
      response.writeHead(200, { 'content-type': 'application/json' }).end()
      return
    case 'another object after commit':
      sendJson(response, 200, { error: 'Unauthorized' })
      return
    case 'hang':
    case 'hang after commit':
  }
}

function page(objects: readonly Stored[], query: URLSearchParams): unknown {
  const requestId = query.get('request_id')
  const matching = objects.filter(({ request_id: id }) => requestId === null || id === requestId).reverse()
  const perPage = Math.min(100, Number(query.get('per_page') ?? 20))
  const current = Number(query.get('page') ?? 1)
  const pages = Math.ceil(matching.length / perPage)
  return {
    data: matching.slice((current - 1) * perPage, current * perPage),
    page_meta: {
      current,
      previous: current > 1 ? current - 1 : null,
      next: current < pages ? current + 1 : null,
      per_page: perPage,
      pages,
      count: matching.length,
    },
  }
}
