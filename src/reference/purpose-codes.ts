import { wrongArgument } from '../errors/check-argument.ts'
import { PAYIN_PURPOSE_CODES } from './payin-purpose-codes.ts'
import { PAYOUT_PURPOSE_CODES } from './payout-purpose-codes.ts'
import type {
  LrsOrderPurposeCode,
  LrsWithdrawalPurposeCode,
  PayinPurposeCode,
  PayoutPurposeCode,
} from './purpose-code-names.ts'

/** A document that a purpose code asks for. */
export type PurposeDocument =
  | 'invoice'
  | 'customer_declaration'
  | 'shipping_date'
  | 'trade_documents'
  | 'consent_letter'

/** Why money crosses a border. */
export interface PurposeCode<Code extends string = string> {
  readonly code: Code
  readonly group: string
  readonly title: string
  /** Documents to submit; empty when none is asked for. */
  readonly documents: readonly PurposeDocument[]
}

type Rows<Code extends string> = Readonly<Record<Code, readonly [string, string, ...PurposeDocument[]]>>

/** All purpose codes of one direction. */
export class PurposeCodeList<Code extends string> implements Iterable<PurposeCode<Code>> {
  readonly #byCode: ReadonlyMap<string, PurposeCode<Code>>

  constructor(rows: Rows<Code>) {
    const codes = Object.keys(rows) as Code[] // the table's own names
    this.#byCode = new Map(
      codes.map((code) => {
        const [group, title, ...documents] = rows[code]
        return [code, { code, group, title, documents }]
      }),
    )
  }

  /** How many codes there are. */
  get size(): number {
    return this.#byCode.size
  }

  /** The code, or undefined when this direction does not have it. Codes are case-sensitive. */
  get(code: Code): PurposeCode<Code>
  get(code: string): PurposeCode<Code> | undefined
  get(code: string): PurposeCode<Code> | undefined {
    return this.#byCode.get(code)
  }

  /** Whether this direction has the code. */
  has(code: string): code is Code {
    return this.#byCode.has(code)
  }

  /** Finds the codes whose code, group or title contain every word, in any case and order. @throws {ArgumentError} for what is not a text */
  search(text: string): PurposeCode<Code>[] {
    if (typeof text !== 'string') throw wrongArgument('search: text', text, 'be words to look for')
    const words = text.toLowerCase().split(/\s+/).filter(Boolean)
    return [...this].filter(({ code, group, title }) => {
      const hay = `${code} ${group} ${title}`.toLowerCase()
      return words.every((word) => hay.includes(word))
    })
  }

  [Symbol.iterator](): Iterator<PurposeCode<Code>> {
    return this.#byCode.values()
  }
}

/** The codes of an order under the LRS: those of the payouts that they are, in the words of their list. */
const LRS_ORDER: Rows<LrsOrderPurposeCode> = {
  S0001: ['Foreign Portfolio Investments', 'Indian portfolio investment abroad, equity'],
  S0002: ['Foreign Portfolio Investments', 'Indian portfolio investment abroad, debt'],
}

const LRS_WITHDRAWAL: Rows<LrsWithdrawalPurposeCode> = {
  P0001: ['Foreign Portfolio Investment', 'Indian portfolio investment abroad brought home, equity', 'consent_letter'],
}

/**
 * Purpose codes by direction, and those of India's Liberalised Remittance Scheme (LRS), which are taken nowhere else. The
 * local rails of India accept only some of the payout codes; which ones is not published, and the API answers 400 for the
 * others.
 *
 * @example
 * purposeCodes.payout.get('S0802').documents // ['invoice', 'shipping_date', 'trade_documents']
 * purposeCodes.payin.search('software')
 */
export const purposeCodes: {
  readonly payin: PurposeCodeList<PayinPurposeCode>
  readonly payout: PurposeCodeList<PayoutPurposeCode>
  /** Of orders with `lrs`. No document is named for them. */
  readonly lrsOrder: PurposeCodeList<LrsOrderPurposeCode>
  /** Of payouts from USD to INR by `neft` that carry the customer's consent letter. */
  readonly lrsWithdrawal: PurposeCodeList<LrsWithdrawalPurposeCode>
} = {
  payin: /* @__PURE__ */ new PurposeCodeList<PayinPurposeCode>(PAYIN_PURPOSE_CODES),
  payout: /* @__PURE__ */ new PurposeCodeList<PayoutPurposeCode>(PAYOUT_PURPOSE_CODES),
  lrsOrder: /* @__PURE__ */ new PurposeCodeList(LRS_ORDER),
  lrsWithdrawal: /* @__PURE__ */ new PurposeCodeList(LRS_WITHDRAWAL),
}
