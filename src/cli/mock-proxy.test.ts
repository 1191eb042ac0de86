import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { closedPort, sendJson, startServer } from '../test-support/server.ts'
import { mockServer } from './mock-proxy.ts'

/** The server in front of whatever stands for Prism. */
async function inFrontOf(port: number): Promise<string> {
  const server = mockServer(port).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const example = { error: 'Bad Request', message: 'Validation failed: Name is invalid' }

test('the answer says what was wrong, in the shape the API publishes', async () => {
  const violation = { location: ['request', 'body'], message: "Request body must have required property 'category'" }
  const prism = await startServer((_, response) =>
    sendJson(response, 400, example, { 'sl-violations': JSON.stringify([violation]) }),
  )
  const response = await fetch(`${await inFrontOf(Number(new URL(prism.url).port))}/v2/beneficiaries?a=1`, {
    method: 'POST',
    body: '{"a":1}',
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    error: 'Bad Request',
    message: "Validation failed: Request body must have required property 'category'",
  })
  expect(prism.seen).toMatchObject([{ method: 'POST', path: '/v2/beneficiaries', body: '{"a":1}' }])
})

test('what is asked for, and what is wrong with the answer alone, is passed on as it is', async () => {
  const ofAnswer = { location: ['response', 'body'], message: 'Response body must be object' }
  const prism = await startServer(({ path }, response) =>
    sendJson(response, 409, example, path === '/a' ? {} : { 'sl-violations': JSON.stringify([ofAnswer]) }),
  )
  const url = await inFrontOf(Number(new URL(prism.url).port))
  for (const path of ['/a', '/b']) expect(await (await fetch(url + path)).json()).toEqual(example)
})

test('says when Prism does not answer', async () => {
  const response = await fetch(await inFrontOf(await closedPort()))
  expect(response.status).toBe(502)
  expect((await response.json()).message).toContain('Prism does not answer')
})
