import { BadGatewayException, Body, Controller, Inject, Post } from '@nestjs/common'
import { Glomo, GlomoError } from 'glomo-client'

@Controller()
export class PayoutsController {
  constructor(@Inject(Glomo) private readonly glomo: Glomo) {}

  /** Pays a beneficiary. Body: `{ "id": "transfer-8812", "beneficiary": "bene_…" }`. */
  @Post('pay')
  async pay(@Body() { id, beneficiary }: { id: string; beneficiary: string }) {
    try {
      const payout = await this.glomo.payouts.create({
        request_id: id,
        beneficiary_id: beneficiary,
        source_amount: 10_000, // 100.00 USD
        source_currency: 'USD',
        destination_currency: 'EUR',
        payment_rail: 'sepa',
        purpose_code: 'S0802',
      })
      return { id: payout.id, status: payout.status }
    } catch (error) {
      if (!(error instanceof GlomoError)) throw error
      throw new BadGatewayException({ message: error.message, outcomeUnknown: error.outcomeUnknown })
    }
  }
}
