import { runInThisContext } from 'node:vm'

/** Milliseconds that one text may take: what backtracks without end takes as long as there is. */
const MOST_TIME = 100
/** Steps that are taken without a watch, whose start takes longer than most patterns do. */
const MOST_STEPS = 1_000_000
const SHORT = 12

interface Pattern {
  readonly expression: RegExp | undefined
  readonly answers: Map<string, boolean | undefined>
  /** Of what took too long: longer ones are not tried. */
  shortest: number
}

const patterns = new Map<string, Pattern>()

/** Whether a pattern matches; undefined where that takes too long to tell. One that is not a regular expression matches everything. */
export function matchOf(pattern: string, text: string): boolean | undefined {
  const known = patterns.get(pattern) ?? { expression: compiled(pattern), answers: new Map(), shortest: Infinity }
  patterns.set(pattern, known)
  const { expression, answers } = known
  if (!expression) return true
  if (isQuick(pattern, text)) return expression.test(text)
  if (text.length >= known.shortest) return undefined
  if (answers.has(text)) return answers.get(text)
  const answer = watched(expression, text)
  answers.set(text, answer)
  if (answer === undefined) known.shortest = text.length
  return answer
}

/** Without a repeated group it takes at most as many steps as the text is long, once more for each repetition. */
function isQuick(pattern: string, text: string): boolean {
  if (text.length <= SHORT) return true
  if (/\)[*+{?]/.test(pattern)) return false
  const repetitions = pattern.match(/[*+{?]/g)?.length ?? 0
  return text.length ** (repetitions + 1) <= MOST_STEPS
}

function watched(expression: RegExp, text: string): boolean | undefined {
  const { source, flags } = expression
  const code = `new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)}).test(${JSON.stringify(text)})`
  try {
    return runInThisContext(code, { timeout: MOST_TIME }) === true
  } catch {
    return undefined
  }
}

function compiled(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      // It may be one without the flag.
    }
  }
  return undefined
}
