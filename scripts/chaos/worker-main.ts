import { parentPort, workerData } from 'node:worker_threads'
import { runShare, type Share } from './share.ts'

parentPort?.postMessage(await runShare(workerData as Share)) // given by run-all.ts
