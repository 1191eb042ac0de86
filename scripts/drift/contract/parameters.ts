import { objectOf, referenceTo, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { annotationsOf, type Context, compareSchemas, extensionsOf, report } from './context.ts'
import { contentsOf, formOf, isWrittenAlike, type Places, shapeOf } from './forms.ts'
import type { ContractOperation } from './operations.ts'

export function compareParameters(context: Context, base: ContractOperation, revision: ContractOperation): void {
  for (const [key, old] of base.parameters) {
    const now = revision.parameters.get(key)
    const name = nameOf(old)
    if (!now) {
      const wasSent = context.caller === 'server' && objectOf(old.value).required === true
      const rule = wasSent ? 'required-request-parameter-removed' : 'request-parameter-removed'
      report(context, rule, name, { base: old, revision: revision.place }, { before: old.value })
    } else if (!context.unchanged.has(old, now)) compareParameter(context, name, old, now)
  }
  for (const [key, now] of revision.parameters) {
    if (base.parameters.has(key)) continue
    const rule =
      objectOf(now.value).required === true ? 'new-required-request-parameter' : 'new-optional-request-parameter'
    report(context, rule, nameOf(now), { base: base.place, revision: now }, { after: now.value })
  }
}

function nameOf({ value }: Place): string {
  const { in: where, name } = objectOf(value)
  return `${name} (${where})`
}

function compareParameter(context: Context, name: string, base: Place, revision: Place): void {
  const at = { base, revision }
  const [old, now] = [objectOf(base.value), objectOf(revision.value)]
  if (old.in !== 'path' && (old.required === true) !== (now.required === true)) {
    const rule = now.required === true ? 'request-parameter-became-required' : 'request-parameter-became-optional'
    report(context, rule, name, at)
  }
  compareLifecycle(context, name, at)
  const [before, after] = [annotationsOf(old), annotationsOf(now)]
  if (!same(before, after)) report(context, 'request-parameter-annotations-changed', name, at, { before, after })
  const isListNow = compareForms(context, name, at)
  if (!isListNow) compareSchemas(context, context.sent.text, `the parameter ${name}`, base, revision)
  compareContents(context, name, at)
}

function compareLifecycle(context: Context, name: string, at: Places): void {
  const [old, now] = [objectOf(at.base.value), objectOf(at.revision.value)]
  if ((old.deprecated === true) !== (now.deprecated === true)) {
    const rule = now.deprecated === true ? 'request-parameter-deprecated' : 'request-parameter-reactivated'
    report(context, rule, name, at)
  }
  const [before, after] = [old['x-sunset'], now['x-sunset']]
  if (before !== after) {
    const rule = after === undefined ? 'request-parameter-sunset-deleted' : 'request-parameter-sunset-date-changed'
    report(context, rule, name, at, { before, after })
  }
  const [oldOwn, newOwn] = [extensionsOf(old, ['x-sunset']), extensionsOf(now, ['x-sunset'])]
  if (!same(oldOwn, newOwn)) {
    report(context, 'request-parameter-extension-changed', name, at, { before: oldOwn, after: newOwn })
  }
}

/** @returns whether what was one value may now be several of the kind, written as one was */
function compareForms(context: Context, name: string, at: Places): boolean {
  if (isWrittenAlike(context, at)) return false
  const { text } = context.sent
  const oldShape = shapeOf(context.base, text, 'base', at.base)
  const newShape = shapeOf(context.revision, text, 'revision', at.revision)
  const [old, now] = [objectOf(at.base.value), objectOf(at.revision.value)]
  if ((old.allowEmptyValue === true) !== (now.allowEmptyValue === true)) {
    const rule =
      now.allowEmptyValue === true ? 'request-parameter-empty-value-allowed' : 'request-parameter-empty-value-forbidden'
    report(context, rule, name, at)
  }
  const becameList = oldShape === 'scalar' && newShape === 'array'
  const listForm = formOf(now, newShape)
  if (becameList && listForm.style === 'form' && listForm.explode && formOf(old, oldShape).style === 'form') {
    const schema = context.base.child(at.base, 'schema')
    const list = context.revision.child(at.revision, 'schema')
    report(context, 'request-parameter-became-list', name, at)
    if (schema && list) compareAsListOfOne(context, `the parameter ${name}`, schema, list)
    return true
  }
  const isSameShape = oldShape === newShape
  const [before, after] = [old, now].map((parameter) => formOf(parameter, isSameShape ? oldShape : 'unknown'))
  if (!same(before, after)) {
    report(context, 'request-parameter-serialization-changed', name, at, { before, after })
  }
  return false
}

/** One value is written as a list of exactly one is. */
function compareAsListOfOne({ collector, operation, sent }: Context, label: string, schema: Place, list: Place): void {
  const { pointer } = schema
  const one = { type: 'array', minItems: 1, maxItems: 1, uniqueItems: true }
  const asList = {
    value: { ...one, items: { $ref: referenceTo(pointer) } },
    pointer,
    id: `${pointer} as a list`,
  }
  const ofOne = { value: one, pointer: list.pointer, id: `${list.pointer} of one` }
  collector.addSchema(sent.text, operation, label, sent.text.compare([asList], [list, ofOne]))
}

function compareContents(context: Context, name: string, at: Places): void {
  const [oldContent, newContent] = [contentsOf(context.base, at.base), contentsOf(context.revision, at.revision)]
  for (const [type, media] of oldContent) {
    const other = newContent.get(type)
    if (other) compareSchemas(context, context.sent.json, `the parameter ${name}`, media, other)
  }
  const [before, after] = [[...oldContent.keys()], [...newContent.keys()]]
  if (!same(before, after)) {
    report(context, 'request-parameter-media-type-changed', name, at, { before, after })
  }
}
