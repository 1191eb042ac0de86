import { parseArgs } from 'node:util'
import { countsText } from '../../drift/report.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts'
import { CASES } from './cases.ts'
import type { ChangeCase } from './change-case.ts'
import { type Played, play } from './play.ts'

const USAGE = `npm run regenerate:changes -- [--only TEXT] [--no-checks] [--text]

Plays changes of the published description through as publishers make them: each in a copy of the project, from the pull
to the text of the pull request. Writes reports/changes.md.
  --only TEXT    those whose name holds it; may be given several times
  --no-checks    neither compiles nor runs the contract suite
  --text         prints the text of each pull request
Exit code 0: every one ends as it should; 1: one does not; 2: could not run.`

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [''] },
      'no-checks': { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else await playAll(values.only, !values['no-checks'], values.text)
} catch (error) {
  console.error(`regenerate:changes: ${reasonOf(error)}`)
  process.exitCode = 2
}

async function playAll(only: readonly string[], checks: boolean, showText: boolean): Promise<void> {
  const rows = [
    ['change', 'pulled', 'drift', 'findings', 'generated', 'compiles', 'contracts', 'to decide', 'text', 'seconds'],
    Array.from({ length: 10 }, () => '---'),
  ]
  let unexpected = 0
  for (const each of CASES.filter(({ name }) => only.some((text) => name.includes(text)))) {
    const played = await play(each, { checks }).catch((error: unknown) => reasonOf(error))
    const row =
      typeof played === 'string'
        ? [each.name, 'no', played, ...Array.from({ length: 7 }, () => '')]
        : rowOf(each, played)
    rows.push(row)
    console.log(`| ${row.join(' | ')} |`)
    const surprises = typeof played === 'string' ? [played] : played.surprises
    for (const surprise of surprises) console.log(`  not as expected: ${surprise}`)
    if (surprises.length > 0) unexpected += 1
    if (showText && typeof played !== 'string') console.log(played.text)
  }
  const table = `${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
  await writeFilesAtomically(new Map([['reports/changes.md', table]]))
  console.log(`${rows.length - 2} changes, ${unexpected} not as expected`)
  process.exitCode = unexpected > 0 ? 1 : 0
}

function rowOf({ name }: ChangeCase, { outcome, text, seconds }: Played): string[] {
  const { drift, findings, checked, decisions } = outcome
  const kinds = [...new Set(findings.map(({ kind }) => kind))].map(
    (kind) => `${findings.filter((each) => each.kind === kind).length} ${kind}`,
  )
  const contract = checked?.contract
  return [
    name,
    'yes',
    drift ? `${drift.semver} (${countsText(drift)})` : 'not compared',
    kinds.join(', '),
    checked ? (checked.generate === null ? 'yes' : 'only around it') : '',
    checked ? (checked.compile.length === 0 ? 'yes' : `${checked.compile.length} files do not`) : '',
    contract ? `${contract.passed} hold, ${contract.failed} do not` : '',
    String(decisions.length),
    `${text.length} characters`,
    String(seconds),
  ]
}
