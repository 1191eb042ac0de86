import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openFileLedger } from '../../batch/node.ts'
import type { EmulatorOptions } from '../../emulator/index.ts'
import { serveEmulator } from '../../emulator/node.ts'
import { cli } from '../../test-support/command.ts'
import { manyPayouts } from '../../test-support/many-payouts.ts'
import { columnsOf } from './columns.ts'
import { csvOf, parseCsv } from './csv.ts'
import { rowsOf } from './csv-rows.ts'
import { previewOf, questionOf } from './preview.ts'
import { ProgressBar } from './progress.ts'

const NAMES = ['--column', 'key=Reference', '--column', 'amount=Betrag']

async function world(content: string | ((beneficiary: string) => string), options: EmulatorOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-payouts-'))
  const { emulator, beneficiary } = await manyPayouts(options)
  const server = await serveEmulator(emulator, { keepTime: false })
  onTestFinished(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })
  const rows = join(folder, 'rows.csv')
  const ledger = join(folder, 'ledger.jsonl')
  await writeFile(rows, typeof content === 'string' ? content : content(beneficiary))
  const set = (pair: string) => ['--set', pair]
  const constants = [
    ...set(`beneficiary_id=${beneficiary}`),
    ...set('source_currency=USD'),
    ...set('destination_currency=EUR'),
    ...set('payment_rail=sepa'),
    ...set('purpose_code=S0802'),
  ]
  const env = { GLOMO_BASE_URL: server.url }
  const run = (...args: string[]) => cli(['payouts', ...args], '', env)
  const pay = (...args: string[]) => run('pay', rows, '--ledger', ledger, ...NAMES, ...constants, ...args)
  return { emulator, folder, rows, ledger, constants, env, run, pay }
}

const CONSTANTS: [string[], string[]] = [['key=Reference'], ['beneficiary_id=bene_1', 'purpose_code=S0802']]
const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const THREE = 'Reference,Betrag,Comment\ninv-1,10.00,x\ninv-2,"20.50",y\ninv-3,3,z\n'

describe('payouts pay', () => {
  test('pays each row once, with a line of JSON for each, and again nothing', async () => {
    const { emulator, pay } = await world(THREE)
    const first = await pay('--yes')
    expect(first.code).toBe(0)
    const [preview, ...rest] = linesOf(first.stdout)
    expect(preview).toMatchObject({
      type: 'preview',
      batch: 'rows',
      toSend: 3,
      paidFrom: [{ currency: 'USD', amount: 3_350 }],
    })
    expect(rest.map(({ type }) => type)).toEqual(['row', 'row', 'row', 'summary'])
    expect(rest[0]).toMatchObject({ state: 'created', payoutId: expect.stringMatching(/^payout_/), done: 1, total: 3 })
    expect(
      emulator
        .objects('payout')
        .map(({ source_amount }) => source_amount)
        .sort(),
    ).toEqual([1_000, 2_050, 300])
    const second = await pay('--yes')
    expect(linesOf(second.stdout).map(({ type }) => type)).toEqual(['preview', 'summary'])
    expect(emulator.objects('payout')).toHaveLength(3)
  })

  test('asks before money moves, and sends nothing where nobody can be asked', async () => {
    const { emulator, pay } = await world(THREE)
    const { code, stderr } = await pay()
    expect(code).toBe(2)
    expect(stderr).toContain('nobody can be asked whether to pay: say --yes, or look first with --dry-run')
    expect(emulator.objects('payout')).toEqual([])
  })

  test('shows with --dry-run what it would do, and sends nothing', async () => {
    const { emulator, pay } = await world(THREE, { account: { balances: { USD: 100 } } })
    const { code, stdout } = await pay('--dry-run')
    expect(code).toBe(0)
    expect(linesOf(stdout)).toMatchObject([{ notCovered: [{ currency: 'USD', needed: 3_350, available: 100 }] }])
    expect(emulator.objects('payout')).toEqual([])
  })

  test('names rows that would be refused by their lines, and pays the others when it is told to', async () => {
    const { emulator, pay } = await world(
      'Reference,Betrag\ninv-1,10.00\n\ninv-2,"1,000.00"\ninv-1,5.00\n,7.00\ninv-3,-1\n',
    )
    const refused = await pay('--yes')
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('nothing was sent: mend these rows, or leave them out with --skip-refused')
    expect(linesOf(refused.stdout)[0].refused).toEqual([
      { number: 4, key: 'inv-2', reasons: ['amount "1,000.00" is not a plain decimal number such as "299.00"'] },
      { number: 5, key: 'inv-1', reasons: ['key is that of line 2, too'] },
      { number: 6, key: '', reasons: ['key is missing'] },
      { number: 7, key: 'inv-3', reasons: ['source_amount is -100; it must be 1 or more'] },
    ])
    expect(emulator.objects('payout')).toEqual([])
    expect((await pay('--yes', '--skip-refused')).code).toBe(1)
    expect(emulator.objects('payout')).toHaveLength(1)
  })

  test('ends with 1 when the API refused rows, and with 3 when nobody knows of some', async () => {
    const poor = await world(THREE, { account: { balances: { USD: 1_500 } } })
    expect((await poor.pay('--yes')).code).toBe(1)
    const { emulator, pay } = await world(THREE)
    emulator.fail({ kind: 'refused', status: 401, message: 'Unauthorized' })
    const { code, stderr } = await pay('--yes')
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /[^.]\. When the cause is gone, run the same command again: it goes on where this one ended\n$/,
    )
  })

  test('names a row that comes with another amount than it was paid with, and never says to run it again', async () => {
    const { emulator, rows, pay } = await world(THREE)
    await pay('--yes')
    await writeFile(rows, `${THREE.replace('10.00', '99.00')}inv-4,4.00,new\n`)
    const reason = 'another payout was made under this key: give this one a key of its own'
    const refused = [{ number: 2, key: 'inv-1', reasons: [reason] }]
    const dry = await pay('--dry-run')
    expect([dry.code, linesOf(dry.stdout)[0]]).toMatchObject([1, { paidBefore: 2, toSend: 1, refused }])
    const real = await pay('--yes')
    expect(real).toMatchObject({ code: 1, stderr: expect.not.stringContaining('again') })
    expect(emulator.objects('payout')).toHaveLength(3)
    expect((await pay('--yes', '--skip-refused')).code).toBe(1)
    const amounts = emulator.objects('payout').map(({ source_amount }) => Number(source_amount))
    expect(amounts.sort((one, other) => one - other)).toEqual([300, 400, 1_000, 2_050])
  })

  test('ends with 1 and says how it is settled when nobody knows of a row that the file brings with another amount', async () => {
    const { emulator, rows, ledger, pay } = await world('Reference,Betrag\ninv-1,10.00\n')
    await pay('--dry-run')
    const begun = await openFileLedger(ledger)
    const [planned] = rowsOf([{ line: 2, values: { Reference: 'inv-1' } }], columnsOf(['Reference'], ...CONSTANTS)).rows
    if (!planned) throw new Error('no row')
    await begun.plan('rows', [{ ...planned, requestId: 'r', fingerprint: 'of what was sent' }])
    await begun.claim('rows', { owner: 'one that died', count: 1, lease: 1 })
    await begun.close()
    await writeFile(rows, 'Reference,Betrag\ninv-1,11.00\ninv-2,2.00\n')
    const { code, stdout, stderr } = await pay('--yes', '--skip-refused')
    expect(linesOf(stdout)[0].refused[0].reasons).toEqual([
      expect.stringContaining('another payout was sent under this key, and may exist: give that one to settle it'),
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('nobody knows whether inv-1 was paid, and this file does not send it')
    expect(emulator.objects('payout')).toHaveLength(1)
  })

  test('sends nothing for a file of names alone, nor when no row of it can be read, whatever an earlier run left', async () => {
    const { emulator, rows, pay } = await world(THREE)
    emulator.fail({ kind: 'refused', status: 401, message: 'Unauthorized', times: 1 })
    expect((await pay('--yes', '--concurrency', '1')).code).toBe(3)
    await writeFile(rows, 'Reference,Betrag,Comment\n')
    const { code, stderr } = await pay('--yes')
    expect([code, stderr]).toEqual([2, expect.stringContaining('has no rows: a line of names, and nothing to pay')])
    await writeFile(rows, 'Reference,Betrag,Comment\ninv-9,ten,x\n')
    expect((await pay('--yes', '--skip-refused')).code).toBe(1)
    expect(emulator.objects('payout')).toEqual([])
  })

  test('does not send what a look-up found to be refused', async () => {
    const { emulator, rows, ledger, run } = await world(
      (beneficiary) => `key,beneficiary_id,amount\na,bene_nobody,1.00\nb,${beneficiary},2.00\n`,
    )
    const constants = ['source_currency=USD', 'destination_currency=EUR', 'payment_rail=sepa', 'purpose_code=S0802']
    const set = constants.flatMap((pair) => ['--set', pair])
    const args = ['pay', rows, '--ledger', ledger, ...set, '--look-up', '--skip-refused', '--yes']
    expect((await run(...args)).code).toBe(1)
    const sent = emulator.requests.filter(({ operation }) => operation === 'createPayout')
    expect([sent.length, emulator.objects('payout').length]).toEqual([1, 1])
  })

  test('says all that is wrong with a row at once', async () => {
    const { pay } = await world(`Reference,Betrag,invoice_number\ninv-1,10.00,1\ninv-1,-1.001,${'9'.repeat(51)}\n`)
    const { stdout } = await pay('--yes')
    expect(linesOf(stdout)[0].refused).toMatchObject([
      {
        number: 3,
        reasons: [
          'key is that of line 2, too',
          expect.stringContaining('-1.001'),
          expect.stringMatching(/^invoice_number is "9+"; it must have at most 50 characters$/),
        ],
      },
    ])
  })

  test.each([
    [undefined, 'GLOMO_SECRET_KEY is not set'],
    ['', 'GLOMO_SECRET_KEY is empty'],
    ['live_pk_1', 'GLOMO_SECRET_KEY cannot be used: apiKey is a publishable key'],
  ])('says of the key %j what is wrong with the variable, and that a profile may have it', async (key, words) => {
    const { rows, ledger, constants } = await world(THREE)
    const env = { GLOMO_SECRET_KEY: key }
    const args = ['payouts', 'pay', rows, '--ledger', ledger, ...NAMES, ...constants]
    for (const each of [args, ['call', 'payouts.list']]) {
      const { code, stderr } = await cli(each, '', env)
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
      if (!key) expect(stderr).toContain('or name a profile with --profile NAME')
    }
  })

  test('goes on after Ctrl-C, with nothing twice and nothing left', async () => {
    const count = 80
    const lines = Array.from({ length: count }, (_, index) => `inv-${index},${index + 1}.00`)
    const { emulator, pay, rows, ledger, constants, env } = await world(`Reference,Betrag\n${lines.join('\n')}\n`)
    emulator.fail({ kind: 'slow', milliseconds: 20, operation: 'createPayout' })
    const args = ['src/cli/main.ts', 'payouts', 'pay', rows, '--ledger', ledger, ...NAMES, ...constants, '--yes']
    const child = spawn(process.execPath, [...args, '--concurrency', '2'], {
      env: { ...process.env, ...env, GLOMO_SECRET_KEY: 'any-key' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.stdout.resume()
    await expect.poll(() => emulator.objects('payout').length, { interval: 1, timeout: 20_000 }).toBeGreaterThan(5)
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(3)
    expect(said).toContain('it was stopped. Run the same command again')
    expect(emulator.objects('payout').length).toBeLessThan(count)
    expect((await pay('--yes')).code).toBe(0)
    const amounts = emulator.objects('payout').map(({ source_amount }) => source_amount)
    expect([amounts.length, new Set(amounts).size]).toEqual([count, count])
  })

  test('keeps to the batch of its ledger, whatever the file is called', async () => {
    const { emulator, folder, ledger, constants, run, pay } = await world(THREE)
    await pay('--yes')
    const renamed = join(folder, 'rows (copy).csv')
    await writeFile(renamed, THREE)
    expect((await run('pay', renamed, '--ledger', ledger, ...NAMES, ...constants, '--yes')).code).toBe(0)
    expect(emulator.objects('payout')).toHaveLength(3)
    const other = await run('pay', renamed, '--ledger', ledger, ...NAMES, ...constants, '--yes', '--batch', 'december')
    expect(linesOf(other.stdout)[0].otherBatches).toEqual([{ batch: 'rows', rows: 3 }])
    expect(emulator.objects('payout')).toHaveLength(6)
    for (const args of [['status'], ['status', '--offline'], ['export']]) {
      const { code, stdout, stderr } = await run(...args, '--ledger', ledger, '--batch', 'decmber')
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('the ledger holds rows, december, and no batch decmber; did you mean december?')
    }
    const unclear = await run('pay', renamed, '--ledger', ledger, ...NAMES, ...constants, '--yes')
    expect(unclear.stderr).toContain('the ledger holds rows, december: say which one, with --batch NAME')
  })

  test.each([
    [[], 'payouts takes pay, status or export'],
    [['pay'], 'payouts pay takes one CSV file'],
    [['pay', 'rows.csv'], '--ledger is missing'],
    [['pay', 'nowhere.csv', '--ledger', 'x'], 'nowhere.csv could not be read'],
    [['pay', 'package.json', '--ledger', 'x', '--delimiter', ',,'], '--delimiter is ,,, which is not one character'],
    [['pay', 'package.json', '--ledger', 'x', '--concurrency', '0'], '--concurrency is 0'],
    [['status', '--ledger', 'nowhere.jsonl'], 'nowhere.jsonl could not be opened'],
    [['export', '--ledger', 'nowhere.jsonl'], 'nowhere.jsonl could not be opened'],
  ])('%j is told in a line, with exit code 2', async (args, words) => {
    const { code, stderr } = await cli(['payouts', ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})

describe('payouts status and export', () => {
  test('look what became of payouts, say so by the exit code, and write CSV', async () => {
    const { emulator, ledger, folder, run, pay } = await world(THREE)
    await pay('--yes')
    expect((await run('status', '--ledger', ledger, '--offline')).code).toBe(3)
    await emulator.advance('1d')
    expect((await run('status', '--ledger', ledger, '--offline')).code).toBe(3)
    const followed = await run('status', '--ledger', ledger)
    expect(followed.code).toBe(0)
    expect(linesOf(followed.stdout)).toMatchObject([{ type: 'summary', states: { paid: 3 } }])
    const { code, stdout } = await run('export', '--ledger', ledger)
    expect(code).toBe(0)
    const { names, records } = parseCsv('export', stdout, ',')
    expect(names.slice(0, 6)).toEqual(['key', 'state', 'payout_id', 'status', 'amount', 'currency'])
    expect(records[1]?.values).toMatchObject({
      key: 'inv-2',
      state: 'paid',
      status: 'success',
      amount: '20.50',
      currency: 'USD',
    })
    const output = join(folder, 'out.csv')
    await run('export', '--ledger', ledger, '--output', output)
    expect(await readFile(output, 'utf8')).toBe(stdout)
    const nowhere = await run('export', '--ledger', ledger, '--output', join(folder, 'nowhere', 'out.csv'))
    expect(nowhere.code).toBe(2)
    expect(nowhere.stderr).toMatch(/--output .*out\.csv could not be written: ENOENT/)
  })
})

describe('a CSV file', () => {
  test('may have a mark at its start, quotes, empty lines and other delimiters', () => {
    const { names, records } = parseCsv('f', '\ufeffa;b\r\n1;"2;\n""3"""\r\n\r\n4;5\r\n', ';')
    expect(names).toEqual(['a', 'b'])
    expect(records.map(({ values }) => values)).toEqual([
      { a: '1', b: '2;\n"3"' },
      { a: '4', b: '5' },
    ])
  })

  test.each([
    ['', 'f is empty'],
    ['a,a\n1,2\n', 'f has two columns named "a"'],
    ['a,b\n1\n', 'f is not valid CSV: Invalid Record Length'],
    ['a,b\n1,"2\n', 'f is not valid CSV: Quote Not Closed'],
    ['a;b\n1;2\n', "f has one column: say what stands between the values, such as --delimiter ';'"],
  ])('such as %j is refused in words', (text, words) => {
    expect(() => parseCsv('f', text, ',')).toThrow(words)
  })

  test('is written so that it is read as it was', () => {
    const lines = [
      ['a', 'b'],
      ['x "y"', 'one,\ntwo'],
      [' padded', undefined],
    ]
    const { records } = parseCsv('f', csvOf(lines), ',')
    expect(records.map(({ values }) => values)).toEqual([
      { a: 'x "y"', b: 'one,\ntwo' },
      { a: ' padded', b: '' },
    ])
  })
})

describe('columns', () => {
  const names = ['Reference', 'beneficiary_id', 'purpose_code', 'notes.team', 'Comment']

  test('are taken for the fields of their names, and for those that are said', () => {
    const columns = columnsOf(names, ['key=Reference'], ['source_currency=USD'])
    const values = { Reference: 'r', beneficiary_id: 'b', purpose_code: 'p', 'notes.team': 't', Comment: 'c' }
    const { rows } = rowsOf([{ line: 2, values }], columns)
    expect(rows).toEqual([
      { key: 'r', payout: { beneficiary_id: 'b', purpose_code: 'p', source_currency: 'USD', notes: { team: 't' } } },
    ])
    expect(columns.unused).toEqual(['Comment'])
  })

  test.each([
    [[], [], 'the file has no column key; it has Reference'],
    [['key=Referenz'], [], 'and no column Referenz; did you mean Reference?'],
    [['kay=Reference'], [], 'and no field kay; did you mean key?'],
    [['Reference'], [], '--column Reference is not FIELD=COLUMN'],
    [['key=Reference'], ['purpose_code=S0802'], 'purpose_code is given by --set and by the column purpose_code'],
    [[], ['key=1'], '--set key: each row needs a key of its own'],
  ])('%j with %j are refused', (said, constants, words) => {
    expect(() => columnsOf(names, said, constants)).toThrow(words)
  })

  test('that are missing may be the same in every row, which is said', () => {
    expect(() => columnsOf(names, [], [])).toThrow(/Say which column it is: --column key=COLUMN$/)
    expect(() => columnsOf(['key', 'beneficiary_id'], [], [])).toThrow(
      'or that it is the same in every row: --set purpose_code=VALUE',
    )
  })

  test('of both kinds of amount in one row are refused, and of fractions in the smallest unit', () => {
    const columns = columnsOf([...names, 'amount', 'source_amount'], ['key=Reference'], ['source_currency=USD'])
    const read = (amount: string, source_amount: string) =>
      rowsOf([{ line: 2, values: { Reference: 'r', amount, source_amount } }], columns)
    expect(read('1.00', '100').unreadable).toMatchObject([
      { line: 2, reasons: ['amount and source_amount are both given'] },
    ])
    const usd = columnsOf([...names, 'amount'], ['key=Reference'], ['source_currency=usd'])
    const values = { Reference: 'r', amount: '100.001' }
    expect(rowsOf([{ line: 2, values }], usd).unreadable[0]?.reasons).toEqual([
      expect.stringContaining('"usd"'),
      'amount 100.001 USD is too precise: USD has 2 decimals. Round it first',
    ])
    expect(read('', '1.50').unreadable[0]?.reasons[0]).toContain('source_amount "1.50" is not a whole number')
    expect(read('', '150').rows[0]?.payout).toMatchObject({ source_amount: 150 })
  })
})

const report = {
  batch: 'b',
  rows: 4,
  toSend: 3,
  paidBefore: 1,
  leftOut: ['gone'],
  paidFrom: [{ currency: 'USD', rows: 3, amount: 123_456, rowsWithoutAmount: 1 }],
  arriving: [{ currency: 'JPY', rows: 3, amount: 0, rowsWithoutAmount: 3 }],
  fees: [],
  rails: { swift: 3 },
  refused: [{ number: 9, key: 'k', reasons: ['it is wrong', 'very'] }],
  notCovered: [{ currency: 'USD', needed: 123_456, available: 5 }],
  otherBatches: [{ batch: 'november', rows: 2 }],
}

test('a preview says what leaves, what arrives, what is left out and what would be refused', () => {
  expect(previewOf(report, { file: 'rows.csv', unused: ['Comment'] })).toBe(
    `rows.csv, batch b: 3 payouts to send, 1 sent before
  from 1,234.56 USD, and 1 payout whose amount the API sets
  to   JPY for 3 payouts whose amount the API sets
  by   swift (3)
  not used: Comment
  not in the file, and not sent: gone
  NOT COVERED: the balance is 0.05 USD, and 1,234.56 USD are needed
  PAID AGAIN: batch november of this ledger has 2 of these keys with the same payout, and another batch pays once more
1 would be refused:
  line 9  k: it is wrong; very`,
  )
  expect(questionOf(report)).toBe(
    `Careful: batch november of this ledger has 2 of these keys with the same payout, and another batch pays once more.
Pay 3 payouts: 1,234.56 USD, and 1 payout whose amount the API sets? Type yes to pay: `,
  )
})

test('a bar shows how far a batch has come, and what needs a look', () => {
  const written: string[] = []
  const bar = new ProgressBar({ write: (text) => written.push(text) > 0 })
  const states = { planned: 0, sending: 0, created: 8, paid: 0, failed: 2, refused: 0, unknown: 0 }
  bar.show({ batch: 'b', total: 10, done: 10, states, row: undefined })
  bar.end()
  expect(written).toEqual([`\r\u001b[2K[${'#'.repeat(30)}] 10/10  2 failed`, '\n'])
})
