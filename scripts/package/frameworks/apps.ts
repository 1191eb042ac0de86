import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An app of `examples/` that is installed, built and called as its users would. */
export interface App {
  readonly name: string
  /** The package whose version is told. */
  readonly framework: string
  /** Puts its sources, with a `package.json`, in an empty folder. */
  readonly prepare: (folder: string) => Promise<void>
  readonly build?: readonly string[]
  readonly start: (port: number) => readonly string[]
  /** Whether it also pays when it is asked to. */
  readonly pays: boolean
}

export const APPS: readonly App[] = [
  {
    name: 'Next.js',
    framework: 'next',
    prepare: (folder) => cp('examples/apps/next', folder, { recursive: true }),
    build: ['npm', 'run', 'build'],
    start: (port) => ['npx', 'next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    pays: true,
  },
  {
    name: 'Nest',
    framework: '@nestjs/core',
    prepare: (folder) => cp('examples/apps/nest', folder, { recursive: true }),
    build: ['npm', 'run', 'build'],
    start: () => ['node', 'dist/main.js'],
    pays: true,
  },
  webhookApp('Express', 'express', 'app.listen(port, host)'),
  webhookApp('Fastify', 'fastify', 'app.listen({ port, host })'),
  webhookApp('Hono', 'hono', 'createServer(toNodeHandler(async (request) => app.fetch(request))).listen(port, host)'),
]

/** The example of a framework under `examples/webhooks/`, listening. */
function webhookApp(name: string, framework: string, listen: string): App {
  return {
    name,
    framework,
    prepare: async (folder) => {
      const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
      await mkdir(folder)
      await cp(`examples/webhooks/${framework}.ts`, join(folder, 'app.ts'))
      const manifest = { private: true, type: 'module', dependencies: { [framework]: devDependencies[framework] } }
      await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
      await writeFile(join(folder, 'serve.ts'), serving(listen))
    },
    start: () => ['node', 'serve.ts'],
    pays: false,
  }
}

function serving(listen: string): string {
  return `import { createServer } from 'node:http'
import { toNodeHandler } from 'glomo-client/webhooks/node'
import { webhookApp } from './app.ts'
const port = Number(process.env.PORT)
const host = '127.0.0.1'
const app = webhookApp(process.env.GLOMO_WEBHOOK_SECRET, (id) => console.log(\`\${id} arrived\`))
${listen}
`
}
