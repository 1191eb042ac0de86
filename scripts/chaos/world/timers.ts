import type { Timers } from '../../../src/emulator/index.ts'
import type { VirtualTime } from './virtual-time.ts'

/** What the emulator waits by, in the time of a world. */
export function timersOf(time: VirtualTime): Timers {
  return {
    setTimeout: (callback, milliseconds) => time.after(milliseconds, callback),
    clearTimeout: (timer) => time.cancel(timer as ReturnType<VirtualTime['after']>), // given out by setTimeout above
  }
}
