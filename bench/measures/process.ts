import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

export interface Run {
  /** Seconds. */
  readonly wall: number
  /** Seconds of all its threads. */
  readonly cpu: number
  /** Megabytes at most; unknown where there is no `/proc`. */
  readonly memory: number | undefined
}

/** Says whose number it waits for, waits, and says what that took. */
const SHELL = '"$@" <&4 & echo $! >&3; wait $!; echo $? >&3; times >&3'
const MS_BETWEEN_LOOKS = 10

/**
 * What a command takes as a whole process. Undefined when it fails, or does not end in time.
 *
 * @param output what it prints is written here
 */
export function measured(command: readonly string[], output: string, timeoutMs: number): Promise<Run | undefined> {
  const file = openSync(output, 'w')
  const nothing = openSync('/dev/null', 'r')
  const start = performance.now()
  const child = spawn('sh', ['-c', SHELL, 'sh', ...command], {
    stdio: [nothing, file, 'ignore', 'pipe', nothing],
    detached: true,
  })
  let said = ''
  let memory: number | undefined
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const looking = setInterval(() => {
    memory = memoryOf(said.split('\n')[0] ?? '') ?? memory
  }, MS_BETWEEN_LOOKS)
  const killing = setTimeout(() => child.pid !== undefined && process.kill(-child.pid), timeoutMs)
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(looking)
      clearTimeout(killing)
      closeSync(file)
      closeSync(nothing)
      const wall = (performance.now() - start) / 1000
      const [, status, , children = ''] = said.split('\n')
      const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
        (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
        0,
      )
      // 1 is what a comparison ends with that found something.
      resolve(status === '0' || status === '1' ? { wall, cpu, memory } : undefined)
    })
  })
}

function memoryOf(pid: string): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
