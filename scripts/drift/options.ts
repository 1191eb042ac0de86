import { parseArgs } from 'node:util'
import { PUBLISHED_URL } from '../description/lock.ts'
import { LEVELS, type Level } from './change.ts'
import type { Prefix } from './contract/operations.ts'
import type { OperationFilter } from './filter.ts'

export const PINNED = 'openapi/glomo.json'
/** Where the files of consumers are that are asked about when nobody names others. */
export const CONSUMERS = 'openapi/consumers'
export const FORMATS = ['text', 'json', 'markdown', 'html', 'junit', 'github'] as const
export type FormatName = (typeof FORMATS)[number]

/** What the command was asked for. */
export interface DriftOptions {
  base: string
  revision: string
  format: FormatName
  output: string | undefined
  failOn: Level | 'never'
  levels: string | undefined
  waivers: string | undefined
  sunsetDays: number | undefined
  /** Files, folders and patterns; undefined for those of the project. */
  consumers: string[] | undefined
  filter: Omit<OperationFilter, 'called'>
  isClientAlone: boolean
  prefixes: { base: Prefix; revision: Prefix }
  allowOutside: boolean
  maxBytes: number | undefined
}

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const

/** @throws for options that there are not, and values that they do not take */
export function readOptions(args: string[]): DriftOptions | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      output: text,
      'fail-on': { type: 'string', default: 'breaking' },
      levels: text,
      waivers: text,
      'sunset-days': text,
      consumers: texts,
      'match-path': text,
      'unmatch-path': text,
      operation: texts,
      tag: texts,
      extension: texts,
      client: flag,
      'strip-prefix-base': text,
      'strip-prefix-revision': text,
      'prefix-base': text,
      'prefix-revision': text,
      'allow-outside': flag,
      'max-mb': text,
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  if (positionals.length > 2) throw new Error('takes at most two descriptions')
  const [base = PINNED, revision = process.env.GLOMO_SPEC_URL || PUBLISHED_URL] = positionals
  if (base === '-' && revision === '-') throw new Error('only one description can be piped in')
  const megabytes = numberOf('max-mb', values['max-mb'])
  return {
    base,
    revision,
    format: oneOf('format', values.format, FORMATS),
    output: values.output,
    failOn: oneOf('fail-on', values['fail-on'], [...LEVELS, 'never']),
    levels: values.levels,
    waivers: values.waivers,
    sunsetDays: numberOf('sunset-days', values['sunset-days']),
    consumers: values.consumers,
    filter: {
      matchPath: values['match-path'],
      unmatchPath: values['unmatch-path'],
      operations: values.operation,
      tags: values.tag,
      extensions: values.extension,
    },
    isClientAlone: values.client ?? false,
    prefixes: {
      base: { strip: values['strip-prefix-base'], add: values['prefix-base'] },
      revision: { strip: values['strip-prefix-revision'], add: values['prefix-revision'] },
    },
    allowOutside: values['allow-outside'] ?? false,
    maxBytes: megabytes === undefined ? undefined : megabytes * 2 ** 20,
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value)
  if (found === undefined) throw new Error(`--${option} is ${value}; it must be one of ${known.join(', ')}`)
  return found
}

function numberOf(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d+$/.test(value)) throw new Error(`--${option} is ${value}; it must be a whole number`)
  return Number(value)
}
