import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, onTestFinished } from 'vitest'
import { cli, type Run } from './command.ts'

interface Use {
  method: string
  operation: string | null
  also: string[]
  places: string[]
}

/** As much of what the command prints as tests look at. */
export interface Found {
  methods: Use[]
  fields: { use: 'read' | 'given'; of: string; member: string; places: string[] }[]
  cannotTell: { place: string; lost: 'methods' | 'fields'; of?: string[]; why: string }[]
}

/** What every program begins with. */
export const START = `import { Glomo as Client, type Payout, type PayoutFromSourceParams, type PayoutListParams } from 'glomo-client'
const glomo = new Client({ apiKey: 'k' })
`

/** A project with this program, with the client's sources and the TypeScript of this repository, for one test. */
export async function projectOf(program: string, compiler = resolve('node_modules/typescript')): Promise<string> {
  const folder = await createProject(program, compiler)
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

async function createProject(program: string, compiler: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-usage-'))
  const { compilerOptions } = JSON.parse(await readFile('tsconfig.json', 'utf8'))
  const entries = ['batch', 'guidance', 'sandbox'].map((entry) => [
    `glomo-client/${entry}`,
    [resolve(`src/${entry}/index.ts`)],
  ])
  const paths = { 'glomo-client': [resolve('src/index.ts')], ...Object.fromEntries(entries) }
  const typeRoots = [resolve('node_modules/@types')]
  const options = { ...compilerOptions, paths, typeRoots, noUnusedLocals: false }
  await mkdir(join(folder, 'node_modules'))
  await symlink(compiler, join(folder, 'node_modules/typescript'))
  await writeFile(join(folder, 'package.json'), '{ "name": "shop", "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
  await writeFile(join(folder, 'pay.ts'), program)
  return folder
}

/** What `glomo-client usage` prints of a project. */
export async function usage(folder: string): Promise<Found & Pick<Run, 'code'>> {
  const { code, stdout, stderr } = await cli(['usage', '--project', join(folder, 'tsconfig.json'), '--json'])
  if (code === 2) throw new Error(stderr)
  const findings: Found = JSON.parse(stdout)
  return { ...findings, code }
}

/** What each of some programs uses, all of them files of one project: reading it once takes a while. */
export function usageOfPrograms(programs: readonly string[]): { usedBy(program: string): Found } {
  let whole: Found = { methods: [], fields: [], cannotTell: [] }
  const fileOf = (program: string) => `case-${programs.indexOf(program)}.ts`
  beforeAll(async () => {
    const folder = await createProject('export {}', resolve('node_modules/typescript'))
    for (const program of programs) await writeFile(join(folder, fileOf(program)), START + program)
    whole = await usage(folder)
    return () => rm(folder, { recursive: true })
  })
  return {
    usedBy(program) {
      const file = fileOf(program)
      const isHere = (place: string) => place.startsWith(`${file}:`)
      return {
        methods: whole.methods.filter(({ places }) => places.some(isHere)),
        fields: whole.fields.filter(({ places }) => places.some(isHere)),
        cannotTell: whole.cannotTell
          .filter(({ place }) => isHere(place))
          .map((each) => ({ ...each, place: each.place.replace(file, 'pay.ts') })),
      }
    },
  }
}
