import { execFile, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { freePort } from '../../lib/free-port.ts'

/** What each step of the program came to: `ok`, or what went wrong. */
export type Results = Record<string, string>

const MINUTE = 60_000

export async function runCommand(binary: string, args: readonly string[], cwd: string): Promise<Results> {
  const { stdout } = await promisify(execFile)(binary, args, { cwd, timeout: MINUTE })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: MINUTE })
  return /\d+[\d.-]*\d/.exec(stdout)?.[0] ?? stdout.trim()
}

/** A worker that runs the program when it is asked for anything. */
export async function runWorkerd(binary: string, folder: string, mockUrl: string): Promise<Results> {
  const worker = `import { program } from './program.mjs'
    export default { fetch: async () => new Response(JSON.stringify(await program(${JSON.stringify(mockUrl)}))) }`
  await writeFile(join(folder, 'worker.mjs'), await bundle(folder, worker))
  const port = await freePort()
  await writeFile(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2025-01-01", globalOutbound = "loopback")),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
  const server = spawn(binary, ['serve', 'config.capnp'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', (chunk) => {
    said += chunk
  })
  try {
    for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
      const response = await fetch(`http://127.0.0.1:${port}`).catch(() => undefined)
      if (response?.ok) return await response.json()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`workerd did not answer: ${said.trim()}`)
  } finally {
    server.kill()
  }
}

/** A page that runs the program and posts what it came to; the mock stands behind the same address. */
export async function runBrowser(binary: string, folder: string, mockUrl: string): Promise<Results> {
  const script = await bundle(
    folder,
    `import { program } from './program.mjs'
    const results = await program(location.origin).catch((error) => ({ create: String(error) }))
    fetch('/result', { method: 'POST', body: JSON.stringify(results) })`,
  )
  return new Promise((resolve, reject) => {
    const server = createServer(async (request, response) => {
      const body = await bodyOf(request)
      if (request.url === '/') {
        response.setHeader('content-type', 'text/html')
        response.end(`<!doctype html><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`)
      } else if (request.url === '/result') {
        response.end()
        end(() => resolve(JSON.parse(body.toString())))
      } else {
        const { host: _, ...headers } = request.headers
        const init = { method: request.method ?? 'GET', headers: headers as Record<string, string> }
        const answer = await fetch(
          mockUrl + request.url,
          body.length > 0 ? { ...init, body: new Uint8Array(body) } : init,
        )
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
        response.end(Buffer.from(await answer.arrayBuffer()))
      }
    })
    const timer = setTimeout(() => end(() => reject(new Error('the page did not report'))), MINUTE)
    let browser: ReturnType<typeof spawn> | undefined
    const end = (then: () => void) => {
      clearTimeout(timer)
      browser?.kill()
      server.close()
      server.closeAllConnections()
      then()
    }
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0']
      browser = spawn(binary, [...flags, `--user-data-dir=${join(folder, 'profile')}`, url], { stdio: 'ignore' })
      browser.on('error', (error) => end(() => reject(error)))
    })
  })
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function bundle(folder: string, contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
