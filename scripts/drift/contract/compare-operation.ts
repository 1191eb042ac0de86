import { listOf, objectOf, same } from '../../lib/json.ts'
import type { Place } from '../description.ts'
import { compareRequestBody } from './bodies.ts'
import { annotationsOf, type Context, extensionsOf, report } from './context.ts'
import type { ContractOperation } from './operations.ts'
import { compareParameters } from './parameters.ts'
import { compareResponses } from './responses.ts'
import { compareSecurity } from './security.ts'

export function compareOperation(context: Context, base: ContractOperation, revision: ContractOperation): void {
  const name = `${revision.method} ${revision.path}`
  const at = { base: base.place, revision: revision.place }
  compareIds(context, name, at, base.operationId, revision.operationId)
  compareLifecycle(context, name, at)
  compareTags(context, name, at)
  compareAnnotations(context, name, at)
  compareParameters(context, base, revision)
  compareRequestBody(context, base, revision)
  compareResponses(context, base, revision)
  compareSecurity(context, base, revision)
}

interface Places {
  base: Place
  revision: Place
}

function compareIds(context: Context, name: string, at: Places, before: string | null, after: string | null): void {
  if (before === after) return
  report(context, before === null ? 'api-operation-id-added' : 'api-operation-id-removed', name, at, { before, after })
}

function compareLifecycle(context: Context, name: string, at: Places): void {
  const [old, now] = [objectOf(at.base.value), objectOf(at.revision.value)]
  if ((old.deprecated === true) !== (now.deprecated === true)) {
    report(context, now.deprecated === true ? 'endpoint-deprecated' : 'endpoint-reactivated', name, at)
  }
  const [before, after] = [old['x-sunset'], now['x-sunset']]
  if (before === after) return
  report(context, after === undefined ? 'sunset-deleted' : 'api-sunset-date-changed', name, at, { before, after })
}

function compareTags(context: Context, name: string, at: Places): void {
  const tagsOf = ({ value }: Place) => new Set(listOf(objectOf(value).tags).map(String))
  const [old, now] = [tagsOf(at.base), tagsOf(at.revision)]
  for (const before of old) if (!now.has(before)) report(context, 'api-tag-removed', name, at, { before })
  for (const after of now) if (!old.has(after)) report(context, 'api-tag-added', name, at, { after })
}

const ANNOTATIONS = ['summary', 'description', 'externalDocs', 'x-codeSamples']

function compareAnnotations(context: Context, name: string, at: Places): void {
  const [before, after] = [annotationsOf(at.base.value, ANNOTATIONS), annotationsOf(at.revision.value, ANNOTATIONS)]
  if (!same(before, after)) report(context, 'api-annotations-changed', name, at, { before, after })
  const extensions = ({ value }: Place) => extensionsOf(value, ['x-sunset', ...ANNOTATIONS])
  const [old, now] = [extensions(at.base), extensions(at.revision)]
  if (!same(old, now)) report(context, 'api-extension-changed', name, at, { before: old, after: now })
}
