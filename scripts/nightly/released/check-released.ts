import { readSources } from '../../description/effective.ts'
import type { JsonObject } from '../../lib/json.ts'
import { reasonOf } from '../../lib/one-line.ts'
import { proposeCorrections } from '../../regenerate/mend/propose.ts'
import { readPrevious } from '../../regenerate/prepare.ts'
import type { CheckResult } from '../checks.ts'
import type { Links } from '../links.ts'
import { type Line, longList, type Marked, type Section } from '../section.ts'
import { findRelease, nameOf, type Release } from './find-release.ts'
import { type Tried, tryRelease } from './try-release.ts'

const name = 'released'
/** More methods than these are in the list of the report alone. */
const SHOWN_METHODS = 5
/** More contracts of a method than these are counted. */
const SHOWN_CONTRACTS = 5

export interface ReleasedCheck {
  check: CheckResult
  /** Null when nothing was tried. */
  tried: Tried | null
}

/**
 * Whether what programs run today goes on with what is published today.
 *
 * @param asked a release that was asked for; else the last one is looked for
 * @param published null when it could not be had
 */
export async function checkReleased(
  asked: Release | undefined,
  published: JsonObject | null,
  repository = '.',
): Promise<ReleasedCheck> {
  try {
    const release = asked ?? (await findRelease(undefined, repository))
    if (release === null) return untried('not run', 'no release yet: not compared')
    if (!published) {
      const { check } = untried('not checked', `${nameOf(release)}: there is no published description to compare with`)
      return { check: { ...check, lacksUpstream: true }, tried: null }
    }
    const { overlays } = await readSources()
    // The corrections that are known today hold for what is published, whatever was known at the release.
    const { document } = await proposeCorrections({ pinned: published, overlays }, await readPrevious())
    const tried = await tryRelease(release, document)
    const goesOn = tried.broken.length === 0 && (tried.compile ?? []).length === 0
    return { check: { name, status: goesOn ? 'ok' : 'failed', summary: releasedText(tried), details: '' }, tried }
  } catch (error) {
    return untried('not checked', reasonOf(error))
  }
}

function untried(status: CheckResult['status'], summary: string): ReleasedCheck {
  return { check: { name, status, summary, details: '' }, tried: null }
}

/** One line for the summary. */
export function releasedText({ release, methods, broken, held, compile }: Tried): string {
  const shown = broken.slice(0, SHOWN_METHODS).map(({ method }) => method)
  const more = broken.length > SHOWN_METHODS ? ` and ${broken.length - SHOWN_METHODS} more` : ''
  const lost = broken.reduce((sum, { contracts }) => sum + contracts.length, 0)
  const parts = [
    broken.length === 0
      ? `all ${methods} methods go on`
      : `${broken.length} of ${methods} methods break (${shown.join(', ')}${more})`,
    held + lost === 0 ? 'no contract of it changed' : `of the contracts that changed ${held} hold, ${lost} do not`,
    compile === null
      ? 'not compiled, as a package has no sources'
      : compile.length === 0
        ? 'it compiles'
        : `${compile.length === 1 ? '1 file does' : `${compile.length} files do`} not compile`,
  ]
  return `${release}: ${parts.join('; ')}`
}

export function releasedSection(tried: Tried, links: Links): Section {
  const items = tried.broken.flatMap(({ method, contracts }): Line[] => {
    const more = contracts.length - SHOWN_CONTRACTS
    const linked: Marked = { text: method, href: links.method(method) }
    const told = contracts
      .slice(0, SHOWN_CONTRACTS)
      .map(({ contract, reason }): Line => [linked, `${contract && ` ${contract}`}: ${reason}`])
    return more > 0 ? [...told, `${method}: ${more} more contracts`] : told
  })
  const files = (tried.compile ?? []).map(({ file, first }) => `${file}: ${first}`)
  return {
    title: 'The last release with the published description',
    paragraphs: [`${releasedText(tried)}.`],
    list: [
      ...longList({ title: 'What programs that run it can no longer do', items }),
      ...longList({ title: 'Its files that no longer compile', items: files }),
    ],
  }
}
