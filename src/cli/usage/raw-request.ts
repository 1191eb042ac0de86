import type ts from 'typescript'
import { operations } from '../../../generated/operation-table.ts'
import type { Compiler } from './compiler.ts'

/** Stands in a path for what is known only when the program runs. */
const OPEN = '\u0000'

/** Operations that `glomo.request` is told to call; `null` for a path that none has, undefined when it cannot be known. */
export function requestedOperations(
  compiler: Compiler,
  checker: ts.TypeChecker,
  request: ts.Expression,
): (string | null)[] | undefined {
  const type = checker.getTypeAtLocation(request)
  const textsOf = (name: string) => {
    const member = checker.getPropertyOfType(type, name)
    return member && allTexts(compiler, checker.getTypeOfSymbol(member))
  }
  const [methods, paths] = [textsOf('method'), textsOf('path')]
  if (!methods || !paths) return undefined
  return methods.flatMap((method) => paths.flatMap((path) => operationsAt(method, path)))
}

/** Every text that a type allows, with what is open in it; undefined when all of it is. */
function allTexts(compiler: Compiler, type: ts.Type): string[] | undefined {
  const texts = (type.isUnion() ? type.types : [type]).map((each) => textOf(compiler, each))
  return texts.every((each) => each !== undefined) ? texts : undefined
}

function textOf({ TypeFlags }: Compiler, type: ts.Type): string | undefined {
  if (type.isStringLiteral()) return type.value
  if (!(type.flags & TypeFlags.TemplateLiteral) || !('texts' in type) || !Array.isArray(type.texts)) return undefined
  const text = type.texts.join(OPEN)
  return text === `/${OPEN}` ? undefined : text
}

function operationsAt(method: string, path: string): (string | null)[] {
  const parts = (path.split('?')[0] ?? '').split('/')
  const found = Object.values(operations).filter((operation) => {
    const own = operation.path.split('/')
    return (
      operation.method === method &&
      own.length === parts.length &&
      own.every((part, index) => part.startsWith('{') || part === parts[index] || parts[index] === OPEN)
    )
  })
  return found.length > 0 ? found.map(({ id }) => id) : [null]
}
