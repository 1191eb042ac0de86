import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize, relative } from 'node:path'

/** The links of a folder of pages that lead to no file or to no place in one, one line each. Other sites are not asked. */
export async function deadLinks(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const pages = new Map<string, string>()
  for (const file of files) if (file.endsWith('.html')) pages.set(file, await readFile(file, 'utf8'))
  const anchors = new Map([...pages].map(([file, html]) => [file, new Set(matches(html, /\sid="([^"]*)"/g))]))
  const exists = new Set(files)
  const dead: string[] = []
  for (const [file, html] of pages) {
    for (const link of new Set(matches(html, /\s(?:href|src)="([^"]*)"/g))) {
      if (/^(?:[a-z]+:|#?$)/i.test(link)) continue
      const [path = '', anchor] = decodeURIComponent(link.replaceAll('&amp;', '&')).split('#')
      const target = path === '' ? file : normalize(join(dirname(file), path.split('?')[0] ?? ''))
      const isThere = exists.has(target) && (!anchor || (anchors.get(target)?.has(anchor) ?? true))
      if (!isThere) dead.push(`${relative(folder, file)}: ${link}`)
    }
  }
  return dead
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}
