import type { Level } from './change.ts'

/** How bad a change is, by the way that what changed goes. */
interface SchemaRule {
  readonly request: Level
  readonly response: Level
  /** With `{name}` for what changed; "In requests" or "In answers" is put before it. */
  readonly text: string
}

/** A request that allows less breaks; an answer that allows more does. */
const NARROWER = { request: 'breaking', response: 'additive' } as const
const WIDER = { request: 'additive', response: 'breaking' } as const
const UNDECIDED = { request: 'risky', response: 'risky' } as const

/**
 * What can happen to a schema. The rule is one: a request that was accepted must still be accepted, and an answer that
 * can be given must have been expected. An id is `request.` or `response.` with the name here.
 */
export const SCHEMA_RULES = {
  'type-narrowed': { ...NARROWER, text: '{name} was {before}, and can only be {after}' },
  'type-widened': { ...WIDER, text: '{name} was {before}, and can be {after}' },
  'type-changed': { request: 'breaking', response: 'breaking', text: '{name} was {before}, and is {after}' },
  'null-forbidden': { ...NARROWER, text: '{name} can no longer be null' },
  'null-allowed': { ...WIDER, text: '{name} can be null' },
  'value-removed': { ...NARROWER, text: '{name} can no longer be {before}' },
  'value-added': { request: 'additive', response: 'risky', text: '{name} can be {after}' },
  'list-closed': { ...NARROWER, text: '{name} is limited to {after}' },
  'list-opened': { request: 'additive', response: 'risky', text: '{name} is no longer limited to a list of values' },
  'bound-tightened': { ...NARROWER, text: '{name} is bound more tightly: from {before} to {after}' },
  'bound-loosened': { ...WIDER, text: '{name} is bound less tightly: from {before} to {after}' },
  'pattern-added': { ...NARROWER, text: '{name} must match {after}' },
  'pattern-removed': { ...WIDER, text: '{name} need no longer match {before}' },
  'pattern-changed': { ...UNDECIDED, text: '{name} must match {after} in place of {before}' },
  'format-added': { request: 'risky', response: 'additive', text: '{name} is said to be a {after}' },
  'format-removed': { request: 'additive', response: 'risky', text: '{name} is no longer said to be a {before}' },
  'format-changed': { ...UNDECIDED, text: '{name} is said to be a {after}, and no longer a {before}' },
  'format-narrowed': { ...NARROWER, text: '{name} has a smaller range: {after} in place of {before}' },
  'format-widened': { ...WIDER, text: '{name} has a larger range: {after} in place of {before}' },
  'multiple-tightened': { ...NARROWER, text: '{name} must be a multiple of {after}' },
  'multiple-loosened': { ...WIDER, text: '{name} need no longer be a multiple of {before}' },
  'multiple-changed': { ...UNDECIDED, text: '{name} must be a multiple of {after}, and no longer of {before}' },
  'property-added': { request: 'additive', response: 'additive', text: '{name} is new' },
  'property-added-to-closed': {
    request: 'additive',
    response: 'risky',
    text: '{name} is new where nothing else was allowed',
  },
  'required-property-added': { ...NARROWER, text: '{name} is new and always needed' },
  'property-removed': { ...UNDECIDED, text: '{name} is gone' },
  'property-forbidden': {
    request: 'breaking',
    response: 'risky',
    text: '{name} is gone, and nothing else is allowed in its place',
  },
  'required-property-removed': {
    request: 'risky',
    response: 'breaking',
    text: '{name}, which was always there, is gone',
  },
  'became-required': { ...NARROWER, text: '{name} is always needed now' },
  'became-optional': { ...WIDER, text: '{name} may be missing now' },
  'others-limited': { ...NARROWER, text: 'members of {name} that are not described must be of a certain kind' },
  'others-unlimited': {
    request: 'additive',
    response: 'risky',
    text: 'members of {name} that are not described can be of any kind',
  },
  'others-forbidden': { ...NARROWER, text: '{name} can no longer have members that are not described' },
  'others-allowed': { request: 'additive', response: 'risky', text: '{name} can have members that are not described' },
  'choice-removed': { ...NARROWER, text: '{name} can no longer take the form {before}' },
  'choice-added': { request: 'additive', response: 'risky', text: '{name} can take the form {after}' },
  'items-made-unique': { ...NARROWER, text: 'items of {name} must differ from each other' },
  'items-repeatable': { ...WIDER, text: 'items of {name} may repeat' },
  'schema-added': { ...NARROWER, text: '{name} has a rule more: {after}' },
  'schema-removed': { ...WIDER, text: '{name} has a rule less: {before}' },
  'dependency-added': { ...NARROWER, text: 'in {name}, {after}' },
  'dependency-removed': { ...WIDER, text: 'in {name} it is no longer so that {before}' },
  'became-impossible': { ...NARROWER, text: '{name} allows nothing any more' },
  'became-possible': { ...WIDER, text: '{name} allows something now' },
  'default-changed': {
    request: 'risky',
    response: 'docs',
    text: '{name} is taken for {after} when it is left out, and no longer for {before}',
  },
  'discriminator-changed': { ...UNDECIDED, text: 'the forms of {name} are told apart in another way' },
  undecided: { ...UNDECIDED, text: '{name} changed in a way that can not be decided' },
  deprecated: { request: 'docs', response: 'docs', text: '{name} is deprecated' },
  undeprecated: { request: 'docs', response: 'docs', text: '{name} is no longer deprecated' },
  'words-changed': { request: 'docs', response: 'docs', text: 'words or examples of {name} changed' },
} as const satisfies Readonly<Record<string, SchemaRule>>

export type SchemaRuleName = keyof typeof SCHEMA_RULES

interface ContractRule {
  readonly level: Level
  readonly text: string
}

/** What can happen around the schemas. */
export const CONTRACT_RULES = {
  'operation-removed': { level: 'breaking', text: '{name} is gone' },
  'operation-added': { level: 'additive', text: '{name} is new' },
  'operation-moved': { level: 'breaking', text: '{name} is now {after}' },
  'operation-id-changed': {
    level: 'risky',
    text: '{name} is called {after} in place of {before}; clients name their methods by it',
  },
  'operation-deprecated': { level: 'docs', text: '{name} is deprecated' },
  'operation-undeprecated': { level: 'docs', text: '{name} is no longer deprecated' },
  'operation-sunset-changed': { level: 'risky', text: 'the last day of {name} changed' },
  'operation-tags-changed': { level: 'docs', text: '{name} stands in other groups' },
  'operation-words-changed': { level: 'docs', text: 'words or examples of {name} changed' },
  'operation-extension-changed': { level: 'docs', text: 'an extension of {name} changed' },
  'parameter-removed': { level: 'risky', text: 'the parameter {name} is gone, and ignored or refused' },
  'parameter-added': { level: 'additive', text: 'the parameter {name} is new' },
  'required-parameter-added': { level: 'breaking', text: 'the parameter {name} is new and needed' },
  'parameter-became-required': { level: 'breaking', text: 'the parameter {name} is needed now' },
  'parameter-became-optional': { level: 'additive', text: 'the parameter {name} can be left out now' },
  'parameter-serialization-changed': { level: 'breaking', text: 'the parameter {name} is written in another way' },
  'parameter-media-type-changed': { level: 'breaking', text: 'the parameter {name} is written in another media type' },
  'parameter-deprecated': { level: 'docs', text: 'the parameter {name} is deprecated' },
  'parameter-undeprecated': { level: 'docs', text: 'the parameter {name} is no longer deprecated' },
  'parameter-words-changed': { level: 'docs', text: 'words or examples of the parameter {name} changed' },
  'body-removed': { level: 'risky', text: '{name} takes no body any more' },
  'body-added': { level: 'additive', text: '{name} takes a body' },
  'required-body-added': { level: 'breaking', text: '{name} needs a body' },
  'body-became-required': { level: 'breaking', text: '{name} needs its body now' },
  'body-became-optional': { level: 'additive', text: '{name} can be called without its body now' },
  'body-words-changed': { level: 'docs', text: 'words about the body of {name} changed' },
  'request-media-type-removed': { level: 'breaking', text: '{name} is no longer accepted' },
  'request-media-type-added': { level: 'additive', text: '{name} is accepted too' },
  'encoding-changed': { level: 'risky', text: 'a part of the body is encoded in another way' },
  'success-removed': { level: 'breaking', text: 'the success {name} is no longer answered' },
  'success-added': { level: 'risky', text: 'the success {name} can be answered' },
  'error-removed': { level: 'additive', text: 'the error {name} is no longer described' },
  'error-added': { level: 'risky', text: 'the error {name} can be answered' },
  'response-body-removed': { level: 'breaking', text: 'the answer {name} has no body any more' },
  'response-body-added': { level: 'additive', text: 'the answer {name} has a body' },
  'response-media-type-removed': { level: 'breaking', text: '{name} is no longer answered' },
  'response-media-type-added': { level: 'additive', text: '{name} can be answered' },
  'response-words-changed': { level: 'docs', text: 'words about the answer {name} changed' },
  'header-removed': { level: 'risky', text: 'the header {name} is no longer answered' },
  'required-header-removed': {
    level: 'breaking',
    text: 'the header {name}, which was always there, is no longer answered',
  },
  'header-added': { level: 'additive', text: 'the header {name} is answered' },
  'header-became-optional': { level: 'breaking', text: 'the header {name} may be missing now' },
  'header-became-required': { level: 'additive', text: 'the header {name} is always there now' },
  'link-removed': { level: 'risky', text: 'the link {name} is gone' },
  'link-added': { level: 'additive', text: 'the link {name} is new' },
  'link-changed': { level: 'risky', text: 'the link {name} changed' },
  'security-tightened': { level: 'breaking', text: '{name} can no longer be called with what was enough' },
  'security-loosened': { level: 'additive', text: '{name} can be called with less, or in another way' },
  'server-removed': { level: 'breaking', text: 'the server {name} is gone' },
  'server-added': { level: 'additive', text: 'the server {name} is new' },
  'server-variable-changed': { level: 'risky', text: 'a variable of the server {name} changed' },
  'server-variable-value-removed': {
    level: 'breaking',
    text: 'a variable of the server {name} can no longer have a value',
  },
  'callback-removed': { level: 'breaking', text: 'the callback {name} is gone' },
  'callback-added': { level: 'risky', text: 'the callback {name} is new' },
  'webhook-removed': { level: 'breaking', text: 'the webhook {name} is gone' },
  'webhook-added': { level: 'additive', text: 'the webhook {name} is new' },
  'information-changed': { level: 'docs', text: 'what the description says about itself changed' },
} as const satisfies Readonly<Record<string, ContractRule>>

export type ContractRuleName = keyof typeof CONTRACT_RULES
