// As a whole, since an older Node has not all of it.
import * as module from 'node:module'

if (module.registerHooks && module.enableCompileCache && process.features.typescript) {
  // Sources import each other by their paths, so that none need be looked up.
  module.registerHooks({
    resolve(specifier, context, next) {
      if (!/^\.\.?\/.*\.ts$/.test(specifier)) return next(specifier, context)
      return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
    },
  })
  // Keeps what Node makes of the sources, so that the next run need not make it again.
  module.enableCompileCache()
  await import('./main.ts')
} else {
  console.error(
    `drift: needs Node 22.18 or later, which runs TypeScript; this is ${process.version} (npm run drift brings one)`,
  )
  process.exitCode = 2
}
