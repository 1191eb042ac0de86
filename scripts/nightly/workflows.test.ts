import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const FOLDER = '.github/workflows'
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

interface Step {
  run?: string
  uses?: string
  with?: Record<string, unknown>
}

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const workflow = parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))
  const jobs: { steps?: Step[]; permissions?: object; 'timeout-minutes'?: number; uses?: string }[] = Object.values(
    workflow.jobs,
  )
  const steps = jobs.flatMap(({ steps: own = [] }) => own)

  test('may read only, unless a job says more for itself', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  test('runs scripts that there are', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script),
    )
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })

  test('uses actions at a commit that cannot change, and leaves no credentials behind', () => {
    for (const { uses, with: inputs } of steps) {
      if (uses) expect(uses).toMatch(/^[\w/-]+@[0-9a-f]{40}$/)
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false)
    }
  })

  test('comes to an end', () => {
    for (const job of jobs) if (!job.uses) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })
})

test('CI installs and tests as the README and .ci/run do', () => {
  const { jobs } = parse(readFileSync(`${FOLDER}/ci.yml`, 'utf8'))
  const runs = jobs.test.steps.flatMap(({ run }: Step) => run ?? [])
  expect(runs).toEqual(['npm ci', 'npm test'])
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/\nnpm ci\nnpm test\n/)
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22, 24, 26])
})

test('the Node that scripts run on is named once more, where version managers look for it', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(devDependencies.node)
})

test('what is published goes to nobody but those who may read it, unless somebody decides otherwise', () => {
  const { publishConfig } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { access } = JSON.parse(readFileSync('.changeset/config.json', 'utf8'))
  expect([publishConfig.access, access]).toEqual(['restricted', 'restricted'])
})
