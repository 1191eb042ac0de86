/** A change of the code that no test has to notice. */
export interface Equivalent {
  /** Under `src/`. */
  readonly file: string
  /** The code that is changed, and into what, each on one line. */
  readonly code: string
  readonly into: string
  readonly why: string
}

/** Every mutant that cannot matter. One that is noticed after all, or is no longer made, is to be taken out. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'transport/never-sent.ts',
    code: 'depth > 5',
    into: 'depth >= 5',
    why: 'how far a chain of causes is followed is a guard against circles: no runtime nests them so deep',
  },
  {
    file: 'transport/retry-rules.ts',
    code: "''",
    into: '"Stryker was here!"',
    why: 'stands in for a message that is not there; no lock begins so',
  },
  {
    file: 'transport/duplicate.ts',
    code: "''",
    into: '"Stryker was here!"',
    why: 'stands in for a message that is not there; it names neither a duplicate nor a quote',
  },
  {
    file: 'transport/same-resource.ts',
    code: 'others.every((currency) => currency === first)',
    into: 'others.some(currency => currency === first)',
    why: 'no operation compares more than two currencies, so there is one other',
  },
  {
    file: 'transport/limit.ts',
    code: 'parent?.reason',
    into: 'parent.reason',
    why: 'called by a parent alone; the question mark is for the compiler',
  },
  {
    file: 'transport/create-idempotent.ts',
    code: 'status !== 400 && status !== 409',
    into: 'false',
    why: 'saves parsing the body again; duplicateIn looks at the status as well',
  },
  {
    file: 'transport/create-idempotent.ts',
    code: 'cause === undefined',
    into: 'false',
    why: 'a cause that is undefined is none',
  },
  {
    file: 'transport/create-idempotent.ts',
    code: 'fields.length === 1',
    into: 'true',
    why: 'quote_id is the last member compared: where it is the first that differs, it is the only one',
  },
  {
    file: 'transport/attempt.ts',
    code: '{ sent: false, reader: undefined }',
    into: '{}',
    why: 'what is not there counts as false and undefined',
  },
  {
    file: 'transport/attempt.ts',
    code: "typeof body === 'string'",
    into: 'true',
    why: 'a form or bytes, read as text, are not JSON: nothing of them is shown either way',
  },
  {
    file: 'transport/attempt.ts',
    code: "'unreadable'",
    into: '""',
    why: 'falls to the last case, where a neverSent that is not there counts as false',
  },
  {
    file: 'transport/send.ts',
    code: "result.kind === 'unreadable'",
    into: 'true',
    why: 'only what cannot be read has the reason "too large"',
  },
  {
    file: 'transport/send.ts',
    code: 'true',
    into: 'false',
    why: 'whether it was sent is told by the attempts before; the error of an aborted wait does not read it',
  },
  {
    file: 'transport/send.ts',
    code: 'settings.validate',
    into: 'true',
    why: 'calling what is not there fails where every failure of a check is dropped',
  },
  {
    file: 'transport/send.ts',
    code: 'limit.signal.throwIfAborted()',
    into: ';',
    why: 'the race is lost by then; it guards against a limiter that lets a call go in the very moment it is aborted',
  },
  {
    file: 'transport/send.ts',
    code: 'remaining < timeout',
    into: 'remaining <= timeout',
    why: 'when both limits end at once either may be named',
  },
  {
    file: 'webhooks/catalogue.ts',
    code: '[]',
    into: '["Stryker was here"]',
    why: 'no event is called so',
  },
  {
    file: 'webhooks/handler.ts',
    code: '!(error instanceof WebhookError)',
    into: 'false',
    why: 'the line after it fails then, which is answered 500 and reported as well',
  },
  {
    file: 'webhooks/handler.ts',
    code: '[]',
    into: '["Stryker was here"]',
    why: 'an outcome that is none of the four changes no answer',
  },
  {
    file: 'webhooks/handlers.ts',
    code: "''",
    into: '"Stryker was here!"',
    why: 'a name always has a first part; the value is for the compiler',
  },
  {
    file: 'webhooks/handlers.ts',
    code: 'isEntity(entity_type)',
    into: 'true',
    why: 'an entity that is not documented has no handler: its name is refused when the handler is made',
  },
  {
    file: 'webhooks/legacy-store.ts',
    code: 'Math.max(1, Math.floor(leaseSeconds / 2))',
    into: 'Math.min(1, Math.floor(leaseSeconds / 2))',
    why: 'the look is given back at once; any time below the lease will do',
  },
  {
    file: 'webhooks/memory-store.ts',
    code: 'this.#held.size < this.#limit',
    into: 'false',
    why: 'forgets more at once than it must, and nothing that has not ended',
  },
  {
    file: 'webhooks/node.ts',
    code: '!incoming.complete',
    into: 'incoming.complete',
    why: 'Node itself lets go of what was not read; this says so for bodies that were begun',
  },
  {
    file: 'webhooks/node.ts',
    code: '!incoming.complete',
    into: 'true',
    why: 'Node itself lets go of what was not read; this says so for bodies that were begun',
  },
  {
    file: 'webhooks/node.ts',
    code: '!incoming.complete',
    into: 'false',
    why: 'Node itself lets go of what was not read; this says so for bodies that were begun',
  },
  {
    file: 'webhooks/node.ts',
    code: 'incoming.resume()',
    into: ';',
    why: 'Node itself lets go of what was not read; this says so for bodies that were begun',
  },
  {
    file: 'webhooks/node.ts',
    code: "'GET'",
    into: '""',
    why: 'a request that a server got has a method; the value is for the compiler',
  },
  {
    file: 'webhooks/node.ts',
    code: "'/'",
    into: '""',
    why: 'a request that a server got has an address; the value is for the compiler',
  },
  {
    file: 'webhooks/node.ts',
    code: 'value !== undefined',
    into: 'true',
    why: 'a header that a server got has a value; the test is for the compiler',
  },
  {
    file: 'webhooks/signature.ts',
    code: "typeof header === 'string'",
    into: 'true',
    why: 'what is not text is no signature to the comparison either',
  },
  {
    file: 'webhooks/webhook-error.ts',
    code: 'cause === undefined',
    into: 'false',
    why: 'a cause that is undefined is none',
  },
  {
    file: 'transport/attempt.ts',
    code: "'answered'",
    into: '""',
    why: 'whatever is not "no answer" was answered',
  },
  {
    file: 'transport/attempt.ts',
    code: "{ kind: 'no answer', neverSent: true }",
    into: '{}',
    why: 'an answer without a status is no effect either, and what was refused here is not tried again',
  },
  {
    file: 'transport/attempt.ts',
    code: "'no answer'",
    into: '""',
    why: 'an answer without a status is no effect either, and what was refused here is not tried again',
  },
  {
    file: 'transport/build-request.ts',
    code: "operation.idempotency === 'request_id' && body",
    into: 'true',
    why: 'saves reading the body; carriesRequestId looks at the idempotency as well',
  },
  {
    file: 'transport/build-request.ts',
    code: "operation.idempotency === 'request_id' && body",
    into: "operation.idempotency === 'request_id' || body",
    why: 'saves reading the body; carriesRequestId looks at the idempotency as well',
  },
  {
    file: 'transport/build-request.ts',
    code: "operation.idempotency === 'request_id'",
    into: 'true',
    why: 'saves reading the body; carriesRequestId looks at the idempotency as well',
  },
  {
    file: 'transport/call-error.ts',
    code: "'cause' in result && result.cause !== undefined",
    into: 'true',
    why: 'a cause that is undefined is none',
  },
  {
    file: 'transport/call-error.ts',
    code: "'cause' in result && result.cause !== undefined",
    into: "'cause' in result || result.cause !== undefined",
    why: 'a cause that is undefined is none',
  },
  {
    file: 'transport/call-error.ts',
    code: 'result.cause !== undefined',
    into: 'true',
    why: 'a cause that is undefined is none',
  },
  {
    file: 'transport/send.ts',
    code: '{ return false }',
    into: '{}',
    why: 'nothing is as good as false to the one who asks',
  },
]
