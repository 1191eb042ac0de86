import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DriftReport } from '../../drift/report.ts'
import { runNode } from '../../lib/run-node.ts'
import { copyProject } from '../../nightly/copy-project.ts'
import type { Finding } from '../../openapi/finding.ts'
import type { Checked } from '../check.ts'
import { GITHUB_LIMIT } from '../pull-request-text.ts'
import type { Scaffolded } from '../scaffold/scaffold.ts'
import type { ChangeCase } from './change-case.ts'
import { Published } from './document.ts'

/** As `reports/regenerate.json` has it. */
export interface Outcome {
  findings: Finding[]
  drift: DriftReport | null
  scaffolded: Scaffolded
  checked: Checked | null
  decisions: string[]
  title: string
}

export interface Played {
  outcome: Outcome
  text: string
  /** In what it is not as expected, one line each. */
  surprises: string[]
  seconds: number
}

/** Plays one change through in a copy of the project: from the publisher to the text of the pull request. */
export async function play(each: ChangeCase, { checks }: { checks: boolean }): Promise<Played> {
  const startedAt = Date.now()
  const copy = await copyProject()
  try {
    const published = new Published(JSON.parse(await readFile('openapi/glomo.json', 'utf8')))
    each.change(published)
    const file = join(copy, 'published.json')
    await writeFile(file, `${JSON.stringify(published.document, null, 2)}\n`)
    const args = ['scripts/regenerate/main.ts', '--url', pathToFileURL(file).href, ...(checks ? [] : ['--no-checks'])]
    const { code, output } = await runNode(args, copy)
    await rm(file)
    if (code !== 0 && code !== 1) throw new Error(`${each.name}: exit code ${code}: ${output.trim()}`)
    const outcome: Outcome = JSON.parse(await readFile(join(copy, 'reports/regenerate.json'), 'utf8'))
    const text = await readFile(join(copy, 'reports/pull-request.md'), 'utf8')
    const surprises = surprisesIn(each, outcome, text)
    return { outcome, text, surprises, seconds: Math.round((Date.now() - startedAt) / 1000) }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

function surprisesIn({ expected }: ChangeCase, outcome: Outcome, text: string): string[] {
  const { drift, decisions, scaffolded, findings } = outcome
  const surprises: string[] = []
  const compare = (what: string, wanted: unknown, found: unknown) => {
    const [one, other] = [JSON.stringify(wanted), JSON.stringify(found)]
    if (one !== other) surprises.push(`${what}: ${other} instead of ${one}`)
  }
  compare('semver', expected.semver, drift?.semver)
  compare('methods added', expected.added ?? [], scaffolded.added)
  compare('methods removed', expected.removed ?? [], scaffolded.removed)
  if (expected.decide !== decisions.length > 0) {
    surprises.push(`${decisions.length} points to decide: ${decisions.slice(0, 3).join(' | ')}`)
  }
  for (const kind of expected.findings ?? []) {
    if (!findings.some((finding) => finding.kind === kind)) surprises.push(`no finding of the kind ${kind}`)
  }
  if (text.length > GITHUB_LIMIT) surprises.push(`a text of ${text.length} characters`)
  if (!/^\*\*What:\*\* .*\n\*\*How bad:\*\* .*\n\*\*What to do:\*\* .*\n/.test(text))
    surprises.push('not three lines first')
  return surprises
}
