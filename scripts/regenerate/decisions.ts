import type { Finding } from '../openapi/finding.ts'
import type { Checked } from './check.ts'
import type { Prepared } from './prepare.ts'

const MAX_FAILURES = 20

/** What a person must decide before this can be merged, most important first; empty when nothing is left. */
export function decisions({ findings, drift }: Prepared, checked: Checked | null): string[] {
  const open = findings.filter(({ level }) => level === 'open')
  const unprotected = findings.filter(({ kind, level }) => kind === 'mark' && level === 'proposed')
  const breaking = drift?.changes.filter(({ level }) => level === 'breaking') ?? []
  return [
    ...unprotected.filter(({ remedy }) => remedy.includes('acting twice')).map(sentence),
    ...(drift ? [] : ['The two descriptions could not be compared: say what the next version is.']),
    ...breaking.map(
      ({ text, surface }) =>
        `${text}${touching(surface.methods)}: take it in a major version, or settle it with Glomo.`,
    ),
    ...(checked?.compile ?? []).map(
      ({ file, errors, first }) =>
        `${file} does not compile (${errors === 1 ? '1 error' : `${errors} errors`}): ${first}`,
    ),
    ...open.map(sentence),
    ...(checked?.generate ? [`\`npm run generate\` refuses the description: ${checked.generate}`] : []),
    ...contractDecisions(checked),
  ]
}

function touching(methods: readonly string[]): string {
  if (methods.length === 0) return ''
  const shown = methods.slice(0, 3).map((name) => `\`${name}\``)
  return ` (${shown.join(', ')}${methods.length > 3 ? ` and ${methods.length - 3} more` : ''})`
}

function sentence({ place, message, remedy }: Finding): string {
  return `\`${place || 'The description'}\` ${message}: ${remedy}.`
}

function contractDecisions(checked: Checked | null): string[] {
  if (!checked) return []
  if (!checked.contract) return ['The contract suite did not come to an end: run `npm run contract`.']
  const { failures } = checked.contract
  const shown = failures
    .slice(0, MAX_FAILURES)
    .map(({ name, reason }) => `The contract ${name} does not hold: ${reason}`)
  return failures.length > MAX_FAILURES
    ? [...shown, `${failures.length - MAX_FAILURES} more contracts do not hold.`]
    : shown
}
