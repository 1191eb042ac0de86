import { Module } from '@nestjs/common'
import { Glomo } from 'glomo-client'

/** One client for the whole app: its calls share one pace and one budget of retries. */
@Module({
  providers: [{ provide: Glomo, useFactory: () => new Glomo({ baseUrl: process.env.GLOMO_BASE_URL }) }],
  exports: [Glomo],
})
export class GlomoModule {}
