import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../scripts/chaos/world/random.ts'
import { Turns } from '../../scripts/scale/workers/turns.ts'
import { PAUSE, TAKE } from '../../src/rate-limit/scripts.ts'
import { type Running, redisIsInstalled, startRedis } from '../webhooks/database-servers.ts'

/** The script with the time given as its last argument, and keys that do not end by themselves. */
function atGivenTime(script: string): string {
  return script
    .replace(/local time = .*\n/, '')
    .replace(/local now = .*\n/, 'local now = tonumber(ARGV[#ARGV])\n')
    .replace(/, 'PX', [^)]*\)\)/, ')')
    .replace(/, 'PX', milliseconds \+ \d+\)/, ')')
    .replace(/if used > 0 then redis.call\('PEXPIRE'.*\n/, '\n')
}

// Skipped where no redis-server is installed: npm has none to bring.
describe.skipIf(!redisIsInstalled)('a server of Redis', () => {
  let server: Running<Awaited<ReturnType<typeof startRedis>>['client']>
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server?.stop())

  test.each([1, 2, 3, 4, 5])('gives the turns that the simulation of many workers gives (seed %i)', async (seed) => {
    const random = new Random('turns', seed)
    const [limit, window] = [random.int(1, 60), random.int(500, 60_000)]
    const turns = new Turns(limit, window)
    const keys = [`{${seed}}:sent`, `{${seed}}:not-before`]
    const run = (script: string, values: number[]) =>
      server.client.eval(atGivenTime(script), { keys, arguments: values.map(String) })
    let now = Date.UTC(2026, 10, 21)
    for (let step = 0; step < 600; step += 1) {
      now += random.chance(0.1) ? random.int(0, window) : random.int(0, Math.ceil(window / limit))
      if (random.chance(0.02)) {
        const milliseconds = random.int(1, window)
        await run(PAUSE, [milliseconds, now])
        turns.pause(now, milliseconds)
      }
      const [count, hasWaited] = [random.int(1, 12), random.chance(0.5)]
      const given = await run(TAKE, [limit, window, count, hasWaited ? 1 : 0, now])
      expect(turns.take(now, count, hasWaited), `step ${step}`).toEqual(given)
    }
  })
})
