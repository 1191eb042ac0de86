/** Texts of formats that are in common use. */
const OF_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'ann@example.com',
  uuid: '00000000-0000-4000-8000-000000000000',
  uri: 'https://example.com/a',
  url: 'https://example.com/a',
  'uri-reference': '/a',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'YQ==',
  binary: 'a',
}

export function textOfFormat(format: unknown): string | undefined {
  return OF_FORMAT[String(format)]
}

/** Some texts that a pattern should match: its shortest, and a longer one; to be tried, since not all is understood. */
export function textsOfPattern(pattern: string): string[] {
  return [0, 1].flatMap((extra) => {
    const reader = new PatternReader(pattern, extra)
    const text = reader.alternatives()
    return reader.isAtEnd ? [text] : []
  })
}

const CLASSES: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', n: '\n', t: '\t' }

/** Walks over a regular expression and writes what it asks for. */
class PatternReader {
  readonly #pattern: string
  readonly #extra: number
  #at = 0

  /** @param extra how often more than needed a part is repeated, where it may be */
  constructor(pattern: string, extra: number) {
    this.#pattern = pattern
    this.#extra = extra
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#pattern.length
  }

  /** The first alternative; the others are passed over. */
  alternatives(): string {
    const first = this.#sequence()
    while (this.#takes('|')) this.#sequence()
    return first
  }

  #takes(character: string): boolean {
    if (this.#pattern[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #sequence(): string {
    let text = ''
    while (!this.isAtEnd && !'|)'.includes(this.#pattern[this.#at] ?? '')) {
      const atom = this.#atom()
      text += atom.repeat(this.#times())
    }
    return text
  }

  #atom(): string {
    const character = this.#pattern[this.#at] ?? ''
    this.#at += 1
    if (character === '^' || character === '$') return ''
    if (character === '.') return 'a'
    if (character === '[') return this.#set()
    if (character === '\\') return this.#escaped()
    if (character !== '(') return character
    const isLookahead = /^\?(=|!|<=|<!)/.test(this.#pattern.slice(this.#at))
    this.#at += /^\?(:|=|!|<=|<!|<\w+>)/.exec(this.#pattern.slice(this.#at))?.[0].length ?? 0
    const inner = this.alternatives()
    this.#takes(')')
    return isLookahead ? '' : inner
  }

  #escaped(): string {
    const character = this.#pattern[this.#at] ?? ''
    this.#at += 1
    if (character === 'b' || character === 'B') return ''
    if (character === 'p' || character === 'P') {
      this.#at += /^\{[^}]*\}/.exec(this.#pattern.slice(this.#at))?.[0].length ?? 0
      return 'a'
    }
    return CLASSES[character] ?? character
  }

  #set(): string {
    const from = this.#at
    const isNegated = this.#takes('^')
    const first = this.#pattern[this.#at] === '\\' ? this.#escapedInSet() : (this.#pattern[this.#at++] ?? '')
    while (!this.isAtEnd && this.#pattern[this.#at] !== ']') this.#at += this.#pattern[this.#at] === '\\' ? 2 : 1
    this.#takes(']')
    if (!isNegated) return first
    const set = new RegExp(this.#pattern.slice(from - 1, this.#at))
    return ['a', '1', '-', ' ', 'Z'].find((each) => set.test(each)) ?? 'a'
  }

  #escapedInSet(): string {
    this.#at += 1
    return this.#escaped()
  }

  #times(): number {
    const rest = this.#pattern.slice(this.#at)
    const [quantifier, least, comma, most] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(rest) ?? []
    if (quantifier === undefined) return 1
    this.#at += quantifier.length
    if (quantifier.startsWith('*')) return this.#extra
    if (quantifier.startsWith('+')) return 1 + this.#extra
    if (quantifier.startsWith('?')) return this.#extra
    const limit = comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)
    return Math.min(Number(least) + this.#extra, limit)
  }
}
