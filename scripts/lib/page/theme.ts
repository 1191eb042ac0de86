/** The colours of every report, by what they mean; each is readable on both backgrounds, which a test computes. */
export interface Theme {
  readonly back: string
  /** Behind code and heads of tables. */
  readonly panel: string
  readonly text: string
  /** For what is said by the way. */
  readonly soft: string
  readonly line: string
  readonly link: string
  readonly breaking: string
  readonly warning: string
  readonly additive: string
  readonly docs: string
  /** Behind a cell that is well, well in part, and not well. */
  readonly wellBack: string
  readonly partBack: string
  readonly badBack: string
}

export const LIGHT: Theme = {
  back: '#ffffff',
  panel: '#f4f6f9',
  text: '#1b1f24',
  soft: '#57606a',
  line: '#d0d7de',
  link: '#0b57d0',
  breaking: '#b3261e',
  warning: '#8a5300',
  additive: '#1a6b32',
  docs: '#3d4f8f',
  wellBack: '#c9ecd2',
  partBack: '#f8e3a8',
  badBack: '#f7c4bd',
}

export const DARK: Theme = {
  back: '#0f1318',
  panel: '#191f27',
  text: '#e6edf3',
  soft: '#9aa7b4',
  line: '#343b45',
  link: '#8ab4f8',
  breaking: '#ff8a80',
  warning: '#f0b354',
  additive: '#6fd08c',
  docs: '#a9b8ff',
  wellBack: '#17472a',
  partBack: '#564109',
  badBack: '#672620',
}

/** On paper it is always light. */
export const WHEN_DARK = '@media screen and (prefers-color-scheme:dark)'

/** The colours as custom properties of whatever is selected, light or dark as the reader's system has it. */
export function themeStyle(selector: string): string {
  return `${selector}{color-scheme:light dark;${properties(LIGHT)}}
${WHEN_DARK}{${selector}{${properties(DARK)}}}`
}

function properties(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}
