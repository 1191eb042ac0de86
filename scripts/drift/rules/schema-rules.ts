import type { Level } from '../change.ts'
import { BOUND_RULES } from './bound-rules.ts'

/** How bad a change is, by the way that what changed goes. */
export interface SchemaRule {
  readonly request: Level
  readonly response: Level
  /** With `{name}` for what changed; "In requests" or "In answers" is put before it. */
  readonly text: string
  /** Ids that do not follow the pattern `request-property-` or `response-property-` and the name. */
  readonly ids?: { readonly request?: string; readonly response?: string }
}

/** A request that allows less breaks; an answer that allows more does. */
export const NARROWER = { request: 'breaking', response: 'additive' } as const
export const WIDER = { request: 'additive', response: 'breaking' } as const
const UNDECIDED = { request: 'warning', response: 'warning' } as const
const DOCS = { request: 'docs', response: 'docs' } as const

/**
 * What can happen to a schema. The rule is one: a request that was accepted must still be accepted, and an answer that
 * can be given must have been expected.
 */
export const SCHEMA_RULES = {
  'type-specialized': { ...NARROWER, text: '{name} was {before}, and can only be {after}' },
  'type-generalized': { ...WIDER, text: '{name} was {before}, and can be {after}' },
  'type-changed': { request: 'breaking', response: 'breaking', text: '{name} was {before}, and is {after}' },
  'became-not-nullable': { ...NARROWER, text: '{name} can no longer be null' },
  'became-nullable': { ...WIDER, text: '{name} can be null' },
  'enum-value-removed': { ...NARROWER, text: '{name} can no longer be {before}' },
  'enum-value-added': { request: 'additive', response: 'warning', text: '{name} can be {after}' },
  'enum-replaced': {
    request: 'breaking',
    response: 'breaking',
    text: '{name} can be {after}, and nothing that it was: {before}',
  },
  'became-enum': { ...NARROWER, text: '{name} is limited to {after}' },
  'enum-removed': { request: 'additive', response: 'warning', text: '{name} is no longer limited to a list of values' },
  'x-extensible-enum-value-removed': {
    request: 'warning',
    response: 'docs',
    text: '{name} is no longer known to be {before}',
  },
  'x-extensible-enum-value-added': { ...DOCS, text: '{name} is known to be {after}' },
  ...BOUND_RULES,
  'pattern-added': { ...NARROWER, text: '{name} must match {after}' },
  'pattern-removed': { ...WIDER, text: '{name} need no longer match {before}' },
  'pattern-changed': { ...UNDECIDED, text: '{name} must match {after} in place of {before}' },
  'format-added': { request: 'warning', response: 'additive', text: '{name} is said to be a {after}' },
  'format-removed': { request: 'additive', response: 'warning', text: '{name} is no longer said to be a {before}' },
  'format-changed': { ...UNDECIDED, text: '{name} is said to be a {after}, and no longer a {before}' },
  'format-specialized': { ...NARROWER, text: '{name} has a smaller range: {after} in place of {before}' },
  'format-generalized': { ...WIDER, text: '{name} has a larger range: {after} in place of {before}' },
  'multiple-of-tightened': { ...NARROWER, text: '{name} must be a multiple of {after}' },
  'multiple-of-loosened': { ...WIDER, text: '{name} need no longer be a multiple of {before}' },
  'multiple-of-changed': { ...UNDECIDED, text: '{name} must be a multiple of {after}, and no longer of {before}' },
  'property-added': {
    request: 'additive',
    response: 'additive',
    text: '{name} is new',
    ids: { request: 'new-optional-request-property', response: 'response-optional-property-added' },
  },
  'property-added-to-closed-object': {
    request: 'additive',
    response: 'warning',
    text: '{name} is new where nothing else was allowed',
  },
  'required-property-added': {
    ...NARROWER,
    text: '{name} is new and always needed',
    ids: { request: 'new-required-request-property', response: 'response-required-property-added' },
  },
  'property-removed': {
    ...UNDECIDED,
    text: '{name} is gone',
    ids: { request: 'request-property-removed', response: 'response-optional-property-removed' },
  },
  'property-forbidden': {
    request: 'breaking',
    response: 'warning',
    text: '{name} is gone, and nothing else is allowed in its place',
  },
  'required-property-removed': {
    request: 'warning',
    response: 'breaking',
    text: '{name}, which was always there, is gone',
    ids: { request: 'request-required-property-removed', response: 'response-required-property-removed' },
  },
  'became-required': { ...NARROWER, text: '{name} is always needed now' },
  'became-optional': { ...WIDER, text: '{name} may be missing now' },
  'pattern-properties-added': {
    request: 'additive',
    response: 'additive',
    text: 'members of {name} whose names match {after} are described',
  },
  'pattern-properties-added-to-closed-object': {
    request: 'additive',
    response: 'warning',
    text: '{name} can have members whose names match {after}',
  },
  'pattern-properties-removed': {
    ...UNDECIDED,
    text: 'members of {name} whose names match {before} are no longer described',
  },
  'pattern-properties-forbidden': {
    request: 'breaking',
    response: 'additive',
    text: '{name} can no longer have members whose names match {before}',
  },
  'additional-properties-restricted': {
    request: 'warning',
    response: 'additive',
    text: 'members of {name} that are not described must be of a certain kind',
  },
  'additional-properties-unrestricted': {
    request: 'additive',
    response: 'warning',
    text: 'members of {name} that are not described can be of any kind',
  },
  'additional-properties-closed': {
    request: 'warning',
    response: 'additive',
    text: '{name} can no longer have members that are not described',
  },
  'additional-properties-opened': {
    request: 'additive',
    response: 'warning',
    text: '{name} can have members that are not described',
  },
  'additional-properties-removed': { ...NARROWER, text: '{name} can no longer have members of any name' },
  'additional-properties-added': {
    request: 'additive',
    response: 'warning',
    text: '{name} can have members of any name',
  },
  'one-of-removed': { ...NARROWER, text: '{name} can no longer be {before} (a branch of oneOf)' },
  'one-of-added': { request: 'additive', response: 'warning', text: '{name} can be {after} (a branch of oneOf)' },
  'any-of-removed': { ...NARROWER, text: '{name} can no longer be {before} (a branch of anyOf)' },
  'any-of-added': { request: 'additive', response: 'warning', text: '{name} can be {after} (a branch of anyOf)' },
  'one-of-overlap-added': {
    request: 'warning',
    response: 'additive',
    text: '{name} must match exactly one branch of oneOf, and can now match several',
  },
  'one-of-overlap-removed': {
    request: 'additive',
    response: 'warning',
    text: '{name} had to match exactly one branch of oneOf, and what matched several can come now',
  },
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
  'discriminator-changed': { ...UNDECIDED, text: 'the branches of {name} are told apart in another way' },
  undecided: { ...UNDECIDED, text: '{name} changed in a way that cannot be decided' },
  'too-much-to-compare': { ...UNDECIDED, text: '{name} and what is inside it are too much to compare' },
  deprecated: { ...DOCS, text: '{name} is deprecated' },
  reactivated: { ...DOCS, text: '{name} is no longer deprecated' },
  'annotations-changed': { ...DOCS, text: 'words or examples of {name} changed' },
} as const satisfies Readonly<Record<string, SchemaRule>>

export type SchemaRuleName = keyof typeof SCHEMA_RULES

/** The id under which a change of a schema is reported: oasdiff's where both mean the same. */
export function schemaRuleId(side: 'request' | 'response', name: SchemaRuleName): string {
  const { ids }: SchemaRule = SCHEMA_RULES[name]
  return ids?.[side] ?? `${side}-property-${name}`
}
