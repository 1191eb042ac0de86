import { execFileSync } from 'node:child_process'
import { type Figures, median } from './figures.ts'

const ROUNDS = 5

/** Microseconds of CPU a call takes in process, by method; each client in processes of its own, in turns. */
export function cpuOfCalls(folder: string, names: readonly string[]): { get: Figures; post: Figures } {
  const taken = names.map((name) => ({ name, get: [] as number[], post: [] as number[] }))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, get, post } of taken) {
      const output = execFileSync(process.execPath, ['calls.mjs', name], { cwd: folder, encoding: 'utf8' })
      const cpu: { get: number; post: number } = JSON.parse(output)
      get.push(cpu.get)
      post.push(cpu.post)
    }
  }
  return {
    get: new Map(taken.map(({ name, get }) => [name, median(get)])),
    post: new Map(taken.map(({ name, post }) => [name, median(post)])),
  }
}
