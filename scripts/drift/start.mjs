// Keeps what Node makes of the sources, so that the next run need not make it again.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./main.ts')
