import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Of this machine; undefined where there is none, as npm brings none. */
export const CHROMIUM: string | undefined = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--dump-dom']

/**
 * By how many pixels pages are wider than a screen, so that they scroll sideways: each in a frame as wide as that.
 *
 * @param pages HTML by name
 */
export async function widerThan(width: number, pages: ReadonlyMap<string, string>): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'width-'))
  try {
    const file = join(folder, 'frames.html')
    await writeFile(file, framesHtml(width, [...pages.values()]))
    const args = [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, `file://${file}`]
    const { stdout } = await promisify(execFile)(CHROMIUM ?? '', args, { maxBuffer: 2 ** 28 })
    const widths = /<title>widths ([\d,]+)<\/title>/.exec(stdout)?.[1]?.split(',') ?? []
    return Object.fromEntries([...pages.keys()].map((name, index) => [name, Number(widths[index])]))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The title says how wide what is in each frame is, once all of it is there. */
function framesHtml(width: number, pages: readonly string[]): string {
  const sources = JSON.stringify(pages).replaceAll('<', '\\u003c')
  return `<!doctype html><title>none</title><body><script>
const frames = ${sources}.map((srcdoc) => Object.assign(document.createElement('iframe'), { srcdoc, width: ${width} }))
const overflow = ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth
addEventListener('load', () => {
  document.title = 'widths ' + frames.map((each) => overflow(each.contentDocument.documentElement))
  for (const each of frames) each.remove()
  for (const each of document.scripts) each.remove()
})
document.body.append(...frames)
</script></body>`
}
