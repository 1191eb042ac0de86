import { mkdir, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import winston from 'winston'
import { Glomo, type Logger } from '../../src/index.ts'
import { sendJson, startServer } from '../../src/test-support/server.ts'
import { codeBlocks } from './code-blocks.ts'

/** What a logger of somebody else's was told, as JSON. */
function collecting() {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(...String(chunk).trim().split('\n'))
      done()
    },
  })
  return { stream, records: () => lines.map((line): Record<string, unknown> => JSON.parse(line)) }
}

/** A call that is retried once and then refused. */
async function callWith(logger: Logger): Promise<void> {
  const { url, seen } = await startServer((_, response) => {
    if (seen.length === 1) sendJson(response, 503, { message: 'later' })
    else sendJson(response, 404, { error: 'Not Found', message: 'Payout not found' }, { 'x-trace': 't-1' })
  })
  const glomo = new Glomo({ apiKey: 'a-key', baseUrl: url, retryDelay: { base: 1, max: 1 }, logger, logLevel: 'debug' })
  await glomo.payouts.retrieve('payout_1').catch(() => {})
}

/** The wrapper of the page, as it stands there. */
async function wrapperOfThePage(): Promise<(log: unknown) => Logger> {
  const block = codeBlocks('docs/observability.md').find(({ code }) => code.includes('function detailsFirst'))
  const folder = 'reports/logger-block'
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(folder, { recursive: true })
  const file = resolve(folder, 'block.ts')
  await writeFile(file, `${block?.code}\nexport { detailsFirst }\n`)
  return (await import(file)).detailsFirst
}

test('pino keeps the details through the wrapper of the page', async () => {
  const { stream, records } = collecting()
  const detailsFirst = await wrapperOfThePage()
  await callWith(detailsFirst(pino({ level: 'debug' }, stream)))
  await expect.poll(() => records().length).toBeGreaterThanOrEqual(6)
  const request = records().find(({ msg }) => String(msg).includes('attempt 1'))
  expect(request).toMatchObject({ level: 20, details: { headers: { authorization: expect.any(String) } } })
  expect(JSON.stringify(records())).not.toContain('a-key')
  const error = records().find(({ level }) => level === 50)
  expect(error).toMatchObject({ msg: expect.stringContaining('Payout not found') })
})

test('winston keeps the details as it is', async () => {
  const { stream, records } = collecting()
  const format = winston.format.combine(winston.format.errors({ stack: true }), winston.format.json())
  const logger = winston.createLogger({
    level: 'debug',
    format,
    transports: [new winston.transports.Stream({ stream })],
  })
  await callWith(logger)
  await expect.poll(() => records().length).toBeGreaterThanOrEqual(6)
  const request = records().find(({ message }) => String(message).includes('attempt 1'))
  expect(request).toMatchObject({ level: 'debug', headers: { authorization: expect.any(String) } })
  expect(
    records().some(({ level, message }) => level === 'error' && String(message).includes('Payout not found')),
  ).toBe(true)
})

test('console keeps the details as it is', async () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => {})
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => void vi.restoreAllMocks())
  await callWith(console)
  expect(debug.mock.calls[0]).toEqual([
    expect.stringContaining('attempt 1'),
    expect.objectContaining({ headers: expect.anything() }),
  ])
  expect(error.mock.calls[0]?.[0]).toContain('Payout not found')
})
