import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'
import { toNodeHandler } from 'glomo-client/webhooks/node'
import { GlomoModule } from './glomo.module.js'
import { PayoutsController } from './payouts.controller.js'

@Module({ imports: [GlomoModule], controllers: [PayoutsController] })
class AppModule {}

const handle = createWebhookHandler({
  secrets: process.env.GLOMO_WEBHOOK_SECRET ?? '',
  store: new MemoryStore(), // one process; several share a database
  on: { 'payout.success': ({ data }) => console.log(`${data.id} arrived`) },
})

const app = await NestFactory.create<NestExpressApplication>(AppModule)
// Before Nest's own parser: a signature is of the bytes that came.
app.use('/webhooks/glomo', toNodeHandler(handle))
await app.listen(process.env.PORT ?? 3000, '127.0.0.1')
