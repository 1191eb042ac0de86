import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { loadEffective } from '../description/effective.ts'
import { build } from './build.ts'
import { generate, staleFiles } from './generated-folder.ts'

async function scratchCopy(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-generate-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  await cp('generated', dir, { recursive: true })
  return dir
}

test('the committed files are what openapi/ gives', async () => {
  expect(await staleFiles(), 'run `npm run generate`').toEqual([])
})

test('the same description gives the same bytes', async () => {
  const { document, sources } = await loadEffective()
  expect(await build(structuredClone(document), sources)).toEqual(await build(document, sources))
})

test('a byte of difference, a missing file and one too many are each named', async () => {
  const outDir = await scratchCopy()
  const file = join(outDir, 'operations.ts')
  await writeFile(file, (await readFile(file, 'utf8')).replace('getBalance', 'getBalancE'))
  await rm(join(outDir, 'api.ts'))
  await writeFile(join(outDir, 'stray.ts'), '')
  expect((await staleFiles({ outDir })).sort()).toEqual([
    `${join(outDir, 'api.ts')} is missing`,
    expect.stringMatching(/operations\.ts differs from line \d+ on$/),
    `${join(outDir, 'stray.ts')} is not generated`,
  ])
})

test('generating mends all of that', async () => {
  const outDir = await scratchCopy()
  await rm(join(outDir, 'api.ts'))
  await writeFile(join(outDir, 'stray.ts'), '')
  await generate({ outDir })
  expect((await readdir(outDir)).sort()).toEqual((await readdir('generated')).sort())
  expect(await staleFiles({ outDir })).toEqual([])
})

test('every generated file names the hash of what it came from', async () => {
  for (const entry of await readdir('generated', { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) expect(await readFile(join(entry.parentPath, entry.name), 'utf8')).toMatch(/[0-9a-f]{64}/)
  }
})

test('a row of the operation table says what the client must know', () => {
  expect(operations.createPayout).toEqual({
    id: 'createPayout',
    method: 'POST',
    path: '/payouts',
    server: 'https://api.glomopay.com/api/v1',
    tag: 'Payout',
    pathParams: [],
    queryParams: [],
    requestBody: 'application/json',
    responseBody: 'application/json',
    success: [201],
    list: false,
    idempotency: 'request_id',
    sandboxOnly: false,
    deprecated: false,
  })
  expect(operations.getPayouts).toMatchObject({ list: true, idempotency: 'safe' })
  expect(operations.createDocument).toMatchObject({ requestBody: 'multipart/form-data', idempotency: 'none' })
  expect(operations.getBeneficiaryByIdV2).toMatchObject({ server: 'https://api.glomopay.com/api', pathParams: ['id'] })
  expect(operations.triggerMockSettlement.sandboxOnly).toBe(true)
  expect(operations.createWithdrawal.deprecated).toBe(true)
})
