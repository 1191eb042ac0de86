import { readFileSync } from 'node:fs'

/** A block of TypeScript in a document. */
export interface CodeBlock {
  /** `docs/webhooks.md:12` */
  where: string
  code: string
  /** What stands behind `ts`: `run` needs nothing but the emulator, `vitest` and `node-test` are tests. */
  mark: 'run' | 'vitest' | 'node-test' | undefined
}

/** Every block fenced as `ts`. */
export function codeBlocks(file: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: (Pick<CodeBlock, 'mark'> & { line: number; code: string[] }) | undefined
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (open && line.startsWith('```')) {
      blocks.push({ where: `${file}:${open.line}`, code: open.code.join('\n'), mark: open.mark })
      open = undefined
    } else if (open) open.code.push(line)
    else if (/^```ts\b/.test(line)) open = { line: index + 1, mark: markOf(line), code: [] }
  }
  return blocks
}

function markOf(line: string): CodeBlock['mark'] {
  return MARKS.find((mark) => line.split(' ').includes(mark))
}

const MARKS = ['run', 'vitest', 'node-test'] as const
