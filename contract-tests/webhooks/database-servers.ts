import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient } from '@redis/client'
import { Pool } from 'pg'
import { freePort } from '../../scripts/lib/free-port.ts'

/** A server of a database of its own, on 127.0.0.1. */
export interface Running<Client> {
  client: Client
  stop: () => Promise<void>
}

export const redisIsInstalled: boolean = spawnSync('redis-server', ['--version']).status === 0

// Debian keeps it beside the path.
const find = 'command -v postgres || ls /usr/lib/postgresql/*/bin/postgres | tail -n 1'
const postgres = spawnSync('sh', ['-c', find], { encoding: 'utf8' }).stdout?.trim() ?? ''
const user = accountForPostgres()
export const postgresIsInstalled: boolean = postgres !== '' && user !== undefined

/** PostgreSQL refuses to run as root. */
function accountForPostgres(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {}
  const number = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  const [uid, gid] = [number('-u'), number('-g')]
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

/** Waits for the line with which a server says that it takes connections. */
function untilItSays(server: ChildProcess, output: NodeJS.ReadableStream | null, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (output) createInterface(output).on('line', (line) => line.includes(words) && resolve())
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill()
  })
}

const connectToRedis = (url: string) => createClient({ url }).on('error', () => {})

export async function startRedis(): Promise<Running<ReturnType<typeof connectToRedis>>> {
  const port = await freePort()
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''])
  await untilItSays(server, server.stdout, 'eady to accept connections')
  const client = connectToRedis(`redis://127.0.0.1:${port}`)
  await client.connect()
  return {
    client,
    async stop() {
      client.destroy()
      await ended(server)
    },
  }
}

export async function startPostgres(): Promise<Running<Pool>> {
  const folder = mkdtempSync(join(tmpdir(), 'glomo-postgres-'))
  if (user?.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const binaries = dirname(realpathSync(postgres))
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } }
  const flags = ['--pgdata', 'data', '--username', 'glomo', '--auth', 'trust', '--no-sync', '--locale', 'C']
  const made = spawnSync(join(binaries, 'initdb'), flags, { ...options, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  const port = await freePort()
  const where = ['-D', 'data', '-h', '127.0.0.1', '-p', String(port), '-k', '']
  const server = spawn(join(binaries, 'postgres'), [...where, '-F'], options)
  await untilItSays(server, server.stderr, 'ready to accept connections')
  const client = new Pool({ host: '127.0.0.1', port, user: 'glomo', database: 'postgres', max: 20 })
  return {
    client,
    async stop() {
      await client.end()
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
