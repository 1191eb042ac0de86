import { readFileSync } from 'node:fs'

/** A block of TypeScript in a document. */
export interface CodeBlock {
  /** `docs/webhooks.md:12` */
  where: string
  code: string
  /** Marked `run`: needs nothing but the emulator. */
  runs: boolean
}

/** Every block fenced as `ts`. */
export function codeBlocks(file: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { line: number; runs: boolean; code: string[] } | undefined
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (open && line.startsWith('```')) {
      blocks.push({ where: `${file}:${open.line}`, code: open.code.join('\n'), runs: open.runs })
      open = undefined
    } else if (open) open.code.push(line)
    else if (/^```ts\b/.test(line)) open = { line: index + 1, runs: /\brun\b/.test(line), code: [] }
  }
  return blocks
}
