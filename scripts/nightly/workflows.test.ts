import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const FOLDER = '.github/workflows'
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

interface Step {
  run?: string
  uses?: string
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
