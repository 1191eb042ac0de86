import { describe, expect, test } from 'vitest'
import { maskPersonal, redactHeaders, redactKey, redactUrl, redactValue } from './redact.ts'
import { isSensitive } from './sensitive-names.ts'

describe('a member is hidden by its name', () => {
  test.each([
    ...['password', 'passwd', 'token', 'access_token', 'refreshToken', 'client_secret', 'webhook_secret', 'apiKey'],
    ...['api_key', 'x-api-key', 'private_key', 'cvc', 'cvv', 'cvv2', 'otp', 'pin', 'pan', 'pan_number', 'passport'],
    ...['first_name', 'lastName', 'beneficiary_name', 'remitter_name', 'card_holder_name', 'holderName', 'iban'],
    ...[
      'local_routing_number',
      'preview_url',
      'document_url',
      'kyc',
      'upi_id',
      'bank_customer_id',
      'vpa',
      'email',
      'cardNumber',
      'number',
      'account_no',
      'Account No.',
      'account',
      'sort_code',
      'sortCode',
      'bsb',
    ],
    ...['TOKEN', 'name', 'date_of_birth', 'sessionId', 'jwt', 'apikey', 'contact_emails', 'aadhaar_no', 'firstname'],
  ])('%s', (name) => {
    expect(isSensitive(name)).toBe(true)
    expect(redactValue({ a: [{ [name]: 'visible' }] })).toEqual({ a: [{ [name]: '[redacted]' }] })
  })

  test.each([
    ...['id', 'status', 'request_id', 'beneficiary_id', 'product_name', 'plan_name', 'bank_name', 'file_name'],
    ...[
      'amount',
      'currency',
      'purpose_code',
      'swift_code',
      'company',
      'expand',
      'shipping',
      'page',
      'span',
      'customer_name_check',
      'account_note',
      'account_id',
      'resort_code',
    ],
  ])('%s is shown', (name) => {
    expect(redactValue({ [name]: 'visible' })).toEqual({ [name]: 'visible' })
  })
})

test('names are those of people, unless they stand in a product, a tax or a document that is asked for', () => {
  const people = { name: 'visible', product: { name: 'Course' }, beneficiary: { name: 'visible' } }
  expect(redactValue({ ...people, taxes: [{ name: 'GST' }], rfi_documents: [{ name: 'Invoice' }] })).toEqual({
    name: '[redacted]',
    product: { name: 'Course' },
    beneficiary: { name: '[redacted]' },
    taxes: [{ name: 'GST' }],
    rfi_documents: [{ name: 'Invoice' }],
  })
  expect(redactValue({ product: { owner: { name: 'visible' }, email: 'visible' } })).toEqual({
    product: { owner: { name: '[redacted]' }, email: '[redacted]' },
  })
})

test('an account is hidden where it is a text or a number, and looked into where it has members', () => {
  expect(redactValue({ account: 31926819, of: { account: '31926819' } })).toEqual({
    account: '[redacted]',
    of: { account: '[redacted]' },
  })
  expect(redactValue({ account: { id: 'visible', sort_code: '601613' } })).toEqual({
    account: { id: 'visible', sort_code: '[redacted]' },
  })
  expect(redactUrl('https://h/x?account=31926819&page=2')).toBe('https://h/x?account=[redacted]&page=2')
})

test('long numbers are masked as those in texts are, amounts stay', () => {
  expect(redactValue({ a: 4916531111111111, b: -491653111111, c: 29_900, d: 12345678901, e: 491653111111n })).toEqual({
    a: '****1111',
    b: '****1111',
    c: 29_900,
    d: 12345678901,
    e: '****1111',
  })
})

test('what is nested 20,000 deep is cut off', () => {
  let deep: unknown = 'secret'
  for (let level = 0; level < 20_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep }
  const shown = JSON.stringify(redactValue(deep))
  expect(shown).toContain('[too deep to show]')
  expect(shown).not.toContain('secret')
})

test('of headers that are not known to be harmless only the name is shown', () => {
  const headers = new Headers({
    authorization: 'Bearer visible',
    'x-api-key': 'visible',
    'cf-access-client-secret': 'visible',
    'x-session-token': 'visible',
    'content-type': 'application/json',
    'x-request-id': 'req-1',
  })
  expect(redactHeaders(headers)).toEqual({
    authorization: '[redacted]',
    'x-api-key': '[redacted]',
    'cf-access-client-secret': '[redacted]',
    'x-session-token': '[redacted]',
    'content-type': 'application/json',
    'x-request-id': 'req-1',
  })
})

test('query values are hidden by their name and by their looks', () => {
  expect(redactUrl('https://h/payouts?token=a&status=success&q=ann%40example.com&n=4916531111111111&page=2')).toBe(
    'https://h/payouts?token=[redacted]&status=success&q=[redacted]&n=[redacted]&page=2',
  )
})

test('a query value is looked at as the server reads it, with spaces where it has a plus', () => {
  expect(redactUrl('https://h/payouts?q=card+4916531111111111')).toBe('https://h/payouts?q=[redacted]')
})

test('what has one digit too few for the beginning of an IBAN is shown', () => {
  expect(maskPersonal('DE8ABCDEFGHIJKLMN')).toBe('DE8ABCDEFGHIJKLMN')
  expect(maskPersonal('DE89ABCDEFGHIJKLM')).toBe('****JKLM')
})

test('every number of a text is masked', () => {
  expect(maskPersonal('4916531111111111 and 4916531111112222')).toBe('****1111 and ****2222')
})

test('a card number after a date is masked, the date is not', () => {
  expect(maskPersonal('on 2026-11-21.')).toBe('on 2026-11-21.')
  expect(maskPersonal('4916531111111111 2026-11-21 10:00')).not.toContain('4916')
  expect(maskPersonal('2026-11-21 4916531111111111')).toBe('****1111')
  expect(maskPersonal('2026-11-21 10:00:00')).toBe('2026-11-21 10:00:00')
})

test('the key itself is replaced, plain and encoded, unless it is so short that words hold it', () => {
  const key = 'sk-live-TOP/SECRET'
  expect(redactKey(`Invalid token ${key} (sk-live-TOP%2FSECRET)`, key)).toBe('Invalid token [redacted] ([redacted])')
  expect(redactKey('the key is wrong', 'key')).toBe('the key is wrong')
  expect(redactKey('anything', '')).toBe('anything')
})

test('of a text only what is longer than 4,096 characters is cut off', () => {
  const words = 'word '.repeat(820)
  expect(maskPersonal(words.slice(0, 4_096))).toBe(words.slice(0, 4_096))
  expect(maskPersonal(words.slice(0, 4_097))).toMatch(/ … \[4097 characters\]$/)
})

describe('masking grows with the length of the text alone', () => {
  const adversaries = [
    'a',
    'eyJ',
    'eyJ-',
    '1',
    '1-',
    '1 ',
    'AA11',
    '-',
    '.',
    'a@',
    '@.',
    '1a',
    'ä',
    'account ',
    'account 1',
    'account number is not valid ',
    '1111 ',
    '1111.  ',
    '3782.822463.',
    'de89',
    '1 \n',
  ]

  test.each(adversaries)('200,000 characters of %j are cut off', (part) => {
    const text = part.repeat(200_000)
    expect(maskPersonal(text).length).toBeLessThan(5_000)
    expect(maskPersonal(text)).toContain(`[${text.length} characters]`)
  })

  // With patterns that start over at every character this takes minutes, and is ended by the limit of a test.
  test.each(adversaries)('a megabyte in texts of 4,000 characters of %j is masked', (part) => {
    const text = `${part.repeat(4_000 / part.length)}!`
    const texts = Array.from({ length: 250 }, () => text)
    expect(redactValue(texts)).toHaveLength(250)
  })

  test('a long text of one word is cut off, also after a space', () => {
    expect(maskPersonal(` ${'a'.repeat(5_000)}`)).toBe('[5001 characters]')
  })

  test('the beginning of a long text stays, without half of a number', () => {
    const text = `card 4916531111111111 ${'word '.repeat(814)}4916531111111111 end`
    const masked = maskPersonal(text)
    expect(masked).toMatch(/^card \*\*\*\*1111 word word /)
    expect(masked).not.toContain('4916')
  })
})

test.each([
  ...['accept', 'cache-control', 'cf-ray', 'connection', 'content-encoding', 'content-length', 'content-type', 'date'],
  ...['request-id', 'retry-after', 'server', 'traceparent', 'transfer-encoding', 'user-agent', 'vary', 'via'],
  ...['x-correlation-id', 'x-request-id', 'x-trace-id'],
])('the header %s is shown, but for what looks personal in it', (name) => {
  expect(redactHeaders(new Headers({ [name]: 'a b' }))).toEqual({ [name]: 'a b' })
  expect(redactHeaders(new Headers({ [name]: 'ann@example.com' }))).toEqual({ [name]: '[redacted]' })
})

describe('values', () => {
  test.each([null, true, false, undefined, '', 0, 99_999_999_999, -99_999_999_999])('%s stays', (value) => {
    expect(redactValue(value)).toBe(value)
  })

  test.each([
    [100_000_000_000, '****0000'],
    [-100_000_000_000, '****0000'],
    [123_456_789_012n, '****9012'],
  ])('%s has as many digits as an account number', (value, masked) => {
    expect(redactValue(value)).toBe(masked)
  })

  test('that are null are shown under any name', () => {
    expect(redactValue({ token: null, password: undefined })).toEqual({ token: null, password: '[redacted]' })
  })

  test('are masked in names, too', () => {
    expect(redactValue({ 'ann@example.com': 1 })).toEqual({ '[redacted]': 1 })
  })

  test('are shown to a depth of 50', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'end' : [nested(depth - 1)])
    expect(JSON.stringify(redactValue(nested(50)))).toContain('end')
    expect(JSON.stringify(redactValue(nested(51)))).toContain('[too deep to show]')
  })
})

describe('addresses', () => {
  test.each([
    ['https://h/payouts', 'https://h/payouts'],
    ['https://h/ann@example.com/x', 'https://h/[redacted]/x'],
    ['https://h/ann@example.com?page=2', 'https://h/[redacted]?page=2'],
    ['https://h/x?flag', 'https://h/x?flag='],
    ['https://h/x?e%6Dail=visible', 'https://h/x?e%6Dail=[redacted]'],
    ['https://h/x?q=%', 'https://h/x?q=%'],
    ['https://h/x?q=4916+5311+1111+1111', 'https://h/x?q=[redacted]'],
    ['https://h/x?ann@example.com=1', 'https://h/x?[redacted]=1'],
  ])('%s is shown as %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown)
  })
})

describe('texts', () => {
  test.each([
    ['12345678', '12345678'],
    ['123456789', '****6789'],
    ['1234-5678 9', '****6789'],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21 10', '2026-11-21 10'],
    ['2026-11-21 1000', '****1000'],
    ['12026-11-21', '****1121'],
    ['a123456789', 'a123456789'],
    ['eyJhbGciOi', 'eyJhbGciOi'],
    ['eyJhbGciOiJ', '[redacted]'],
    ['eyJhbGciOiJ.a-b.c_d!', '[redacted]!'],
    ['DE89370400440532013000', '****3000'],
    ['ann@bank', '[redacted]'],
    ['a.b+c@d-e.f, ok', '[redacted], ok'],
  ])('%s is shown as %s', (text, shown) => {
    expect(maskPersonal(text)).toBe(shown)
  })

  test.each([
    [
      'Account number 31926819 is invalid for sort code 601613',
      'Account number ****19 is invalid for sort code ****13',
    ],
    ['Account number is invalid: 31926819', 'Account number is invalid: ****19'],
    ['account no. 319-268-19, sort code 60-16-13', 'account no. ****19, sort code ****13'],
    ['a/c 31926819 or acct. 31926819', 'a/c ****19 or acct. ****19'],
    ['bsb 062000, card 411111', 'bsb ****00, card ****11'],
    ['{"account_number": "31926819"}', '{"account_number": "****19"}'],
    ['/accounts/31926819/close', '/accounts/****19/close'],
    ['A/C000123456789 and account_000123456789', 'A/C****6789 and account_****6789'],
    ['000123456789INR', '****6789INR'],
    ['amount required: 4111111111111111', 'amount required: ****1111'],
    ['de89370400440532013000', '****3000'],
    ['sent to gb29nwbk6016133192 today', 'sent to ****3192 today'],
    ['iban be68539007547034, gb29nwbk60161331926819', 'iban ****7034, ****6819'],
    ['ann%40example.com', '[redacted]'],
  ])('hold the number of an account: %s is shown as %s', (text, shown) => {
    expect(maskPersonal(text)).toBe(shown)
  })

  test.each(['.', '\u00a0', '  ', '\u2013', '\u2011', ' - ', '\n', '\r\n', '\t'])(
    'hold the number of a card, its groups apart by %j',
    (between) => {
      expect(maskPersonal(`card ${['4111', '1111', '1111', '1234'].join(between)} declined`)).toBe(
        'card ****1234 declined',
      )
      expect(maskPersonal(`card ${['3782', '822463', '10005'].join(between)}!`)).toBe('card ****0005!')
    },
  )

  test.each([
    ...[
      'amount required: 1234567',
      'Amount required: 123456789012',
      'amount required: 12345678.90',
      'paid 12345678.90',
    ],
    ...['Insufficient balance in account, amount required: 1234567', 'the account has 1234567', 'account $1234567'],
    ...['the most for this account is 5000000', 'Too little in the account. 1234567 more', 'account balance 1234567'],
    ...['account 100000.50 USD', 'account opened 2026-11-21 10:00:00', 'account 2026-11-21', 'account 404'],
    ...['between 1000 - 5000 USD', '10000.00 \u2013 50000.00', '2024 \u2013 2026', 'rate 83.123456', '1.2026.1121'],
    ...['payout_6955b900QVX8w', 'account payout_12345678', 'invoice-8812', 'inv_20261121000123', 'po20261121000123'],
    ...['203.0.113.195', '192.168.100.200', '2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00+00:00', 'v2.3.202611'],
    ...['0af7651916cd43dd8448eb211c80319c', 'ab12cdef34567890ab12cdef34567890', 'an account number has 9 to 18 digits'],
    ...['accounting 1234567', 'discard 1234567', 'postcard 1234567', 'card 12/2027', 'account is on hold until 2027'],
  ])('hold what is to be read: %s', (text) => {
    expect(maskPersonal(text)).toBe(text)
  })

  test('are cut at 4,096 characters, between two words', () => {
    const whole = `${'x'.repeat(4_090)} tail.`
    expect(maskPersonal(whole.slice(0, 4_096))).toBe(whole.slice(0, 4_096))
    expect(maskPersonal(`${'x'.repeat(4_090)} longer tail`)).toBe(`${'x'.repeat(4_090)} … [4102 characters]`)
    expect(maskPersonal('x'.repeat(4_097))).toBe('[4097 characters]')
  })
})

test.each([
  ['12345678', 'key [redacted]'],
  ['1234567', 'key 1234567'],
])('a key of 8 characters or more is replaced: %s', (key, shown) => {
  expect(redactKey(`key ${key}`, key)).toBe(shown)
})
