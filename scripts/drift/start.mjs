import { enableCompileCache, registerHooks } from 'node:module'

// Sources import each other by their paths, so that none need be looked up.
registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.\.?\/.*\.ts$/.test(specifier)) return next(specifier, context)
    return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
  },
})
// Keeps what Node makes of the sources, so that the next run need not make it again.
enableCompileCache()
await import('./main.ts')
