import { misplacedIn } from '../../openapi/structure.ts'
import { METHODS } from '../../openapi/types.ts'
import { type Correction, leaveOut, putIn } from './correction.ts'

/** What is not where OpenAPI has it is left out; from the end, so that leaving one out moves no other. */
export function structureCorrections(document: object): Correction[] {
  return misplacedIn(document)
    .map(({ pointer, message, missing }) => {
      const kind = 'misplaced'
      if (missing) {
        const update = { [missing.name]: missing.value }
        return putIn({ kind, place: pointer, message, update, remedy: 'what stands in says as little as possible' })
      }
      return leaveOut({ kind, place: pointer, message, remedy: 'it is left out' })
    })
    .reverse()
}

/** Whether a name of a path item stands for an operation. */
export function isMethod(name: string): boolean {
  return METHODS.some((method) => method === name)
}
