import { reasonOf } from '../lib/one-line.ts'
import { USAGE } from './usage.ts'

// Whoever reads may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const { readOptions } = await import('./options.ts')
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') console.log(USAGE)
  else {
    process.exitCode = await (await import('./run.ts')).run(options)
    // When all is written nothing is left to do, though V8 would have the process wait for code it is still optimizing.
    process.stdout.write('', () => process.exit())
  }
} catch (error) {
  console.error(`drift: ${reasonOf(error)}`)
  process.exitCode = 2
}
