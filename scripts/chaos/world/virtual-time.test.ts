import { expect, it } from 'vitest'
import { SimulatedProcess } from './process.ts'
import { VirtualTime } from './virtual-time.ts'

it('lets days pass in no time, in the order in which things are due', async () => {
  const time = new VirtualTime()
  const seen: string[] = []
  time.after(86_400_000, () => seen.push(`a day: ${time.now}`))
  time.after(5, () => seen.push(`soon: ${time.now}`))
  time.after(5, () => seen.push(`just after: ${time.now}`))
  time.cancel(time.after(1, () => seen.push('cancelled')))
  expect(await time.run(() => true, 100)).toBe('quiet')
  expect(seen).toEqual(['soon: 5', 'just after: 5', 'a day: 86400000'])
})

it('tells what waits for nothing from what never ends', async () => {
  expect(await new VirtualTime().run(() => false, 100)).toBe('stuck')
  const restless = new VirtualTime()
  const again = () => {
    restless.after(1, again)
  }
  again()
  expect(await restless.run(() => false, 100)).toBe('endless')
})

it('lets nothing of a dead process go on, and its answers reach nobody', async () => {
  const time = new VirtualTime()
  const process = new SimulatedProcess(time)
  const seen: string[] = []
  process.clock.setTimeout(() => seen.push('timer'), 10)
  process.sleep(10).then(() => seen.push('sleep'))
  process.seenBy(time.sleep(10)).then(() => seen.push('answer'))
  time.after(5, () => process.die())
  await time.run(() => true, 100)
  expect(seen).toEqual([])
})
