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
const UNDECIDED = { request: 'warning', response: 'warning' } as const

/**
 * What can happen to a schema. The rule is one: a request that was accepted must still be accepted, and an answer that
 * can be given must have been expected. An id is `request.` or `response.` with the name here.
 */
export const SCHEMA_RULES = {
  'type-specialized': { ...NARROWER, text: '{name} was {before}, and can only be {after}' },
  'type-generalized': { ...WIDER, text: '{name} was {before}, and can be {after}' },
  'type-changed': { request: 'breaking', response: 'breaking', text: '{name} was {before}, and is {after}' },
  'became-not-nullable': { ...NARROWER, text: '{name} can no longer be null' },
  'became-nullable': { ...WIDER, text: '{name} can be null' },
  'enum-value-removed': { ...NARROWER, text: '{name} can no longer be {before}' },
  'enum-value-added': { request: 'additive', response: 'warning', text: '{name} can be {after}' },
  'became-enum': { ...NARROWER, text: '{name} is limited to {after}' },
  'enum-removed': { request: 'additive', response: 'warning', text: '{name} is no longer limited to a list of values' },
  'bound-tightened': { ...NARROWER, text: '{name} is bound more tightly: from {before} to {after}' },
  'bound-loosened': { ...WIDER, text: '{name} is bound less tightly: from {before} to {after}' },
  'pattern-added': { ...NARROWER, text: '{name} must match {after}' },
  'pattern-removed': { ...WIDER, text: '{name} need no longer match {before}' },
  'pattern-changed': { ...UNDECIDED, text: '{name} must match {after} in place of {before}' },
  'format-added': { request: 'warning', response: 'additive', text: '{name} is said to be a {after}' },
  'format-removed': { request: 'additive', response: 'warning', text: '{name} is no longer said to be a {before}' },
  'format-changed': { ...UNDECIDED, text: '{name} is said to be a {after}, and no longer a {before}' },
  'format-narrowed': { ...NARROWER, text: '{name} has a smaller range: {after} in place of {before}' },
  'format-widened': { ...WIDER, text: '{name} has a larger range: {after} in place of {before}' },
  'multiple-of-tightened': { ...NARROWER, text: '{name} must be a multiple of {after}' },
  'multiple-of-loosened': { ...WIDER, text: '{name} need no longer be a multiple of {before}' },
  'multiple-of-changed': { ...UNDECIDED, text: '{name} must be a multiple of {after}, and no longer of {before}' },
  'property-added': { request: 'additive', response: 'additive', text: '{name} is new' },
  'property-added-to-closed': {
    request: 'additive',
    response: 'warning',
    text: '{name} is new where nothing else was allowed',
  },
  'required-property-added': { ...NARROWER, text: '{name} is new and always needed' },
  'property-removed': { ...UNDECIDED, text: '{name} is gone' },
  'property-forbidden': {
    request: 'breaking',
    response: 'warning',
    text: '{name} is gone, and nothing else is allowed in its place',
  },
  'required-property-removed': {
    request: 'warning',
    response: 'breaking',
    text: '{name}, which was always there, is gone',
  },
  'became-required': { ...NARROWER, text: '{name} is always needed now' },
  'became-optional': { ...WIDER, text: '{name} may be missing now' },
  'additional-properties-restricted': {
    ...NARROWER,
    text: 'members of {name} that are not described must be of a certain kind',
  },
  'additional-properties-unrestricted': {
    request: 'additive',
    response: 'warning',
    text: 'members of {name} that are not described can be of any kind',
  },
  'additional-properties-forbidden': { ...NARROWER, text: '{name} can no longer have members that are not described' },
  'additional-properties-allowed': {
    request: 'additive',
    response: 'warning',
    text: '{name} can have members that are not described',
  },
  'branch-removed': { ...NARROWER, text: '{name} can no longer take the form {before}' },
  'branch-added': { request: 'additive', response: 'warning', text: '{name} can take the form {after}' },
  'unique-items-set': { ...NARROWER, text: 'items of {name} must differ from each other' },
  'unique-items-unset': { ...WIDER, text: 'items of {name} may repeat' },
  'constraint-added': { ...NARROWER, text: '{name} has a rule more: {after}' },
  'constraint-removed': { ...WIDER, text: '{name} has a rule less: {before}' },
  'dependent-required-added': { ...NARROWER, text: 'in {name}, {after}' },
  'dependent-required-removed': { ...WIDER, text: 'in {name} it is no longer so that {before}' },
  'became-unsatisfiable': { ...NARROWER, text: '{name} allows nothing any more' },
  'became-satisfiable': { ...WIDER, text: '{name} allows something now' },
  'default-value-changed': {
    request: 'warning',
    response: 'docs',
    text: '{name} is taken for {after} when it is left out, and no longer for {before}',
  },
  'discriminator-changed': { ...UNDECIDED, text: 'the forms of {name} are told apart in another way' },
  undecided: { ...UNDECIDED, text: '{name} changed in a way that cannot be decided' },
  deprecated: { request: 'docs', response: 'docs', text: '{name} is deprecated' },
  reactivated: { request: 'docs', response: 'docs', text: '{name} is no longer deprecated' },
  'annotations-changed': { request: 'docs', response: 'docs', text: 'words or examples of {name} changed' },
} as const satisfies Readonly<Record<string, SchemaRule>>

export type SchemaRuleName = keyof typeof SCHEMA_RULES

interface ContractRule {
  readonly level: Level
  readonly text: string
}

/** What can happen around the schemas. */
export const CONTRACT_RULES = {
  'api-removed-without-deprecation': { level: 'breaking', text: '{name} is gone' },
  'endpoint-added': { level: 'additive', text: '{name} is new' },
  'endpoint-moved': { level: 'breaking', text: '{name} is now {after}' },
  'api-operation-id-removed': {
    level: 'warning',
    text: '{name} is called {after} in place of {before}; clients name their methods by it',
  },
  'endpoint-deprecated': { level: 'docs', text: '{name} is deprecated' },
  'endpoint-reactivated': { level: 'docs', text: '{name} is no longer deprecated' },
  'api-sunset-date-changed': { level: 'warning', text: 'the last day of {name} changed' },
  'api-tag-changed': { level: 'docs', text: '{name} stands in other groups' },
  'api-annotations-changed': { level: 'docs', text: 'words or examples of {name} changed' },
  'api-extension-changed': { level: 'docs', text: 'an extension of {name} changed' },
  'request-parameter-removed': { level: 'warning', text: 'the parameter {name} is gone, and ignored or refused' },
  'new-optional-request-parameter': { level: 'additive', text: 'the parameter {name} is new' },
  'new-required-request-parameter': { level: 'breaking', text: 'the parameter {name} is new and needed' },
  'request-parameter-became-required': { level: 'breaking', text: 'the parameter {name} is needed now' },
  'request-parameter-became-optional': { level: 'additive', text: 'the parameter {name} can be left out now' },
  'request-parameter-serialization-changed': {
    level: 'breaking',
    text: 'the parameter {name} is written in another way',
  },
  'request-parameter-media-type-changed': {
    level: 'breaking',
    text: 'the parameter {name} is written in another media type',
  },
  'request-parameter-deprecated': { level: 'docs', text: 'the parameter {name} is deprecated' },
  'request-parameter-reactivated': { level: 'docs', text: 'the parameter {name} is no longer deprecated' },
  'request-parameter-annotations-changed': { level: 'docs', text: 'words or examples of the parameter {name} changed' },
  'request-body-removed': { level: 'warning', text: '{name} takes no body any more' },
  'request-body-added-optional': { level: 'additive', text: '{name} takes a body' },
  'request-body-added-required': { level: 'breaking', text: '{name} needs a body' },
  'request-body-became-required': { level: 'breaking', text: '{name} needs its body now' },
  'request-body-became-optional': { level: 'additive', text: '{name} can be called without its body now' },
  'request-body-annotations-changed': { level: 'docs', text: 'words about the body of {name} changed' },
  'request-body-media-type-removed': { level: 'breaking', text: '{name} is no longer accepted' },
  'request-body-media-type-added': { level: 'additive', text: '{name} is accepted too' },
  'encoding-changed': { level: 'warning', text: 'a part of the body is encoded in another way' },
  'response-success-status-removed': { level: 'breaking', text: 'the success {name} is no longer answered' },
  'response-success-status-added': { level: 'warning', text: 'the success {name} can be answered' },
  'response-non-success-status-removed': { level: 'additive', text: 'the error {name} is no longer described' },
  'response-non-success-status-added': { level: 'warning', text: 'the error {name} can be answered' },
  'response-body-removed': { level: 'breaking', text: 'the answer {name} has no body any more' },
  'response-body-added': { level: 'additive', text: 'the answer {name} has a body' },
  'response-media-type-removed': { level: 'breaking', text: '{name} is no longer answered' },
  'response-media-type-added': { level: 'additive', text: '{name} can be answered' },
  'response-annotations-changed': { level: 'docs', text: 'words about the answer {name} changed' },
  'optional-response-header-removed': { level: 'warning', text: 'the header {name} is no longer answered' },
  'required-response-header-removed': {
    level: 'breaking',
    text: 'the header {name}, which was always there, is no longer answered',
  },
  'response-header-added': { level: 'additive', text: 'the header {name} is answered' },
  'response-header-became-optional': { level: 'breaking', text: 'the header {name} may be missing now' },
  'response-header-became-required': { level: 'additive', text: 'the header {name} is always there now' },
  'response-link-removed': { level: 'warning', text: 'the link {name} is gone' },
  'response-link-added': { level: 'additive', text: 'the link {name} is new' },
  'response-link-changed': { level: 'warning', text: 'the link {name} changed' },
  'api-security-tightened': { level: 'breaking', text: '{name} can no longer be called with what was enough' },
  'api-security-loosened': { level: 'additive', text: '{name} can be called with less, or in another way' },
  'server-removed': { level: 'breaking', text: 'the server {name} is gone' },
  'server-added': { level: 'additive', text: 'the server {name} is new' },
  'server-variable-changed': { level: 'warning', text: 'a variable of the server {name} changed' },
  'server-variable-value-removed': {
    level: 'breaking',
    text: 'a variable of the server {name} can no longer have a value',
  },
  'callback-removed': { level: 'breaking', text: 'the callback {name} is gone' },
  'callback-added': { level: 'warning', text: 'the callback {name} is new' },
  'webhook-removed': { level: 'breaking', text: 'the webhook {name} is gone' },
  'webhook-added': { level: 'additive', text: 'the webhook {name} is new' },
  'info-changed': { level: 'docs', text: 'what the description says about itself changed' },
} as const satisfies Readonly<Record<string, ContractRule>>

export type ContractRuleName = keyof typeof CONTRACT_RULES
