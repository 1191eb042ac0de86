import { EnumNameError, namedEnums } from '../../generate/enums-file.ts'
import { MarkError, operationRows } from '../../generate/operation-rows.ts'
import { sensitiveIn } from '../../generate/sensitive-file.ts'
import { below } from '../../lib/json.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { operationsOf } from '../../openapi/operations.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import { type Correction, leaveOut, leaveToAPerson } from './correction.ts'

const OF_REPEATS = [
  'x-glomo-idempotency',
  'x-glomo-lookup',
  'x-glomo-same',
  'x-glomo-failed',
  'x-glomo-null-without',
  'x-glomo-partial',
] as const

/** What the overlays say of operations and enums, and the description no longer bears out. */
export function markCorrections(document: OpenApiDocument): Correction[] {
  return [...repeatCorrections(document), ...enumCorrections(document), ...wordCorrections(document)]
}

function repeatCorrections(document: OpenApiDocument): Correction[] {
  try {
    operationRows(document)
    return []
  } catch (error) {
    if (!(error instanceof MarkError)) throw error
    const located = operationsOf(document).find(({ id }) => id === error.operationId)
    if (!located) throw error
    const place = below('/paths', located.path, located.method)
    const marks = OF_REPEATS.filter((mark) => mark in located.operation)
    const message = `is marked for repeats in a way that does not hold (${reasonOf(error)})`
    const remedy = `its marks are taken out, and ${located.id} is no longer protected from acting twice`
    const { finding, action } = leaveOut({ kind: 'mark', place, message, remedy })
    const target = `${action?.target}[${marks.map((mark) => `'${mark}'`).join(',')}]`
    return [{ finding, ...(action ? { action: { ...action, target } } : {}) }]
  }
}

function enumCorrections(document: OpenApiDocument): Correction[] {
  try {
    namedEnums(document)
    return []
  } catch (error) {
    if (!(error instanceof EnumNameError)) throw error
    const { pointer } = error
    const place = pointer
    const target = below(pointer, 'x-glomo-enum')
    const remedy = 'the mark is taken out there; add the values in an overlay if both mean the same'
    return [
      leaveOut({ kind: 'mark', place, target, message: `has a name that does not fit (${reasonOf(error)})`, remedy }),
    ]
  }
}

function wordCorrections(document: OpenApiDocument): Correction[] {
  try {
    sensitiveIn(document)
    return []
  } catch (error) {
    return [
      leaveToAPerson('mark', '', `has a mark that does not hold (${reasonOf(error)})`, 'put it right in its overlay'),
    ]
  }
}
