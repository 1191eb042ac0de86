import type { Level } from '../change.ts'

/** Who calls: the client an operation, the server a webhook or callback. */
export type Caller = 'client' | 'server'

/** How bad a change is, by who calls: what a client sends to an operation, a webhook's receiver gets. */
export interface ContractRule {
  readonly client: Level
  readonly server: Level
  readonly text: string
  /** Where the server calls, if the text is another. */
  readonly serverText?: string
}

const both = <L extends Level>(level: L) => ({ client: level, server: level })

/** What can happen around the schemas. */
export const CONTRACT_RULES = {
  'api-removed-without-deprecation': { ...both('breaking'), text: '{name} is gone' },
  'api-removed-with-deprecation': { ...both('breaking'), text: '{name}, which was deprecated, is gone' },
  'endpoint-added': { ...both('additive'), text: '{name} is new' },
  'endpoint-moved': { ...both('breaking'), text: '{name} is now {after}' },
  'api-operation-id-removed': {
    ...both('warning'),
    text: '{name} is called {after} in place of {before}; clients name their methods by it',
  },
  'api-operation-id-added': { ...both('docs'), text: '{name} is called {after}' },
  'endpoint-deprecated': { ...both('docs'), text: '{name} is deprecated' },
  'endpoint-reactivated': { ...both('docs'), text: '{name} is no longer deprecated' },
  'api-sunset-date-changed': { ...both('warning'), text: 'the last day of {name} changed' },
  'sunset-deleted': { ...both('warning'), text: '{name} has no last day any more (it was {before})' },
  'api-tag-added': { ...both('docs'), text: '{name} stands in the group {after}' },
  'api-tag-removed': { ...both('docs'), text: '{name} no longer stands in the group {before}' },
  'api-annotations-changed': { ...both('docs'), text: 'words or examples of {name} changed' },
  'api-extension-changed': { ...both('docs'), text: 'an extension of {name} changed' },
  'request-parameter-removed': {
    ...both('warning'),
    text: 'the parameter {name} is gone, and ignored or refused',
    serverText: 'the parameter {name} is no longer sent',
  },
  'required-request-parameter-removed': {
    client: 'warning',
    server: 'breaking',
    text: 'the parameter {name}, which was needed, is gone, and ignored or refused',
    serverText: 'the parameter {name}, which was always there, is no longer sent',
  },
  'new-optional-request-parameter': { ...both('additive'), text: 'the parameter {name} is new' },
  'new-required-request-parameter': {
    client: 'breaking',
    server: 'additive',
    text: 'the parameter {name} is new and needed',
    serverText: 'the parameter {name} is new and always sent',
  },
  'request-parameter-became-required': {
    client: 'breaking',
    server: 'additive',
    text: 'the parameter {name} is needed now',
    serverText: 'the parameter {name} is always sent now',
  },
  'request-parameter-became-optional': {
    client: 'additive',
    server: 'breaking',
    text: 'the parameter {name} can be left out now',
    serverText: 'the parameter {name} may be missing now',
  },
  'request-parameter-serialization-changed': {
    ...both('breaking'),
    text: 'the parameter {name} is written in another way',
  },
  'request-parameter-media-type-changed': {
    ...both('breaking'),
    text: 'the parameter {name} is written in another media type',
  },
  'request-parameter-deprecated': { ...both('docs'), text: 'the parameter {name} is deprecated' },
  'request-parameter-reactivated': { ...both('docs'), text: 'the parameter {name} is no longer deprecated' },
  'request-parameter-annotations-changed': {
    ...both('docs'),
    text: 'words or examples of the parameter {name} changed',
  },
  'request-parameter-sunset-date-changed': { ...both('warning'), text: 'the last day of the parameter {name} changed' },
  'request-parameter-sunset-deleted': { ...both('warning'), text: 'the parameter {name} has no last day any more' },
  'request-parameter-extension-changed': { ...both('docs'), text: 'an extension of the parameter {name} changed' },
  'request-parameter-empty-value-allowed': {
    client: 'additive',
    server: 'breaking',
    text: 'the parameter {name} can be empty',
  },
  'request-parameter-empty-value-forbidden': {
    client: 'breaking',
    server: 'additive',
    text: 'the parameter {name} can no longer be empty',
  },
  'request-parameter-became-list': {
    client: 'additive',
    server: 'breaking',
    text: 'the parameter {name} can be given several times',
  },
  'request-body-removed': {
    client: 'warning',
    server: 'breaking',
    text: '{name} takes no body any more',
    serverText: '{name} has no body any more',
  },
  'request-body-added-optional': {
    ...both('additive'),
    text: '{name} takes a body',
    serverText: '{name} can have a body',
  },
  'request-body-added-required': {
    client: 'breaking',
    server: 'additive',
    text: '{name} needs a body',
    serverText: '{name} has a body',
  },
  'request-body-became-required': {
    client: 'breaking',
    server: 'additive',
    text: '{name} needs its body now',
    serverText: '{name} always has its body now',
  },
  'request-body-became-optional': {
    client: 'additive',
    server: 'breaking',
    text: '{name} can be called without its body now',
    serverText: '{name} may come without its body now',
  },
  'request-body-annotations-changed': { ...both('docs'), text: 'words about the body of {name} changed' },
  'request-body-media-type-removed': {
    client: 'breaking',
    server: 'additive',
    text: '{name} is no longer accepted',
    serverText: '{name} is no longer sent',
  },
  'request-body-media-type-added': {
    client: 'additive',
    server: 'breaking',
    text: '{name} is accepted too',
    serverText: '{name} can be sent',
  },
  'charset-changed': {
    ...both('warning'),
    text: 'the text is written in other characters: {after} in place of {before}',
  },
  'encoding-changed': { ...both('warning'), text: 'a part of the body is encoded in another way' },
  'response-success-status-removed': {
    ...both('breaking'),
    text: 'the success {name} is no longer answered',
    serverText: 'the success {name} is no longer taken for an answer',
  },
  'response-success-status-added': {
    client: 'warning',
    server: 'additive',
    text: 'the success {name} can be answered',
    serverText: 'the success {name} is taken for an answer',
  },
  'response-non-success-status-removed': {
    client: 'additive',
    server: 'warning',
    text: 'the error {name} is no longer described',
    serverText: 'the error {name} is no longer taken for an answer',
  },
  'response-non-success-status-added': {
    client: 'warning',
    server: 'additive',
    text: 'the error {name} can be answered',
    serverText: 'the error {name} is taken for an answer',
  },
  'response-body-removed': {
    client: 'breaking',
    server: 'warning',
    text: 'the answer {name} has no body any more',
    serverText: 'the answer {name} takes no body any more',
  },
  'response-body-added': {
    client: 'additive',
    server: 'breaking',
    text: 'the answer {name} has a body',
    serverText: 'the answer {name} needs a body',
  },
  'response-media-type-removed': {
    ...both('breaking'),
    text: '{name} is no longer answered',
    serverText: '{name} is no longer taken for an answer',
  },
  'response-media-type-added': {
    ...both('additive'),
    text: '{name} can be answered',
    serverText: '{name} is taken for an answer too',
  },
  'response-media-type-generalized': {
    client: 'warning',
    server: 'additive',
    text: 'the answer can be of any kind of {after}, not only {before}',
    serverText: '{after} is taken for an answer, not only {before}',
  },
  'response-annotations-changed': { ...both('docs'), text: 'words about the answer {name} changed' },
  'optional-response-header-removed': {
    ...both('warning'),
    text: 'the header {name} is no longer answered',
    serverText: 'the header {name} of the answer is gone, and ignored or refused',
  },
  'required-response-header-removed': {
    client: 'breaking',
    server: 'warning',
    text: 'the header {name}, which was always there, is no longer answered',
    serverText: 'the header {name} of the answer is gone, and ignored or refused',
  },
  'response-header-added': {
    ...both('additive'),
    text: 'the header {name} is answered',
    serverText: 'the header {name} of the answer is new',
  },
  'required-response-header-added': {
    client: 'additive',
    server: 'breaking',
    text: 'the header {name} is always answered',
    serverText: 'the header {name} of the answer is new and needed',
  },
  'response-header-became-optional': {
    client: 'breaking',
    server: 'additive',
    text: 'the header {name} may be missing now',
    serverText: 'the header {name} of the answer can be left out now',
  },
  'response-header-became-required': {
    client: 'additive',
    server: 'breaking',
    text: 'the header {name} is always there now',
    serverText: 'the header {name} of the answer is needed now',
  },
  'response-header-serialization-changed': { ...both('breaking'), text: 'the header {name} is written in another way' },
  'response-header-media-type-changed': {
    ...both('breaking'),
    text: 'the header {name} is written in another media type',
  },
  'response-link-removed': { ...both('warning'), text: 'the link {name} is gone' },
  'response-link-added': { ...both('additive'), text: 'the link {name} is new' },
  'response-link-changed': { ...both('warning'), text: 'the link {name} changed' },
  'api-security-tightened': {
    client: 'breaking',
    server: 'additive',
    text: '{name} can no longer be called with what was enough',
    serverText: '{name} always shows more than what was enough',
  },
  'api-security-loosened': {
    client: 'additive',
    server: 'warning',
    text: '{name} can be called with less, or in another way',
    serverText: '{name} can come with less, or with something else',
  },
  'api-security-refresh-url-changed': {
    ...both('warning'),
    text: 'tokens for {name} are no longer refreshed at {before}',
  },
  'server-removed': { ...both('breaking'), text: 'the server {name} is gone' },
  'server-added': { ...both('additive'), text: 'the server {name} is new' },
  'server-variable-changed': { ...both('warning'), text: 'a variable of the server {name} changed' },
  'server-variable-value-removed': {
    ...both('breaking'),
    text: 'a variable of the server {name} can no longer have a value',
  },
  'callback-expression-changed': { ...both('breaking'), text: 'the callback {name} is made to {after}' },
  'callback-removed': { ...both('breaking'), text: 'the callback {name} is gone' },
  'callback-added': { ...both('warning'), text: 'the callback {name} is new' },
  'webhook-renamed': { ...both('breaking'), text: 'the webhook {name} is now {after}' },
  'webhook-removed': { ...both('breaking'), text: 'the webhook {name} is gone' },
  'webhook-added': { ...both('additive'), text: 'the webhook {name} is new' },
  'api-version-not-bumped': { ...both('warning'), text: 'something breaks, and the version is {after} as before' },
  'api-sunset-near': { ...both('warning'), text: '{name} ends on {after}' },
  'request-parameter-sunset-near': { ...both('warning'), text: 'the parameter {name} ends on {after}' },
  'info-changed': { ...both('docs'), text: 'what the description says about itself changed' },
} as const satisfies Readonly<Record<string, ContractRule>>

export type ContractRuleName = keyof typeof CONTRACT_RULES
