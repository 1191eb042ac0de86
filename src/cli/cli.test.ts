import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cli, KEY } from '../test-support/command.ts'
import { closedPort, sendJson, startServer } from '../test-support/server.ts'
import { VERSION } from '../version.ts'
import { COMMANDS, USAGE } from './commands.ts'

describe('call', () => {
  test('prints the response as JSON', async () => {
    const { url, seen } = await startServer((_, response) =>
      sendJson(response, 200, { id: 'payout_1', status: 'success' }),
    )
    const { code, stdout } = await cli(['call', 'getPayoutById', '--param', 'id=payout_1', '--base-url', url])
    expect(JSON.parse(stdout)).toEqual({ id: 'payout_1', status: 'success' })
    expect(code).toBe(0)
    expect(seen[0]).toMatchObject({ method: 'GET', path: '/payouts/payout_1' })
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  })

  test('sends a body that comes in, and query parameters', async () => {
    const { url, seen } = await startServer((_, response) => sendJson(response, 201, { id: 'cust_1' }))
    expect((await cli(['call', 'createCustomer', '--body', '-', '--base-url', url], '{"name":"Asha Rao"}')).code).toBe(
      0,
    )
    await cli(['call', 'getPayouts', '--param', 'status=failed', '--param', 'page=2', '--base-url', url])
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ name: 'Asha Rao' })
    expect(Object.fromEntries(seen[1]?.query ?? [])).toEqual({ status: 'failed', page: '2' })
  })

  test('ends with 1 and prints what the API said when it refuses', async () => {
    const { url } = await startServer((_, response) =>
      sendJson(response, 404, { error: 'Not Found', message: 'Payout not found' }),
    )
    const { code, stdout } = await cli(['call', 'getPayoutById', '--param', 'id=payout_1', '--base-url', url])
    expect(JSON.parse(stdout)).toEqual({ error: 'Not Found', message: 'Payout not found' })
    expect(code).toBe(1)
  })

  test('--dry-run prints the request without the key, and sends nothing', async () => {
    const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
    const args = ['call', 'createPayout', '--body', '{"request_id":"a"}', '--dry-run', '--base-url', url]
    const { code, stdout, stderr } = await cli(args)
    expect(JSON.parse(stdout)).toMatchObject({ method: 'POST', url: `${url}/payouts`, body: { request_id: 'a' } })
    expect(stdout + stderr).not.toContain(KEY)
    expect({ code, sent: seen.length }).toEqual({ code: 0, sent: 0 })
  })
})

describe('call by the name of a method', () => {
  test('calls its operation', async () => {
    const { url, seen } = await startServer((_, response) => sendJson(response, 200, { id: 'payout_1' }))
    expect((await cli(['call', 'payouts.retrieve', '--param', 'id=payout_1', '--base-url', url])).code).toBe(0)
    expect(seen[0]).toMatchObject({ method: 'GET', path: '/payouts/payout_1' })
  })

  test('sends the request_id of --request-id', async () => {
    const { url, seen } = await startServer((_, response) => sendJson(response, 201, { id: 'payout_1' }))
    const args = ['call', 'payouts.create', '--body', '{"source_amount":1}', '--request-id', 'a-1', '--base-url', url]
    expect((await cli(args)).code).toBe(0)
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ source_amount: 1, request_id: 'a-1' })
  })

  test('says that one is deprecated, and calls it', async () => {
    const { url, seen } = await startServer((_, response) => sendJson(response, 200, { data: [] }))
    const { code, stderr } = await cli(['call', 'beneficiariesV1.list', '--base-url', url])
    expect(stderr).toContain('beneficiariesV1.list is deprecated')
    expect({ code, sent: seen.length }).toEqual({ code: 0, sent: 1 })
  })

  test('--list has every name, and marks what is deprecated', async () => {
    const { stdout } = await cli(['call', '--list'])
    expect(stdout).toMatch(/^payouts\.create +createPayout +POST \/payouts$/m)
    expect(stdout).toMatch(/^beneficiariesV1\.create +createBeneficiary +POST \/beneficiaries {2}\(deprecated\)$/m)
    const { stdout: json } = await cli(['call', '--list', '--json'])
    expect(JSON.parse(json)).toContainEqual({
      name: 'beneficiariesV1.create',
      id: 'createBeneficiary',
      method: 'POST',
      path: '/beneficiaries',
      deprecated: true,
    })
  })
})

test.each([['help'], ['--help'], ['-h']])('%s lists every command', async (asked) => {
  expect(await cli([asked])).toEqual({ code: 0, stdout: `${USAGE}\n`, stderr: '' })
  for (const [name, { summary }] of Object.entries(COMMANDS)) expect(USAGE).toContain(`  ${name}`.padEnd(18) + summary)
})

test('help of a command is what it says with --help', async () => {
  expect((await cli(['help', 'call'])).stdout).toBe((await cli(['call', '--help'])).stdout)
})

test.each([['-v'], ['--version']])('%s prints the version', async (asked) => {
  expect((await cli([asked])).stdout).toBe(`${VERSION}\n`)
})

describe('webhook', () => {
  test('says why an endpoint does not respond', async () => {
    const args = ['webhook', 'send', `http://127.0.0.1:${await closedPort()}`, '--event', 'payout.failed']
    const { code, stdout } = await cli(args)
    expect(stdout).toMatch(/^no response: fetch failed: .*ECONNREFUSED/)
    expect(code).toBe(2)
  })

  test('asks for the secret after what is missing on the command line', async () => {
    const args = ['webhook', 'send', 'http://127.0.0.1:1', '--event', 'payout.failed']
    const { code, stderr } = await cli(args, '', { GLOMO_WEBHOOK_SECRET: '' })
    expect(stderr).toContain('GLOMO_WEBHOOK_SECRET is not set')
    expect(code).toBe(2)
  })

  test('sends a sample as Glomo would, and prints the response', async () => {
    const { url, seen } = await startServer((_, response) => void response.end('received'))
    const args = ['webhook', 'send', url, '--event', 'payout.failed', '--data', '{"id":"payout_7"}', '--json']
    const { code, stdout } = await cli(args)
    expect(JSON.parse(stdout)).toEqual({ status: 200, text: 'received' })
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
      event_type: 'failed',
      data: { id: 'payout_7', status: 'failed' },
    })
    expect(seen[0]?.headers['x-glomopay-signature']).toMatch(/^[0-9a-f]{64}$/)
    expect(code).toBe(0)
  })

  test('signs and verifies the documented vector', async () => {
    const file = join(tmpdir(), `glomo-cli-${process.pid}.json`)
    onTestFinished(() => rm(file, { force: true }))
    const event = {
      entity_type: 'payout',
      event_type: 'success',
      data: {
        id: 'payout_6a8fd80eo6coZ',
        status: 'success',
        amount: 250000,
        currency: 'USD',
        created_at: '2026-09-09T07:00:09Z',
        beneficiary: { name: 'Acme GmbH', country: 'DEU' },
      },
    }
    await writeFile(file, JSON.stringify(event))
    const { stdout } = await cli(['webhook', 'sign', '--body', `@${file}`])
    expect(stdout).toBe('d5b5a68b9729f41c4a46f1e94c750bf10fb32f345a5467cbfec7739df83f2c02\n')
    const verify = ['webhook', 'verify', '--body', `@${file}`, '--signature', stdout.trim()]
    // The file is not in the canonical form that was signed.
    expect(await cli(verify)).toMatchObject({
      code: 1,
      stdout: 'not genuine: another secret, or the body was changed\n',
    })
  })
})

test('purpose codes are found by words, as text and as JSON', async () => {
  const { stdout } = await cli(['purpose-codes', 'search', 'software', 'advice', '--direction', 'payout'])
  expect(stdout).toMatch(/^S0802 {2}payout /)
  const { stdout: json } = await cli(['purpose-codes', 'search', 'S0802', '--json'])
  expect(JSON.parse(json)[0]).toMatchObject({ direction: 'payout', code: 'S0802' })
  const { stdout: lrs } = await cli(['purpose-codes', 'search', 'portfolio', '--direction', 'lrs-withdrawal'])
  expect(lrs).toMatch(/^P0001 {2}lrs-withdrawal .*: consent_letter$/m)
  expect((await cli(['purpose-codes', 'search', 'no such thing'])).code).toBe(1)
})

test('mock says where the description is', async () => {
  const { stdout } = await cli(['mock', '--json'])
  const { description, command } = JSON.parse(stdout)
  expect(JSON.parse(await readFile(description, 'utf8')).openapi).toMatch(/^3\.1/)
  expect(command.slice(0, 3)).toEqual(['npx', '@stoplight/prism-cli', 'mock'])
})

test.each(Object.keys(COMMANDS))('%s --help tells its options and exit codes', async (name) => {
  const { code, stdout } = await cli([name, '--help'])
  expect(stdout).toMatch(/Exit code 0: /)
  expect(code).toBe(0)
})

test.each([
  [[], /^glomo-client COMMAND/],
  [['nonsense'], /unknown command nonsense/],
  [['constructor'], /unknown command constructor/],
  [['help', 'nonsense'], /unknown command nonsense/],
  [['cal'], /unknown command cal; did you mean call\?/],
  [['call'], /takes one operation; --list/],
  [['call', 'nope'], /nope is not an operation; --list prints them all/],
  [['call', 'constructor'], /constructor is not an operation/],
  [['call', 'getPayout'], /getPayout is not an operation; did you mean getPayouts or getPayoutById\?/],
  [['call', 'payouts.creat'], /did you mean payouts\.create\?/],
  [['call', 'payouts.retrieve'], /payouts\.retrieve needs --param id=/],
  [['call', 'payouts.create', '--body', '{}'], /payouts\.create needs a request_id, in --body or by --request-id/],
  [['call', 'payouts.create', '--body', '[]', '--request-id', 'a'], /--body is not a JSON object/],
  [['call', 'payouts.list', '--request-id', 'a'], /payouts\.list takes no --request-id/],
  [['call', 'payouts.list', '--base-url', 'http://127.0.0.1:1'], /bad port/],
  [['call', 'getPayoutById'], /needs --param id=/],
  [['call', 'getPayoutById', '--param', 'id'], /is not NAME=VALUE/],
  [['call', 'getPayouts', '--param', 'x=1'], /has no parameter x; it has beneficiary_id/],
  [['call', 'createPayout'], /needs a --body/],
  [['call', 'createPayout', '--body', 'x'], /--body is not valid JSON/],
  [['call', 'createPayout', '--body', '@nowhere.json'], /nowhere\.json could not be read/],
  [['payouts', 'status', '--leger', 'x'], /there is no option --leger; did you mean --ledger\?/],
  [['call', 'getPayouts', '--colour'], /there is no option --colour; there are --param, --body/],
  [['webhook'], /takes send, sign or verify/],
  [['webhook', 'send'], /the address is missing/],
  [['webhook', 'send', 'foo'], /foo is not an http or https address/],
  [['webhook', 'send', 'http://127.0.0.1:1'], /--event is missing/],
  [['webhook', 'send', 'http://127.0.0.1:1', '--event', 'payout.sucess'], /did you mean payout\.success/],
  [['completion', 'tcsh'], /takes one of bash, zsh, fish/],
  [['webhook', 'send', 'http://127.0.0.1:1', '--event', 'payout.lost'], /payout\.lost is not a documented event/],
  [
    ['webhook', 'send', 'http://127.0.0.1:1', '--event', 'payout.failed', '--data', '"x"'],
    /--data is not a JSON object/,
  ],
  [['webhook', 'sign', '--body', '{}'], /--body is not an event/],
  [['purpose-codes'], /takes search and words/],
  [['purpose-codes', 'search', 'a', '--direction', 'up'], /must be one of payin, payout, lrs-order, lrs-withdrawal/],
  [['mock', '--port', 'x'], /--port is x, which is not a port/],
])('%j ends with 2 and says why', async (args, message) => {
  const { code, stdout, stderr } = await cli(args)
  expect(stderr).toMatch(message)
  expect(stderr).not.toContain(KEY)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})
