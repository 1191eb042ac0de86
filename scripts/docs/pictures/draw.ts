import { instance } from '@viz-js/viz'

export interface Box {
  readonly id: string
  readonly label: string
  readonly kind: 'step' | 'decision' | 'final' | 'good' | 'bad' | 'doubt'
}

export interface Arrow {
  readonly from: string
  readonly to: string
  readonly label?: string
}

export interface Picture {
  /** What it shows, for people who do not see it. */
  readonly title: string
  readonly direction: 'down' | 'right'
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

/** Colours that can be read on a light and on a dark page. */
const INK = '#7d8590'
const LOOKS: Readonly<Record<Box['kind'], Readonly<Record<string, string>>>> = {
  step: { shape: 'box', style: 'rounded' },
  decision: { shape: 'box', style: 'rounded,dashed' },
  final: { shape: 'box', style: 'rounded', peripheries: '2' },
  good: { shape: 'box', style: 'rounded', peripheries: '2', color: '#2da44e', fontcolor: '#2da44e' },
  bad: { shape: 'box', style: 'rounded', peripheries: '2', color: '#e5534b', fontcolor: '#e5534b' },
  doubt: { shape: 'box', style: 'rounded', peripheries: '2', color: '#bf8700', fontcolor: '#bf8700' },
}
const FONT = { fontname: 'Helvetica, Arial, sans-serif', fontsize: 13, color: INK, fontcolor: INK }

/** The picture as SVG; the same picture gives the same bytes. */
export async function draw({ title, direction, boxes, arrows }: Picture): Promise<string> {
  const viz = await instance()
  const svg = viz.renderString(
    {
      directed: true,
      graphAttributes: {
        rankdir: direction === 'down' ? 'TB' : 'LR',
        bgcolor: 'transparent',
        ranksep: 0.45,
      },
      nodeAttributes: { ...FONT, margin: '0.28,0.1' },
      edgeAttributes: { ...FONT, fontsize: 11, arrowsize: 0.7 },
      nodes: boxes.map(({ id, label, kind }) => ({ name: id, attributes: { label, ...LOOKS[kind] } })),
      edges: arrows.map(({ from, to, label }) => ({ tail: from, head: to, attributes: label ? { label } : {} })),
    },
    { format: 'svg' },
  )
  const [, attributes = '', content = ''] = /<svg([^>]*)>([\s\S]*)$/.exec(svg) ?? []
  // Without the name of the program that drew it, which changes with its version.
  return `<svg role="img"${attributes}>\n<title>${title}</title>${content.replace(/<!--[\s\S]*?-->\n?/g, '')}`
}
