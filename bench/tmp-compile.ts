import { makeApp } from './measures/app.ts'
import { compileTimes } from './measures/compile-time.ts'
import { findPeers } from './measures/peers.ts'

const { peers } = findPeers()
const { folder } = await makeApp(peers)
const times = compileTimes(folder, ['glomo-client', ...peers.map(({ name }) => name)])
console.log(times, (times.get('glomo-client') ?? 0) / (times.get('stripe') ?? 1), folder)
