import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isRecord } from '../transport/json.ts'
import { didYouMean } from './did-you-mean.ts'
import { UsageError } from './usage-error.ts'

/** What a profile may set, and the variable of the environment that means the same. */
const VARIABLES = {
  secret_key: 'GLOMO_SECRET_KEY',
  base_url: 'GLOMO_BASE_URL',
  webhook_secret: 'GLOMO_WEBHOOK_SECRET',
} as const

/** Permissions that let others than the owner read or write a file. */
const OTHERS = 0o077

/** Variables that are of a profile, with its name. */
const profileOf = new Map<string, string>()

/** What to call a variable of the environment: it may come from a profile. */
export function sourceOf(variable: (typeof VARIABLES)[keyof typeof VARIABLES]): string {
  const profile = profileOf.get(variable)
  const member = Object.entries(VARIABLES).find(([, name]) => name === variable)?.[0]
  return profile === undefined ? variable : `${member} of profile ${profile}`
}

/** Takes `--profile NAME` (or `--profile=NAME`) out of the arguments of a command; without it GLOMO_PROFILE names one. */
export function takeProfile(args: readonly string[]): { profile: string | undefined; rest: string[] } {
  const rest = [...args]
  const place = rest.findIndex((each) => each === '--profile' || each.startsWith('--profile='))
  if (place < 0) return { profile: process.env.GLOMO_PROFILE || undefined, rest }
  const [option = ''] = rest.splice(place, 1)
  const profile = option.includes('=') ? option.slice('--profile='.length) : rest.splice(place, 1)[0]
  if (!profile) throw new UsageError('--profile takes the name of a profile')
  return { profile, rest }
}

/**
 * Sets the variables of the environment that a profile names, such as
 * `{ "sandbox": { "secret_key": "…", "base_url": "…" } }` in the file.
 *
 * @throws {UsageError} without a value of the file in it: it holds keys
 */
export async function applyProfile(name: string, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  const file = environment.GLOMO_PROFILES || join(homedir(), '.config', 'glomo-client', 'profiles.json')
  const profiles = await profilesOf(file)
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (!isRecord(profile)) {
    const names = Object.keys(profiles)
    throw new UsageError(
      `${file} has no profile ${name}${names.length > 0 ? `; it has ${names.join(', ')}` : ''}${didYouMean(name, names)}`,
    )
  }
  for (const [member, value] of Object.entries(profile)) {
    if (!isVariable(member)) {
      throw new UsageError(`profile ${name} in ${file} has ${member}; it may have ${Object.keys(VARIABLES).join(', ')}`)
    }
    if (typeof value !== 'string' || value === '') {
      throw new UsageError(`${member} of profile ${name} in ${file} is not a text`)
    }
    environment[VARIABLES[member]] = value
    profileOf.set(VARIABLES[member], name)
  }
}

function isVariable(member: string): member is keyof typeof VARIABLES {
  return Object.hasOwn(VARIABLES, member)
}

async function profilesOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  let text: string
  try {
    const { mode } = await stat(file)
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      throw new UsageError(`others can read ${file}, which holds keys: chmod 600 it`)
    }
    text = await readFile(file, 'utf8')
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    // Without the cause's text: what is told of the file must not hold what is in it.
    const code = isRecord(cause) && typeof cause.code === 'string' ? cause.code : 'for an unknown reason'
    if (code !== 'ENOENT') throw new UsageError(`the profiles in ${file} could not be read (${code})`)
    throw new UsageError(
      `there is no file ${file}; write into it { "NAME": { "secret_key": "…" } }, with base_url and webhook_secret where you need them, and chmod 600 it`,
    )
  }
  const profiles = parsed(text)
  if (!isRecord(profiles)) throw new UsageError(`${file} is not a JSON object of profiles`)
  return profiles
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
