import type { Invariant } from '../chaos/world/tally.ts'

/** A test, by its file and its title behind those of its groups; or what the simulation counts, and finds to be zero. */
export type Proof = { readonly file: string; readonly title: string } | { readonly simulation: Invariant }

/** The sentences of a document that promise something, each with what holds it. */
export type Promises = Readonly<Record<string, readonly [Proof, ...Proof[]]>>

const test = (file: string) => (title: string) => ({ file, title })
const counts = (simulation: Invariant) => ({ simulation })

const send = test('src/transport/send.test.ts')
const unknown = test('src/transport/outcome-unknown.test.ts')
const idempotent = test('src/transport/create-idempotent.test.ts')
const attempt = test('src/transport/attempt.test.ts')
const pastDeadline = test('src/transport/past-deadline.test.ts')
const page = test('src/transport/page.test.ts')
const pagination = test('src/transport/pagination.test.ts')
const listModel = test('src/transport/list-model.test.ts')
const errors = test('src/errors/errors.test.ts')
const wait = test('src/lifecycle/wait-until.test.ts')
const reconcile = test('src/lifecycle/reconcile.test.ts')
const payoutErrors = test('src/lifecycle/payout-errors.test.ts')
const rails = test('src/reference/reference.test.ts')
const choices = test('src/guidance/choices.test.ts')
const lookFirst = test('src/guidance/look-first.test.ts')
const beforeSending = test('src/transport/before-sending.test.ts')
const money = test('src/money.test.ts')
const leases = test('src/webhooks/leases.test.ts')
const handler = test('src/webhooks/handler.test.ts')
const emulated = test('src/emulator/payouts.test.ts')
const judge = test('scripts/chaos/creates/judge.test.ts')
const here = test('scripts/docs/paying-safely.test.ts')
const everyExport = test('src/every-export.test.ts')
const catchBlock = test('contract-tests/create-once.test.ts')

const GLOMO_ERRORS = [
  counts('errors that are not GlomoErrors'),
  everyExport('whatever is handed to an export, it succeeds or throws a GlomoError that names what is wrong > %s'),
] as const
const CREATED_ONCE = idempotent(
  '%s created twice under one request_id > is created once, and the second call gets the first object, marked as a replay',
)
const MISMATCH = idempotent(
  '%s created twice under one request_id > for something else is an error that holds both and names the field',
)
const RIGHT_IN_EVERY_FAULT = catchBlock(
  'the catch block to copy > says that nothing happened only when nothing did, advises no other request_id, and ends with what exists',
)
const PICTURES = test('scripts/docs/pictures.test.ts')(
  'the pictures of the documents are those of the states and the rules; `npm run docs:pictures` draws them',
)
const RULE = here('what is tried again > is what the table of the page says')
const BUDGET = here('the budget of retries > is 100 for all calls of a client, in place of three for each')
const LISTS = [
  counts('list objects lost'),
  counts('list objects repeated'),
  listModel(
    'of 3,000 lists that change between and during requests, no object that stayed is lost and none is given twice',
  ),
] as const

export const PAYING_SAFELY: Promises = {
  'Every sentence of this page is held by a test or by the simulation that `npm run chaos` runs; `scripts/docs/promises.ts` says by which.':
    [test('scripts/docs/promises.test.ts')('every sentence of %s has a proof, and every proof a sentence')],

  'A payout, an order, a payment and a refund carry a `request_id`, under which the API creates one object.': [
    CREATED_ONCE,
    counts('objects made twice'),
  ],
  'Make it from your own record of what is to be paid, write it down before the first call, and never change it.': [
    RIGHT_IN_EVERY_FAULT,
  ],
  'A create without one is refused before anything is sent.': [
    idempotent('a request_id that is %j is refused before anything is sent'),
  ],
  'What is sent is what the parameters were when you made the call.': [
    unknown('what is sent > is what the parameters were when the call was made, also of one object used again'),
    counts('wrong objects returned'),
  ],
  'What JSON would leave out or change (a function, a symbol, a bigint, a fraction of the smallest unit) is refused before anything is sent.':
    [
      beforeSending('a body > whose amount is %s is refused: without it a refund is of everything'),
      beforeSending('a body > whose amount is %s is refused, and nothing is sent'),
    ],
  'When the answer is lost, the client sends the same bytes again.': [
    send('a create that carries a request_id > sends the same bytes each time'),
  ],
  'When the API says that the `request_id` or the quote was used before, the client fetches the existing object, compares it with what you asked for, and returns it; `isReplay` tells.':
    [
      CREATED_ONCE,
      unknown('a payout at a quote > that an earlier process made is found, too'),
      unknown('what is sent > is what the look-up compares'),
      counts('wrong objects returned'),
    ],
  'When the existing object is something else, it throws an `IdempotencyMismatchError` with `requested`, `existing` and the `fields` that differ, and creates nothing.':
    [MISMATCH],
  'When the existing object cannot be fetched or told apart, it throws the error of your create, with `outcomeUnknown`.':
    [
      unknown('the look-up of what exists already > that %s leaves the create unknown'),
      unknown('a replay > needs more than agreement in amounts when the object does not carry the request_id'),
    ],
  "With `onDuplicate: 'throw'` it does not look, and throws the answer of the API.": [
    idempotent('onDuplicate "throw" gives the answer of the API instead'),
  ],
  'After a crash, make the same call again, with the `request_id` of your record: it creates what is missing and returns what exists.':
    [counts('objects made twice'), counts('objects lost'), RIGHT_IN_EVERY_FAULT],
  'This holds also when the first request reaches the API after the crash.': [counts('objects made twice')],
  'A payment link has no `request_id`: when its create ends with `outcomeUnknown`, the message says how to look for it.':
    [send('any other write > is not tried again after %s')],
  '`findOrCreatePaymentLink` of `glomo-client/guidance` looks first, under a `reference_number` of yours, with the parameters as they were when you called it.':
    [
      lookFirst('a payment link > is created once for its reference number'),
      lookFirst(
        'a payment link > is created as the parameters were when each call was made, also of one object used again',
      ),
    ],

  '![The journey of a request](pictures/request-journey.svg)': [PICTURES],
  'a read | yes | yes | yes': [RULE, send('a read > is tried again after %s')],
  'a create with `request_id` | yes | yes | yes': [
    RULE,
    send('a create that carries a request_id > is tried again after %s and creates one payout'),
  ],
  'any other write | yes | no | yes': [
    RULE,
    send('any other write > is tried again after 429, which let nothing through'),
    send('any other write > is not tried again after %s'),
    counts('objects made twice'),
  ],
  'Never sent means that the connection was provably never made.': [
    send('any other write > is tried again when the connection was refused, so that nothing was sent'),
    unknown('a call that writes > is not sent again after a route was lost on a connection that was made'),
  ],
  'A success that is not what was asked for, such as a web page or an object without its `id`, is no whole answer either: the error is an `UnreadableResponseError`.':
    [
      attempt('a success that cannot be read > of a write because it %s says so'),
      attempt(
        'a success that cannot be read > of a read is %j where one object was asked for, which is asked for again',
      ),
      send('a create that carries a request_id > is tried again after %s and creates one payout'),
      send('any other write > is not tried again after %s'),
    ],
  'After any other status nothing is tried again, except that the lock of a refund (409 `Refund is being processed`) is waited for.':
    [here('what is tried again > is nothing else'), send('the lock of a refund is waited for')],
  'Redirects are not followed.': [send('a redirect is not followed: a POST must not turn into something else')],
  'A call is tried again three times (`maxRetries`).': [
    here('without options > a call is tried again three times, after up to 0.5 seconds and twice as much each time'),
    send('a read > is given up after maxRetries, with the last answer'),
  ],
  'The waits are random, up to 0.5 seconds before the first retry, twice as much before each further one, and up to 20 seconds at most (`retryDelay`).':
    [
      send('waits between attempts > double each time, up to the cap, with full jitter'),
      here('without options > no wait is longer than 20 seconds'),
    ],
  'A longer `Retry-After` is heeded in full.': [
    send(
      'waits between attempts > are at least what Retry-After asks for, also when that is more than the longest wait of ours',
    ),
  ],
  'All calls of a client share a budget of 100 retries (`retryBudget`), so an outage is not met with four times the load.':
    [BUDGET],
  'A call that succeeds gives its retries back, or a fifth of one when it needed none.': [
    here('the budget of retries > is paid back by successes: their retries, or a fifth of one'),
  ],

  'A client sends at most 3,000 requests in any minute, and lets further ones wait for their turn.': [
    here('the pace > is 3,000 requests in any minute, and the others wait for their turn'),
  ],
  '`rateLimit` sets another number, `false` turns it off, and a `RateLimiter` of your own shares a pace between processes.':
    [here('the pace > is set by rateLimit, turned off, or shared through a limiter of your own')],
  'One 429 slows all calls of the client, which then go on one by one.': [
    send('429 > slows all calls of the client, which go on one by one'),
  ],
  'They wait as long as `Retry-After` says, or else longer after each 429, up to a minute.': [
    send('429 > slows all calls of the client, which go on one by one'),
    here('the pace > after a 429 without Retry-After is waited for longer each time, up to a minute'),
  ],
  'These waits use up no retries and end with the deadline.': [
    send('429 > is waited for up to the deadline, whatever maxRetries says'),
  ],
  'With `maxRetries: 0` a 429 is not waited for.': [send('429 > is not waited for by a client that retries nothing')],

  'An attempt takes 30 seconds at most (`timeout`), a call with all its attempts and waits 120 seconds (`deadline`).': [
    here('without options > an attempt ends after 30 seconds, a call after 120'),
  ],
  'A wait that would not end before the deadline is not begun, and nothing is sent after it.': [
    send('waits between attempts > are not begun when the deadline would pass meanwhile'),
    pastDeadline('a write whose deadline passed while the program was busy is not sent, and says so > %s'),
  ],
  'A create that meets an existing object may take one `timeout` longer to fetch it.': [
    unknown('the look-up of what exists already > has time, also when the create used up the deadline'),
  ],
  'An `AbortSignal` ends a call at once.': [
    send('limits > the caller ends a call with an AbortSignal'),
    send('limits > aborting during a wait ends the call at once'),
  ],

  'Everything the client throws is a `GlomoError`.': GLOMO_ERRORS,
  '`outcomeUnknown` | after a write, `false`: this call did not take effect; `true`: it may have': [
    counts('errors that lied'),
    judge('catches an error that denies what its own call did, also when it arrived later'),
  ],
  '`retryable` | the same call may be made again as it is, and may succeed then': [
    errors('status %i has its class'),
    send('a read > is given up after maxRetries, with the last answer'),
  ],
  "`serverRequestId` | what the server calls the request, for Glomo's support": [
    unknown('errors carry what the server calls the request'),
  ],
  '`outcomeUnknown` speaks of this one call, and an earlier one may have created the object.': [RIGHT_IN_EVERY_FAULT],
  'So write down that a call is under way before you make it.': [RIGHT_IN_EVERY_FAULT],
  'While the outcome is unknown, use the same `request_id` again and no other.': [
    RIGHT_IN_EVERY_FAULT,
    counts('objects made twice'),
  ],
  'No message of the client advises another one.': [
    counts('errors that lied'),
    judge('catches an error of another operation, and advice that makes a second one'),
  ],
  'This is the catch block to copy, from [`create-once.ts`](../examples/create-once.ts):': [
    here('the catch block of the page is that of the example'),
  ],
  'It says that nothing happened only when nothing did, and it never asks for another `request_id`.': [
    RIGHT_IN_EVERY_FAULT,
  ],
  'A refund that failed at its creation is an `UnprocessableError` with the refund as its `object`, also when a repeat finds it.':
    [
      errors('a 422 whose body is the object carries it'),
      unknown('a replay > of a refund that failed at its creation is the error that it was'),
    ],
  'Branch on the class or on `status`, because `code` is there on some answers only.': [
    errors('status %i has its class'),
    errors('a code is read from each shape that has one'),
  ],
  'Messages hold no key, no account number and no card number.': [
    errors('what an error prints > has no %s'),
    test('src/transport/redact.test.ts')('texts > hold the number of an account: %s is shown as %s'),
    test('src/transport/raw-request.test.ts')(
      'the number of an account in a path > is sent, and stands in no message, event or line of a log',
    ),
  ],
  'What the API answered is in `body`, which is not printed with the error.': [
    errors('what an error prints > has neither body nor headers, which can be asked for'),
  ],

  'A quote fixes amounts, currencies and rail for 30 minutes, and can be used once.': [
    emulated(
      'a quote works once, for half an hour, and is looked at before the request_id [quote-once quote-life quote-unknown quote-kind twice-payout-quoted]',
    ),
  ],
  'With `quote_id` the types do not let you send amounts, currencies or a rail.': [
    here('the types take a quote without amounts, currencies and rail'),
  ],
  'A quote of a local transfer comes once for each rail, whoever the beneficiary is: `chooseQuote` takes the best of those that reach yours.':
    [
      choices('the quote of a payout > is taken by the API, where the first one is not'),
      choices('the quote of a payout > is the one by which most arrives, among those that reach the beneficiary'),
    ],
  'The client finds a quoted payout whose answer was lost, also when the quote has expired since.': [
    unknown('a payout at a quote > whose answer is lost is found when the repeat says that the quote was used'),
    unknown('a payout at a quote > that expired while the answer was lost is found, too'),
  ],
  'A second quote makes no second payout under the same `request_id`: the error names the payout that exists.': [
    unknown('a payout at a quote > repeated at another quote names what exists, and advises no other request_id'),
  ],

  '`railsFor` says which rails can reach a beneficiary, and why the others cannot.': [
    rails('rails for a beneficiary > %s goes by %j'),
    rails('rails for a beneficiary > says why the others are not'),
  ],
  '`chooseRoute` of `glomo-client/guidance` gives the first of them with its currency, to spread into a payout, and refuses a beneficiary that none reaches.':
    [
      choices('the route of a payout > is taken by the API, which takes no payout without it'),
      choices('the route of a payout > %s is refused before anything is sent'),
    ],

  'A list gives every object that is in it from start to end exactly once, whatever enters or leaves meanwhile.': LISTS,
  'On a server that ignores `per_page` it does so too, unless as many objects leave as enter between two requests.': [
    pagination('no object is lost on a server that gives 20 a page whatever it is asked (told: %s)'),
  ],
  '`prefetch` fetches pages ahead and changes nothing about this.': [
    pagination('prefetch asks for the next pages while the caller works'),
    ...LISTS,
  ],
  'A response that is not a page, or does not say what comes next, is an error, not the end of the list.': [
    pagination('a response that is not a page > %j is an UnreadableResponseError'),
    pagination('a response that is not a page > %j is one, too'),
    page('a page > that does not say what comes next, as %j, is an error and not the end of the list'),
  ],

  '![The states of a payout, and the ways between them](pictures/payout-states.svg)': [PICTURES],
  '`waitUntil` looks at growing intervals, and throws a `WaitTimeoutError` with the last status when its time is over.':
    [
      wait('waiting > looks at growing intervals, up to the longest'),
      wait('not waiting for ever > gives up when the time is over, and says where the object stands'),
    ],
  '`payoutErrorAdvice` says what to do about a payout that failed.': [
    payoutErrors('there is advice for exactly the codes of the description'),
    payoutErrors('says who has to do something'),
  ],
  '`reconcile` fetches each identifier once and says in `final` whether it is over.': [
    reconcile('identifiers are fetched once each, and say whether it is over'),
  ],
  'With `true` in place of identifiers, and `since`, it yields what was created since then and is not over.': [
    reconcile('true yields everything that is unfinished, of every page, from since on'),
  ],
  'What cannot be fetched is yielded with an `error`, and a `ReconcileError` at the end names it again.': [
    reconcile('an identifier that fails does not keep the others from being looked at, and is told again at the end'),
    reconcile('a list that fails does not keep the other resources from being looked at'),
  ],
  'A 401 or a 403 ends it at once.': [reconcile('a %i, which would meet every other call too, is thrown at once')],
}

export const WHAT_TO_KNOW: Promises = {
  'Reads are tried again after 429, 500, 502, 503, 504 and no whole answer.': [RULE],
  'So are the four creates that carry a `request_id` (payouts, orders, payments, refunds), under the same one.': [
    RULE,
    send('a create that carries a request_id > sends the same bytes each time'),
  ],
  'Any other write is tried again only after 429, or when it provably never reached the server.': [
    RULE,
    here('what is tried again > is nothing else'),
  ],
  'The rule is [one function](docs/paying-safely.md).': [RULE],
  'When the API says that a `request_id` or a quote was used before, the client fetches the existing object, makes sure that it is the same (else `IdempotencyMismatchError`) and returns it; `isReplay(payout)` tells.':
    [CREATED_ONCE, MISMATCH, counts('objects made twice'), counts('wrong objects returned')],
  'Everything thrown is a `GlomoError`.': GLOMO_ERRORS,
  'When `outcomeUnknown` is false, the call certainly did not take effect.': [counts('errors that lied')],
  'When it is true, the call may have: repeat it with the same `request_id`, or look first.': [
    send('a create that carries a request_id > that is never answered says that the outcome is unknown and what to do'),
    RIGHT_IN_EVERY_FAULT,
  ],
  'A list gives every object that is in it from start to end exactly once, whatever enters or leaves meanwhile.': LISTS,
  'A client sends at most 3,000 requests in any minute, slows all its calls after one 429, and has a budget of 100 retries, so an outage is not met with four times the load.':
    [
      here('the pace > is 3,000 requests in any minute, and the others wait for their turn'),
      send('429 > slows all calls of the client, which go on one by one'),
      BUDGET,
    ],
  'A process that dies loses no event, and a repeat of one that was written down as handled is not handled again.': [
    counts('events lost'),
    counts('events handled twice'),
    leases('with %s > a process that dies in the handler loses nothing: 503 while the lease runs, handled after it'),
    handler('an event > that comes again is acknowledged and calls nothing'),
  ],
  'Amounts are converted without rounding.': [
    money('there and back > every amount of every currency comes back the same from its text'),
  ],
  '[Paying safely](docs/paying-safely.md) says more, and which test holds each sentence.': [
    test('scripts/docs/promises.test.ts')('every sentence of %s has a proof, and every proof a sentence'),
  ],
}
