// Made by `npm run generate` from openapi/; change that, not this.

import type { CountryCode } from '../src/reference/countries.ts'
import type { CurrencyCode } from '../src/reference/iso-4217.ts'

/** Headers of a response; none of them is described. */
export interface AnyHeaders {
    [name: string]: unknown;
}
/** The API responds with JSON. */
export interface JsonResponse<Body> {
    headers: AnyHeaders;
    content: {
        "application/json": Body;
    };
}
/** The API refuses a call. */
export type Refusal = JsonResponse<Error>;
/** An operation whose request is its URL and body alone. */
export interface NoParameters {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
}
export interface paths {
    "/balances": {
        parameters: NoParameters;
        /** Available balances in all currencies. */
        get: operations["getBalance"];
    };
    "/balance_conversions": {
        parameters: NoParameters;
        /** Newest first. */
        get: operations["getBalanceConversions"];
        /** Converts balance from one currency to another; send `target_amount` or `source_amount`, the other is computed. */
        post: operations["createBalanceConversion"];
    };
    "/bank_account_validation": {
        parameters: NoParameters;
        /** List bank account validations */
        get: operations["getBankAccountValidations"];
        /** Validate a bank account */
        post: operations["validateBankAccount"];
    };
    "/beneficiaries": {
        parameters: NoParameters;
        /**
         * Newest first.
         * @deprecated
         */
        get: operations["getBeneficiaries"];
        /**
         * Creates a beneficiary with name, contact, address and bank details.
         * @deprecated
         */
        post: operations["createBeneficiary"];
    };
    "/beneficiaries/{id}": {
        parameters: NoParameters;
        /**
         * One beneficiary's details.
         * @deprecated
         */
        get: operations["getBeneficiaryById"];
    };
    "/customer": {
        parameters: NoParameters;
        /** Your customers, newest first by creation date. */
        get: operations["getCustomers"];
        /** Creates a customer with name, contact and address. */
        post: operations["createCustomer"];
    };
    "/customer/{id}": {
        parameters: NoParameters;
        /** One customer's details. */
        get: operations["getCustomerById"];
        /** Only `email` and `phone` can change. */
        patch: operations["updateCustomer"];
    };
    "/document": {
        parameters: NoParameters;
        /** Newest first. */
        get: operations["getDocuments"];
        /** Uploads a file and returns a document to reference elsewhere: `document_id` on a payin, order or refund, an entry of `documents` on a payout or RFI answer. JPEG, PNG or PDF, at most 10 MB (10,485,760 bytes); file name and `document_name` at most 128 characters each. A document that is never referenced has no effect. */
        post: operations["createDocument"];
    };
    "/orders": {
        parameters: NoParameters;
        /** Newest first. */
        get: operations["getOrders"];
        /** Creates an order for checkout, without a quote or with a `quote_id` (`resource: payin`) that fixes amount, currency, method and splits. With `lrs` it is an LRS remittance. Orders expire 3 months after creation, or with their quote. */
        post: operations["createOrder"];
    };
    "/orders/{id}": {
        parameters: NoParameters;
        /** One order's details. */
        get: operations["getOrderById"];
    };
    "/payin": {
        parameters: NoParameters;
        /** Newest first. */
        get: operations["getPayins"];
        /** Creates a shareable URL of a hosted payment page, without a quote (amount, currency, expiry inline) or with a `quote_id` of `POST /quotes` (`resource: payin`), which then fixes amount, currency, method, expiry and fee splits; the link expires with the quote. The presence of `quote_id` selects the variant. If a declared split later goes stale, opening checkout is a 400 and the link expires. No `request_id` and no duplicate check: the same request sent twice without a quote makes two links, and the list has no `request_id` filter. */
        post: operations["createPayin"];
    };
    "/payin/{id}": {
        parameters: NoParameters;
        /** One payment link's details. */
        get: operations["getPayinById"];
        /** Update a payment link */
        patch: operations["updatePayin"];
    };
    "/payin/{id}/cancel": {
        parameters: NoParameters;
        /** Makes the link unusable and stops further payments. */
        patch: operations["cancelPayin"];
    };
    "/payin/{id}/mock_mark_reviewed": {
        parameters: NoParameters;
        /** Mocks the review of a payment link in `under_review`, marking it reviewed. */
        patch: operations["mockReviewPaymentLink"];
    };
    "/payouts": {
        parameters: NoParameters;
        /** List payouts */
        get: operations["getPayouts"];
        /**
         * Two request variants; whether `quote_id` is present decides which one applies:
         *
         * - **No quote** (`CreatePayoutWithoutQuoteRequest`): give beneficiary, currencies and amount in the body; fees and FX rate are set when the payout is created.
         * - **Quote** (`CreatePayoutWithQuoteRequest`): give a `quote_id` obtained from `POST /quotes` with `resource: payout`; rate and fees are those locked in the quote. Currencies, amount and payment rail come from the quote, so do not send them.
         *
         * Payout queueing (an account setting): when on, a source-currency balance too small for amount plus fees yields a payout with `status: queued` rather than a rejection; Glomo releases it by itself once the balance suffices, at the fees and FX rate fixed on creation. When off, a short balance means rejection at creation.
         */
        post: operations["createPayout"];
    };
    "/payouts/{id}": {
        parameters: NoParameters;
        /** Get one payout */
        get: operations["getPayoutById"];
    };
    "/payouts/{id}/cancel": {
        parameters: NoParameters;
        /** Stops a payout as long as it has not passed the point where stopping is impossible. One with `status: queued` may be cancelled at any moment of its wait for balance; no funds were held, so nothing needs reversing. */
        patch: operations["cancelPayout"];
    };
    "/payouts/{id}/update_rfi": {
        parameters: NoParameters;
        /**
         * Update a payout's RFI
         * @deprecated
         */
        patch: operations["updateRfiPayout"];
    };
    "/payouts/mock": {
        parameters: NoParameters;
        /** Simulate a payout status change */
        patch: operations["mockUpdatePayoutStatus"];
    };
    "/payment": {
        parameters: NoParameters;
        /**
         * Your payments, newest first by creation date.
         *
         * All filters are ANDed, except that `payin_id` and `subscription_id` exclude each other: sending the two gives `400`.
         *
         * `status` as a filter takes just `in_progress`, `success`, `failed` and `action_required`; anything else gives `400`. The filter values differ from the values a payment can carry and do not map one to one: `status=in_progress` also returns payments whose `status` is `under_review`, and misses some payments whose `status` is `in_progress`. Use it to narrow roughly, then check `status` on each returned payment.
         *
         * `compliance_status` is its own field with its own filter, independent of `status`; since most payments carry none, filtering by it leaves those out.
         */
        get: operations["getPayments"];
        /** Server-to-server card payment (PCI-DSS certified accounts only), or a later charge of an `as_presented` subscription. Exactly one of `order_id` and `subscription_id`. */
        post: operations["createPayment"];
    };
    "/payment/mock": {
        parameters: NoParameters;
        /** Sandbox only. Makes a mock payment of the given amount for any payment link. */
        post: operations["createMockPayment"];
    };
    "/payment/{id}": {
        parameters: NoParameters;
        /** Get one payment */
        get: operations["getPaymentById"];
    };
    "/payment/{id}/update_rfi": {
        parameters: NoParameters;
        /**
         * Update a payment's RFI
         * @deprecated
         */
        patch: operations["updateRfiPayment"];
    };
    "/payment/{id}/mock-funds-available": {
        parameters: NoParameters;
        /** Sandbox only. Changes a payment's `funds_available` status so tests can act as if its funds had arrived. */
        patch: operations["mockUpdatePaymentFundsAvailable"];
    };
    "/refunds": {
        parameters: NoParameters;
        /** Refunds, newest created first. */
        get: operations["getRefunds"];
        /** Refunds a payment that is `success` and has no other refund. */
        post: operations["createRefund"];
    };
    "/refunds/{id}": {
        parameters: NoParameters;
        /** Get one refund */
        get: operations["getRefundById"];
    };
    "/refunds/{id}/update_rfi": {
        parameters: NoParameters;
        /**
         * Update a refund's RFI
         * @deprecated
         */
        patch: operations["updateRfiRefund"];
    };
    "/refunds/{id}/mock_update_status": {
        parameters: NoParameters;
        /** Marks a refund that is `in_progress` as successful. */
        patch: operations["mockUpdateRefund"];
    };
    "/prices": {
        parameters: NoParameters;
        /** List prices */
        get: operations["getPrices"];
        /** Creates the rule of the referral fee on payins (platforms only); pass its id as `price_id`. `fixed` needs `fees_amount` and `fees_currency` and refuses `bps`; `percentage` needs `bps` and refuses the other two. The first one becomes the default; later `set_as_default: true` moves it. */
        post: operations["createPrice"];
    };
    "/prices/{id}": {
        parameters: NoParameters;
        /** Get one price */
        get: operations["getPriceById"];
    };
    "/withdrawals": {
        parameters: NoParameters;
        /**
         * List withdrawals
         * @deprecated
         */
        get: operations["getWithdrawals"];
        /**
         * Create a withdrawal
         * @deprecated
         */
        post: operations["createWithdrawal"];
    };
    "/withdrawal_accounts": {
        parameters: NoParameters;
        /**
         * Your withdrawal accounts, newest created first.
         * @deprecated
         */
        get: operations["getWithdrawalAccounts"];
    };
    "/withdrawal_accounts/{id}": {
        parameters: NoParameters;
        /**
         * The withdrawal account with this id.
         * @deprecated
         */
        get: operations["getWithdrawalAccountById"];
    };
    "/subscriptions": {
        parameters: NoParameters;
        /** Subscriptions that fit the filters, newest created first. */
        get: operations["getSubscriptions"];
        /** Starts `created`; becomes active when the customer completes the first payment. `split_ids` only on `as_presented`; if they later go stale, the next auto debit is a 400 until valid ones are passed on `POST /payment`. */
        post: operations["createSubscription"];
    };
    "/subscriptions/{id}": {
        parameters: NoParameters;
        /** Details of the subscription with this id. */
        get: operations["getSubscriptionById"];
    };
    "/subscriptions/{id}/pause": {
        parameters: NoParameters;
        /** Acts on an active subscription. No payments are processed while paused; the resume endpoint can restart it later. */
        patch: operations["pauseSubscription"];
    };
    "/subscriptions/{id}/resume": {
        parameters: NoParameters;
        /** Only for status `paused`. Payments go on along the original schedule. */
        patch: operations["resumeSubscription"];
    };
    "/subscriptions/{id}/cancel": {
        parameters: NoParameters;
        /** Stops all future payments of the subscription. Irreversible; a new subscription can be created instead. */
        patch: operations["cancelSubscription"];
    };
    "/settlements": {
        parameters: NoParameters;
        /** Your settlements, newest first by creation date. */
        get: operations["getSettlements"];
        /** Create a settlement */
        post: operations["createSettlement"];
    };
    "/settlements/{id}": {
        parameters: NoParameters;
        /** Looks up a single settlement by ID. */
        get: operations["getSettlementById"];
    };
    "/settlements/{id}/transactions": {
        parameters: NoParameters;
        /** Transactions tied to the settlement with the given ID. */
        get: operations["getTransactionsLinkedToSettlement"];
    };
    "/virtual-accounts": {
        parameters: NoParameters;
        /** The customer's virtual accounts, latest created first; access goes by the customer's JWT. */
        get: operations["getVirtualAccounts"];
        /**
         * Opens a virtual account for one payment type and currency. Its unique account number can receive customers' payments.
         * @deprecated
         */
        post: operations["createVirtualAccount"];
        /** Close a virtual account */
        delete: operations["closeVirtualAccount"];
    };
    "/platform/merchants": {
        parameters: NoParameters;
        /** For platforms: brings a new merchant onto Glomo. */
        post: operations["onboardMerchant"];
    };
    "/platform/merchants/{merchant_id}": {
        parameters: NoParameters;
        /** Looks up a merchant's details by merchant ID. */
        get: operations["getMerchant"];
    };
    "/internal-transfer": {
        parameters: NoParameters;
        /** Moves funds from one merchant account to another. */
        post: operations["createInternalTransfer"];
    };
    "/v2/beneficiaries": {
        parameters: NoParameters;
        /** Optionally by status. */
        get: operations["listBeneficiariesV2"];
        /** Adds a beneficiary from nested objects: its own details, its address, and either bank account or UPI data. */
        post: operations["createBeneficiaryV2"];
    };
    "/v2/beneficiaries/{id}": {
        parameters: NoParameters;
        /** Looks up an existing beneficiary by its ID. */
        get: operations["getBeneficiaryByIdV2"];
    };
    "/api-keys/rotate": {
        parameters: NoParameters;
        /** Issues a new secret API key for your account at once. The old key keeps working for `expire_after_in_seconds`, so integrations can be switched over; after that it is revoked and requests made with it get `401 Unauthorized`. */
        post: operations["rotateApiKey"];
    };
    "/lrs/banks": {
        parameters: NoParameters;
        /** Banks your customers can remit from under LRS. */
        get: operations["getLrsBanks"];
    };
    "/customer/{id}/bank_account": {
        parameters: NoParameters;
        /** The Indian account that an LRS remittance is debited from. A customer may hold several; they are kept apart from `/customer/{id}/bank-accounts`. The account number comes back in full. */
        post: operations["createLrsCustomerBankAccount"];
    };
    "/lrs/quotes": {
        parameters: NoParameters;
        /** Quote of an LRS remittance (`payin`) or withdrawal (`payout`). Not `POST /quotes`. The payin quote's id goes into `lrs.lrs_quote_id` of the order, whose `amount` is the USD side. */
        post: operations["createLrsQuote"];
    };
    "/quotes": {
        parameters: NoParameters;
        /** Prices a payout or payin; the quote's id guarantees the rate and fees when used before it expires. */
        post: operations["createQuote"];
    };
    "/payment/{id}/eligible-payins": {
        parameters: NoParameters;
        /** For a bank transfer left `action_required` with `PAYIN_NOT_FOUND` or `PAYIN_AMOUNT_MISMATCH`. */
        get: operations["getEligiblePayins"];
    };
    "/payment/{id}/connect-payin": {
        parameters: NoParameters;
        /** Connect a payment to a payin */
        post: operations["connectPayin"];
    };
    "/rfis": {
        parameters: NoParameters;
        /** List RFIs */
        get: operations["getRfis"];
    };
    "/rfis/{id}": {
        parameters: NoParameters;
        /** Retrieve an RFI */
        get: operations["getRfi"];
    };
    "/rfis/{id}/respond": {
        parameters: NoParameters;
        /** One pair for every entry of `documents_required`, all in one call. */
        patch: operations["respondRfi"];
    };
    "/customer/{id}/bank-accounts": {
        parameters: NoParameters;
        /** List a customer's bank accounts */
        get: operations["getCustomerBankAccounts"];
        /** Register a customer's bank account */
        post: operations["createCustomerBankAccount"];
    };
    "/document/{id}": {
        parameters: NoParameters;
        /** Retrieve a document */
        get: operations["getDocumentById"];
    };
    "/subscriptions/{id}/next-payment-date": {
        parameters: NoParameters;
        /** Active subscriptions other than `as_presented`; at least 2 days ahead (UTC). */
        patch: operations["updateNextPaymentDate"];
    };
    "/v2/beneficiaries/{id}/mock-review": {
        parameters: NoParameters;
        /** Mock the review of a beneficiary (sandbox) */
        patch: operations["mockReviewBeneficiaryV2"];
    };
    "/v2/virtual-accounts": {
        parameters: NoParameters;
        /** Ask for a virtual account */
        post: operations["createVirtualAccountV2"];
    };
    "/settlements/mock-trigger": {
        parameters: NoParameters;
        /** Settles eligible funds in USD, EUR, GBP, AED and SGD. */
        post: operations["triggerMockSettlement"];
    };
    "/platform/merchants/status-update": {
        parameters: NoParameters;
        /** Mock the onboarding outcome (sandbox) */
        patch: operations["updateMerchantStatus"];
    };
    "/orders/{id}/update-rfi": {
        parameters: NoParameters;
        /** For an order that sanction screening left `action_required`. */
        patch: operations["updateOrderRfi"];
    };
    "/payin/{id}/update-rfi": {
        parameters: NoParameters;
        /** For a payment link that sanction screening left `action_required`. */
        patch: operations["updatePayinRfi"];
    };
}
export type webhooks = Record<string, never>;
export interface AllBalances {
    /** Available balance, one entry per currency. */
    available: {
        /**
         * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
         * @format iso-4217
         * @example USD
         */
        currency: CurrencyCode | (string & {});
        /**
         * Balance in the smallest currency unit. $299.00 is 29900; three-decimal currencies such as KWD, BHD and OMR: 295.991 is 295990; zero-decimal currencies such as JPY: ￥295 is 295.
         * @example 1000
         */
        amount: number;
    }[];
    /** Pending balance, one entry per currency. */
    pending: {
        /**
         * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
         * @format iso-4217
         * @example USD
         */
        currency: CurrencyCode | (string & {});
        /**
         * Balance in the smallest currency unit. $299.00 is 29900; three-decimal currencies such as KWD, BHD and OMR: 295.991 is 295990; zero-decimal currencies such as JPY: ￥295 is 295.
         * @example 1000
         */
        amount: number;
    }[];
    /** Present when Funded Balance is enabled; the documents do not show what is in it. */
    funded_balances?: Record<string, unknown>[];
}
export interface Money {
    /**
     * Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    amount: number;
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    currency: CurrencyCode | (string & {});
}
export interface ConversionRate {
    /**
     * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
     * @format iso-4217
     * @example USD
     */
    currency?: CurrencyCode | (string & {});
    /**
     * Conversion rate applied to the transaction's currency or currencies.
     * @example 1.4
     */
    rate?: number;
}
export interface BalanceConversion {
    /**
     * Balance conversion's ID.
     * @example conv_6776d57dnbTWj
     */
    readonly id: string;
    /** Amount and currency taken from the balance. */
    from: Money;
    /** Amount and currency of the balance once converted. */
    to: Money;
    /** Conversion fees in total. */
    fees?: Money;
    /** Mid-market rate when the conversion took place. */
    mid_market_rate?: ConversionRate;
    /**
     * State of the conversion.
     * @example success
     */
    readonly status: "success" | "failed" | "pending" | (string & {});
    /**
     * When the conversion was created.
     * @format date-time
     * @example 2021-01-01T00:00:00Z
     */
    readonly created_at: string;
}
export interface PageMeta {
    /**
     * Page being shown.
     * @example 1
     */
    current: number;
    /**
     * Number of the page before this one.
     * @example null
     */
    previous: number | null;
    /**
     * Number of the page after this one.
     * @example null
     */
    next: number | null;
    /**
     * Page size.
     * @example 20
     */
    per_page: number;
    /**
     * Page total.
     * @example 1
     */
    pages: number;
    /**
     * Item total across all pages.
     * @example 1
     */
    count: number;
}
export interface BankAccountValidation {
    /**
     * Validation's ID.
     * @example aval_5JU9yv0lGSUP
     */
    readonly id: string;
    /** Whether the validation process itself succeeded or failed; it does not tell whether the account is valid. */
    status?: "success" | "failed" | (string & {});
    /**
     * Message the validation process gave back.
     * @example The account is registered to John Doe
     */
    validation_message?: string;
    /** Fee taken for the validation. */
    fee_charged?: Money;
}
export interface BankAccount {
    /**
     * Customer's country, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
     * @format iso-3166-1-alpha-3, case-insensitive
     * @example Ind
     */
    country: CountryCode;
    /**
     * Account holder's name.
     * @example John Doe
     */
    holder_name: string;
    /**
     * Account number, as issued by the bank.
     * @example 987654321001
     */
    account_number: string;
    /**
     * Primary BIC, also called the SWIFT code: that of the bank holding the account.
     * @example QWERIN000
     */
    bic_primary: string;
    /**
     * Account's `local routing code` or `domestic clearing code`: `IFSC` in India, `SORT` in the UK, `ABA` in the US, and so on.
     * @example YESB0000002
     */
    bic_secondary: string;
}
export interface Beneficiary {
    /**
     * Beneficiary's ID.
     * @example bene_5JU9yv0lGSUP
     */
    readonly id: string;
    /**
     * Beneficiary's name.
     * @example Test Arts & Crafts Pvt Ltd
     */
    holder_name?: string;
    /**
     * Beneficiary's account number.
     * @example 1234567890
     */
    account_number?: string;
    /**
     * Name of the bank holding the account.
     * @example Yes Bank
     */
    bank_name?: string;
    /** Kind of beneficiary. */
    beneficiary_type?: "individual" | "business" | (string & {});
    /**
     * Primary BIC, also called the SWIFT code: that of the bank holding the account.
     * @example QWERIN000
     */
    bic_primary?: string;
    /**
     * Account's `local routing code` or `domestic clearing code`: `IFSC` in India, `SORT` in the UK, `ABA` in the US, and so on.
     * @example YESB0000002
     */
    bic_secondary?: string;
    /**
     * Beneficiary's email address.
     * @format email
     * @example prabhat+beneficiaryArt@glomopay.com
     */
    email?: string;
    /**
     * Beneficiary's street address.
     * @example 123 Main St
     */
    address_line1?: string;
    /**
     * Beneficiary's street address, second line.
     * @example Near Apts
     */
    address_line2?: string;
    /**
     * Beneficiary's city.
     * @example Anytown
     */
    city?: string;
    /**
     * Beneficiary's state.
     * @example Anystate
     */
    state?: string;
    /**
     * Beneficiary's country, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
     * @format iso-3166-1-alpha-3
     * @example Ind
     */
    country?: CountryCode | (string & {});
    /**
     * Postal code of the beneficiary's address.
     * @example 560048
     */
    pincode?: string;
    /**
     * Beneficiary's nickname.
     * @example Test Beneficiary
     */
    nickname?: string;
    /**
     * Intermediate bank's name, if there is one.
     * @example Intermediate Bank
     */
    intermediate_bank_name?: string;
    /**
     * Intermediate bank's country, if there is one, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
     * @format iso-3166-1-alpha-3
     * @example IND
     */
    intermediate_bank_country?: CountryCode | (string & {});
    /**
     * Intermediate bank's SWIFT code, if there is one.
     * @example INTBANKSWIFT
     */
    intermediate_bank_swift_code?: string;
    /**
     * When the beneficiary was created.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at?: string;
    /**
     * When the beneficiary last changed.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at?: string;
}
export interface BeneficiaryInput {
    /**
     * Beneficiary's name.
     * @example Test Arts & Crafts Pvt Ltd
     */
    holder_name?: string | undefined;
    /**
     * Beneficiary's account number.
     * @example 1234567890
     */
    account_number?: string | undefined;
    /**
     * Name of the bank holding the account.
     * @example Yes Bank
     */
    bank_name?: string | undefined;
    /** Kind of beneficiary. */
    beneficiary_type?: ("individual" | "business") | undefined;
    /**
     * Primary BIC, also called the SWIFT code: that of the bank holding the account.
     * @example QWERIN000
     */
    bic_primary?: string | undefined;
    /**
     * Account's `local routing code` or `domestic clearing code`: `IFSC` in India, `SORT` in the UK, `ABA` in the US, and so on.
     * @example YESB0000002
     */
    bic_secondary?: string | undefined;
    /**
     * Beneficiary's email address.
     * @format email
     * @example prabhat+beneficiaryArt@glomopay.com
     */
    email?: string | undefined;
    /**
     * Beneficiary's street address.
     * @example 123 Main St
     */
    address_line1?: string | undefined;
    /**
     * Beneficiary's street address, second line.
     * @example Near Apts
     */
    address_line2?: string | undefined;
    /**
     * Beneficiary's city.
     * @example Anytown
     */
    city?: string | undefined;
    /**
     * Beneficiary's state.
     * @example Anystate
     */
    state?: string | undefined;
    /**
     * Beneficiary's country, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
     * @format iso-3166-1-alpha-3
     * @example Ind
     */
    country?: CountryCode | undefined;
    /**
     * Postal code of the beneficiary's address.
     * @example 560048
     */
    pincode?: string | undefined;
    /**
     * Beneficiary's nickname.
     * @example Test Beneficiary
     */
    nickname?: string | undefined;
    /**
     * Intermediate bank's name, if there is one.
     * @example Intermediate Bank
     */
    intermediate_bank_name?: string | undefined;
    /**
     * Intermediate bank's country, if there is one, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
     * @format iso-3166-1-alpha-3
     * @example IND
     */
    intermediate_bank_country?: CountryCode | undefined;
    /**
     * Intermediate bank's SWIFT code, if there is one.
     * @example INTBANKSWIFT
     */
    intermediate_bank_swift_code?: string | undefined;
}
export interface EntityNotFound {
    /** @example Not Found */
    error?: string;
    /**
     * Names what was not found.
     * @example Payout not found
     */
    message?: string;
}
export interface Customer {
    /**
     * Customer's ID.
     * @example cust_5JU9yv0lGSUP
     */
    readonly id: string;
    /**
     * Customer's name. In sandbox `jexru7`, `nerqu8`, `havku9`, `dexru6`, `renvak4` (any case) force a sanctions hit.
     * @example John Doe
     */
    name: string;
    /** Kind of customer. */
    customer_type: "individual" | "business" | (string & {});
    /**
     * Customer's e-mail.
     * @format email
     * @example redacted@example.com
     */
    email: string;
    /**
     * Customer's phone including country code; validated with the phonelib library (github.com/daddyz/phonelib).
     * @example +91-9023456789
     */
    phone?: string;
    /**
     * Customer's birth date.
     * @format date
     * @example 2003-11-29
     */
    dob?: string;
    /**
     * Customer's nationality.
     * @example IND
     */
    nationality?: string;
    /**
     * Customer's PAN. **LRS flow (Liberalised Remittance Scheme, remittance by India residents) only**: set for customers onboarded under LRS, otherwise absent. The customer list filters on it through its `tax_identification_number` query parameter.
     * @example BFQPG7654R
     */
    tax_identification_number?: string;
    /**
     * Customer's street address.
     * @example 123 Main St
     */
    address?: string;
    /**
     * Customer's city.
     * @example Anytown
     */
    city?: string;
    /**
     * Customer's state.
     * @example Anystate
     */
    state?: string;
    /**
     * Customer's country, as an ISO 3166-1 alpha-3 code.
     * @format iso-3166-1-alpha-3
     * @example IND
     */
    country: CountryCode | (string & {});
    /**
     * Customer's postal code (pincode). Countries that demand one: /platform/countries#countries-requiring-pincode.
     * @example 560048
     */
    pincode?: string;
    /**
     * Customer's status.
     * @example active
     */
    readonly status?: string;
    /**
     * Time the customer was created.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at: string;
    /**
     * Time of the customer's latest change.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at: string;
}
export interface CustomerInput {
    /**
     * Customer's name. In sandbox `jexru7`, `nerqu8`, `havku9`, `dexru6`, `renvak4` (any case) force a sanctions hit.
     * @example John Doe
     */
    name: string;
    /** Kind of customer. */
    customer_type: "individual" | "business";
    /**
     * Customer's e-mail.
     * @format email
     * @example redacted@example.com
     */
    email: string;
    /**
     * Customer's phone including country code; validated with the phonelib library (github.com/daddyz/phonelib).
     * @example +91-9023456789
     */
    phone?: string | undefined;
    /**
     * Customer's birth date.
     * @format date
     * @example 2003-11-29
     */
    dob?: string | undefined;
    /**
     * Customer's nationality.
     * @example IND
     */
    nationality?: string | undefined;
    /**
     * Customer's PAN. **LRS flow (Liberalised Remittance Scheme, remittance by India residents) only**: set for customers onboarded under LRS, otherwise absent. The customer list filters on it through its `tax_identification_number` query parameter.
     * @example BFQPG7654R
     */
    tax_identification_number?: string | undefined;
    /**
     * Customer's street address.
     * @example 123 Main St
     */
    address?: string | undefined;
    /**
     * Customer's city.
     * @example Anytown
     */
    city?: string | undefined;
    /**
     * Customer's state.
     * @example Anystate
     */
    state?: string | undefined;
    /**
     * Customer's country, as an ISO 3166-1 alpha-3 code.
     * @format iso-3166-1-alpha-3
     * @example IND
     */
    country: CountryCode;
    /**
     * Customer's postal code (pincode). Countries that demand one: /platform/countries#countries-requiring-pincode.
     * @example 560048
     */
    pincode?: string | undefined;
}
export interface DocumentResponse {
    /**
     * Document's ID.
     * @example doc_nYUqLpuYQ0M8
     */
    readonly id: string;
    /**
     * Document's name.
     * @example invoice
     */
    document_name?: string;
    /**
     * Uploaded file's name.
     * @example invoice_BC8tFdE.pdf
     */
    readonly file_name?: string;
    /**
     * Uploaded file's state: `uploaded`, `approved` or `rejected`.
     * @example uploaded
     */
    readonly status?: string;
    /**
     * When the document was created.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at?: string;
    /**
     * When the document last changed.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at?: string;
}
/**
 * Product the payment is for.
 * @example {
 *   "name": "ShieldGuard Insurance",
 *   "description": "Flexible insurance for belongings travel and digital assets easy to manage"
 * }
 */
export interface Product {
    /** Name of the product. */
    name: string;
    /** Description of the product. */
    description?: string | undefined;
}
export interface Orders {
    /**
     * Identifier of the order.
     * @example order_678a4c88hpAjf
     */
    readonly id?: string;
    /**
     * Customer of the order.
     * @example cust_E602dMzgjpDC
     */
    customer_id?: string;
    /**
     * Document for processing the payment.
     * @example doc_nYUqLpuYQ0M8
     */
    document_id?: string;
    /**
     * `active`: can be paid. `action_required`: answer the open RFI. `under_review`: answer being reviewed. `paid`, `failed`, `cancelled`: final. `expired`: can still turn `paid` by a payment under way.
     * @example active
     */
    readonly status?: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
    /**
     * Upper-case ISO 4217 code; INR is refused.
     * @format iso-4217
     * @example USD
     */
    currency?: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD" | (string & {});
    /**
     * Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    amount?: number;
    /**
     * Code of the payin list; the account's default when left out.
     * @example P1401
     */
    purpose_code?: string;
    /**
     * Number of the invoice handed in.
     * @example RG12FF590
     */
    invoice_number?: string;
    /**
     * What the invoice is for.
     * @example Payment requested for services provided
     */
    invoice_description?: string;
    /**
     * Amount of the invoice, at least `amount`.
     * @example 1000
     */
    invoice_amount?: number;
    /**
     * Optional reference for reconciliation.
     * @example R0001
     */
    reference_number?: string;
    /**
     * Referral fee price; platform businesses only.
     * @example price_E602dMzgjpDC
     */
    price_id?: string;
    /** Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration. */
    split_ids?: SplitIds;
    /** Product the payment is for. */
    product?: Product;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes;
    /** Makes the order an LRS remittance of a customer resident in India. Needs a quote of `POST /lrs/quotes` that has not expired; the order's `amount` equals the USD side of the quote and `currency` is USD, otherwise 400; the customer's country is India, otherwise 400. The order expires with the quote. `invoice_number`, `invoice_description`, `invoice_amount`, `reference_number`, `document_id` and `product` are checked but not stored. Returned on LRS orders. */
    lrs?: LrsOrderDetails;
    /**
     * Methods offered at checkout; each must be enabled on the account, otherwise 400.
     * @example [
     *   "card"
     * ]
     */
    payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at?: string;
    /**
     * Last update, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at?: string;
    /**
     * Your idempotency key; a repeat is a 400 `Order already exists for this request_id`, the existing order is not returned: look it up with `?request_id=`.
     * @example unique_order_request_id_123
     */
    request_id?: string;
}
export interface OrdersInput {
    /**
     * Customer of the order.
     * @example cust_E602dMzgjpDC
     */
    customer_id?: string | undefined;
    /**
     * Document for processing the payment.
     * @example doc_nYUqLpuYQ0M8
     */
    document_id?: string | undefined;
    /**
     * Upper-case ISO 4217 code; INR is refused.
     * @format iso-4217
     * @example USD
     */
    currency?: ("USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD") | undefined;
    /**
     * Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    amount?: number | undefined;
    /**
     * Code of the payin list; the account's default when left out.
     * @example P1401
     */
    purpose_code?: string | undefined;
    /**
     * Number of the invoice handed in.
     * @example RG12FF590
     */
    invoice_number?: string | undefined;
    /**
     * What the invoice is for.
     * @example Payment requested for services provided
     */
    invoice_description?: string | undefined;
    /**
     * Amount of the invoice, at least `amount`.
     * @example 1000
     */
    invoice_amount?: number | undefined;
    /**
     * Optional reference for reconciliation.
     * @example R0001
     */
    reference_number?: string | undefined;
    /**
     * Referral fee price; platform businesses only.
     * @example price_E602dMzgjpDC
     */
    price_id?: string | undefined;
    /** Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration. */
    split_ids?: SplitIds | undefined;
    /** Product the payment is for. */
    product?: Product | undefined;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
    /** Makes the order an LRS remittance of a customer resident in India. Needs a quote of `POST /lrs/quotes` that has not expired; the order's `amount` equals the USD side of the quote and `currency` is USD, otherwise 400; the customer's country is India, otherwise 400. The order expires with the quote. `invoice_number`, `invoice_description`, `invoice_amount`, `reference_number`, `document_id` and `product` are checked but not stored. Returned on LRS orders. */
    lrs?: LrsOrderDetails | undefined;
    /**
     * Methods offered at checkout; each must be enabled on the account, otherwise 400.
     * @example [
     *   "card"
     * ]
     */
    payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[] | undefined;
    /**
     * Your idempotency key; a repeat is a 400 `Order already exists for this request_id`, the existing order is not returned: look it up with `?request_id=`.
     * @example unique_order_request_id_123
     */
    request_id?: string | undefined;
}
export type OrderResponse = WithRequired<Orders, "customer_id" | "amount" | "currency" | "created_at" | "updated_at"> & {
    /**
     * Identifier of the order.
     * @example order_678a4c88hpAjf
     */
    readonly id: string;
    /**
     * `active`: can be paid. `action_required`: answer the open RFI. `under_review`: answer being reviewed. `paid`, `failed`, `cancelled`: final. `expired`: can still turn `paid` by a payment under way.
     * @example active
     */
    readonly status: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
    /**
     * Documents asked for; only present while `status` is `action_required` after a sanction screening hit.
     * @example [
     *   {
     *     "rfi_doc_id": "rfidoc_123",
     *     "name": "Passport"
     *   },
     *   {
     *     "rfi_doc_id": "rfidoc_456",
     *     "name": "Invoice"
     *   }
     * ]
     */
    readonly rfi_documents?: {
        /**
         * Identifier of the required document.
         * @example rfidoc_123
         */
        rfi_doc_id: string;
        /**
         * Name or kind of the document.
         * @example Passport
         */
        name: string;
    }[];
    /**
     * Methods offered at checkout.
     * @example [
     *   "card"
     * ]
     */
    readonly payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
    /**
     * Bank account tied to the customer for this payment link; every field is returned, BICs that were not sent come back null.
     * @example {
     *   "account_number": "1234567890",
     *   "bic_primary": "HDFCINBBDEL",
     *   "bic_secondary": null,
     *   "bank_customer_id": "7189204715"
     * }
     */
    readonly bank_account_details?: {
        /**
         * Bank account number.
         * @example 1234567890
         */
        account_number: string;
        /**
         * SWIFT code; null if not sent.
         * @example HDFCINBBDEL
         */
        bic_primary?: string | null;
        /**
         * Local routing code such as IFSC; null if not sent.
         * @example HDFC0001097
         */
        bic_secondary?: string | null;
        /**
         * The bank's own customer identifier; null if not sent.
         * @example 7189204715
         */
        bank_customer_id?: string | null;
    };
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at: string;
    /**
     * Last update, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at: string;
};
export interface PaymentLink {
    /**
     * Identifier of the payment link.
     * @example plink_678a4c88hpAjf
     */
    readonly id?: string;
    /**
     * Customer of the link.
     * @example cust_E602dMzgjpDC
     */
    customer_id?: string;
    /**
     * Document for processing the payment.
     * @example doc_nYUqLpuYQ0M8
     */
    document_id?: string;
    /**
     * `active`: can be paid. `action_required`: answer the open RFI. `under_review`: answer being reviewed. `paid`, `failed`, `cancelled`: final. `expired`: can still turn `paid` by a payment under way.
     * @example active
     */
    readonly status?: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
    /**
     * Methods offered at checkout; an unknown one is ignored.
     * @example [
     *   "card"
     * ]
     */
    payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
    /**
     * Upper-case ISO 4217 code; INR is refused.
     * @format iso-4217
     * @example USD
     */
    currency?: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD" | (string & {});
    /**
     * Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    amount?: number;
    /**
     * Code of the payin list; required unless the account has a default.
     * @example P1401
     */
    purpose_code?: string;
    /**
     * Number of the invoice handed in.
     * @example RG12FF590
     */
    invoice_number?: string;
    /**
     * What the invoice is for.
     * @example Payment requested for services provided
     */
    invoice_description?: string;
    /**
     * Optional reference for reconciliation.
     * @example R0001
     */
    reference_number?: string;
    /**
     * Later than now, at most 6 calendar months ahead: otherwise 400 `Validation failed: Expires at must be in the future` / `Validation failed: Expires at cannot be more than 6 months from now`. Without offset UTC; a bare date is 00:00 UTC.
     * @format date-time
     * @example 2026-12-15T12:00:00Z
     */
    expires_at?: string;
    /**
     * Last reminder, ISO 8601 UTC; null when none was sent.
     * @format date-time
     * @example 2024-09-13T06:32:34Z
     */
    readonly last_reminder_sent_at?: string | null;
    /**
     * Amount of the invoice, at least `amount`.
     * @example 1000
     */
    invoice_amount?: number;
    /**
     * URL to share; present once reviewed.
     * @example https://pay.example/v1/payin/pl/8f31597d-e085-497a-b80f-ae97ea9422a0
     */
    readonly payment_link?: string;
    /**
     * E-mail the customer when the link is made.
     * @default true
     * @example true
     */
    notify_customer?: boolean;
    /**
     * Days between reminders: 1, 2, 7 or 14.
     * @example 7
     */
    reminder_frequency?: number;
    /**
     * Referral fee price.
     * @example price_E602dMzgjpDC
     */
    price_id?: string;
    /** Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration. */
    split_ids?: SplitIds;
    /** Product the payment is for. */
    product?: Product;
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at?: string;
    /**
     * Last update, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at?: string;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes;
}
export interface PaymentLinkInput {
    /**
     * Customer of the link.
     * @example cust_E602dMzgjpDC
     */
    customer_id?: string | undefined;
    /**
     * Document for processing the payment.
     * @example doc_nYUqLpuYQ0M8
     */
    document_id?: string | undefined;
    /**
     * Methods offered at checkout; an unknown one is ignored.
     * @example [
     *   "card"
     * ]
     */
    payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[] | undefined;
    /**
     * Upper-case ISO 4217 code; INR is refused.
     * @format iso-4217
     * @example USD
     */
    currency?: ("USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD") | undefined;
    /**
     * Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    amount?: number | undefined;
    /**
     * Code of the payin list; required unless the account has a default.
     * @example P1401
     */
    purpose_code?: string | undefined;
    /**
     * Number of the invoice handed in.
     * @example RG12FF590
     */
    invoice_number?: string | undefined;
    /**
     * What the invoice is for.
     * @example Payment requested for services provided
     */
    invoice_description?: string | undefined;
    /**
     * Optional reference for reconciliation.
     * @example R0001
     */
    reference_number?: string | undefined;
    /**
     * Later than now, at most 6 calendar months ahead: otherwise 400 `Validation failed: Expires at must be in the future` / `Validation failed: Expires at cannot be more than 6 months from now`. Without offset UTC; a bare date is 00:00 UTC.
     * @format date-time
     * @example 2026-12-15T12:00:00Z
     */
    expires_at?: string | undefined;
    /**
     * Amount of the invoice, at least `amount`.
     * @example 1000
     */
    invoice_amount?: number | undefined;
    /**
     * E-mail the customer when the link is made.
     * @default true
     * @example true
     */
    notify_customer?: boolean | undefined;
    /**
     * Days between reminders: 1, 2, 7 or 14.
     * @example 7
     */
    reminder_frequency?: number | undefined;
    /**
     * Referral fee price.
     * @example price_E602dMzgjpDC
     */
    price_id?: string | undefined;
    /** Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration. */
    split_ids?: SplitIds | undefined;
    /** Product the payment is for. */
    product?: Product | undefined;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
}
export type PaymentLinkResponse = WithRequired<PaymentLink, "customer_id" | "amount" | "currency" | "expires_at" | "created_at" | "updated_at"> & {
    /**
     * Identifier of the payment link.
     * @example plink_678a4c88hpAjf
     */
    readonly id: string;
    /** @example 2021-06-15T12:00:00Z */
    expires_at: unknown;
    /**
     * `active`: can be paid. `action_required`: an open RFI must be answered first. `under_review`: answer being reviewed; back to `active` if it passes. `paid`: paid in full, final. `failed`: not accepted, e.g. review not passed, final. `cancelled`: cancelled before payment, final. `expired`: past its expiry unpaid; a payment already under way can still turn it `paid`.
     * @example active
     */
    readonly status: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
    /**
     * Documents asked for; only present while `status` is `action_required` after a sanction screening hit.
     * @example [
     *   {
     *     "rfi_doc_id": "rfidoc_123",
     *     "name": "Passport"
     *   },
     *   {
     *     "rfi_doc_id": "rfidoc_456",
     *     "name": "Invoice"
     *   }
     * ]
     */
    readonly rfi_documents?: {
        /**
         * Identifier of the required document.
         * @example rfidoc_123
         */
        rfi_doc_id: string;
        /**
         * Name or kind of the document.
         * @example Passport
         */
        name: string;
    }[];
    /**
     * URL to share with the payer; generated only once the payin has been reviewed.
     * @example https://pay.example/v1/payin/pl/8f31597d-e085-497a-b80f-ae97ea9422a0
     */
    readonly payment_link?: string;
    /**
     * Last reminder to the customer, ISO 8601 UTC; null when none was sent.
     * @format date-time
     * @example 2024-09-13T06:32:34Z
     */
    readonly last_reminder_sent_at?: string | null;
    /**
     * Methods offered to the customer at checkout; one or several.
     * @example [
     *   "card"
     * ]
     */
    readonly payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
    /**
     * Bank account tied to the customer for this payment link; every field is returned, BICs that were not sent come back null.
     * @example {
     *   "account_number": "1234567890",
     *   "bic_primary": "HDFCINBBDEL",
     *   "bic_secondary": null,
     *   "bank_customer_id": "7189204715"
     * }
     */
    readonly bank_account_details?: {
        /**
         * Bank account number.
         * @example 1234567890
         */
        account_number: string;
        /**
         * SWIFT code; null if not sent.
         * @example HDFCINBBDEL
         */
        bic_primary?: string | null;
        /**
         * Local routing code such as IFSC; null if not sent.
         * @example HDFC0001097
         */
        bic_secondary?: string | null;
        /**
         * The bank's own customer identifier; null if not sent.
         * @example 7189204715
         */
        bank_customer_id?: string | null;
    };
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at: string;
    /**
     * Last update, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at: string;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes;
};
export interface AttachedDocument {
    /**
     * Identifier of the document.
     * @example doc_nYUqLpuYQ0M8
     */
    id: string;
    /**
     * Kind of document.
     * @example invoice
     */
    readonly type: string;
    /** Status of the document. */
    readonly status: "pending" | "uploaded" | "rejected" | "approved" | (string & {});
    /**
     * Identifier of the RFI document; null when it is none.
     * @example rfidoc_nYUqLpuYQ0M8
     */
    rfi_doc_id?: string | null;
}
export interface AttachedDocumentInput {
    /**
     * Identifier of the document.
     * @example doc_nYUqLpuYQ0M8
     */
    id: string;
    /**
     * Identifier of the RFI document; null when it is none.
     * @example rfidoc_nYUqLpuYQ0M8
     */
    rfi_doc_id?: (string | null) | undefined;
}
export interface Payout {
    /**
     * Unique ID of the payout (the published text says payin).
     * @example payout_DdWp_HUbOnlg
     */
    readonly id: string;
    /**
     * Payout's status.
     * @example success
     */
    readonly status: "pending_approval" | "queued" | "in_progress" | "action_required" | "success" | "failed" | "cancelled" | (string & {});
    /**
     * Amount the beneficiary gets, in the smallest unit of its currency (cents for USD, paisa for INR; 1000 is $10.00 in USD). The currency field says which currency; "cents" stands for any smallest unit, not USD alone.
     * @example 1000
     */
    destination_amount: number;
    /**
     * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
     * @format iso-4217
     * @example USD
     */
    destination_currency: CurrencyCode | (string & {});
    /**
     * Amount to be sent, in the smallest unit of its currency (1000 is $10.00 in USD). The currency field says which currency; as for destination_amount, "cents" stands for any smallest unit, not USD alone.
     * @example 1000
     */
    source_amount: number;
    /**
     * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
     * @format iso-4217
     * @example USD
     */
    source_currency: CurrencyCode | (string & {});
    /**
     * Beneficiary's ID.
     * @example bene_5JU9yv0lGSUP
     */
    beneficiary_id: string;
    /** Documents attached to the payout. */
    documents?: AttachedDocument[];
    /**
     * Code for the purpose of receiving this payment.
     * @example S0017
     */
    purpose_code: string;
    /** Mid-market rate when the payout was created: `currency` is the destination currency, `rate` the conversion factor. With 1 EUR = 1.17 USD, `rate` is 1.17 and `currency` USD. */
    readonly mid_market_rate: {
        /**
         * Destination currency's code.
         * @format iso-4217
         * @example USD
         */
        currency?: CurrencyCode | (string & {}) | null;
        /**
         * Conversion factor.
         * @format float
         * @example 1.17
         */
        rate?: number | null;
    };
    /** Fees on this payout. */
    readonly fees: {
        /** Foreign exchange fee on the payout. */
        fx_fee?: {
            /**
             * Currency of the FX fee, ISO 4217; null until fees are applied.
             * @format iso-4217
             * @example USD
             */
            currency?: CurrencyCode | (string & {}) | null;
            /**
             * FX fee in the smallest unit of its `currency`, the payout's `source_currency`; null until fees are applied, 0 when none.
             * @example 200
             */
            amount?: number | null;
        };
        /** Transaction fee on the payout. */
        txn_fee?: {
            /**
             * Currency of the transaction fee, ISO 4217; null until fees are applied.
             * @format iso-4217
             * @example USD
             */
            currency?: CurrencyCode | (string & {}) | null;
            /**
             * transaction fee in the smallest unit of its `currency`, the payout's `source_currency`; null until fees are applied, 0 when none.
             * @example 100
             */
            amount?: number | null;
        };
    };
    /**
     * Creation time of the payout.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at: string;
    /**
     * Time of the payout's last update.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at: string;
    /**
     * Unique Transaction Reference, optional: the bank's own ID for tracking the transaction.
     * @example AXISN52024112000001234
     */
    readonly utr?: string | null;
    /**
     * Unique ID the client gave this request; finds the payout via `GET /v1/payouts?request_id=<your_request_id>`.
     * @example your-internal-id
     */
    readonly request_id?: string | null;
    /**
     * Rail that settles this payout. Local rails are tied to one currency:
     *
     * - `INR`: `upi`, `imps`, `neft`, `rtgs`
     * - `AED`: `ipp`, `fts`
     * - `EUR`: `sepa`
     * - `GBP`: `fps`
     *
     * International transfers use `swift`.
     * @example swift
     */
    readonly payment_rail?: "swift" | "imps" | "neft" | "rtgs" | "upi" | "ipp" | "fts" | "sepa" | "fps" | "npp" | (string & {}) | null;
    /**
     * Invoice reference given on creation.
     * @example INV-2026-001
     */
    readonly invoice_number?: string | null;
    /**
     * Way this payout's fees are collected.
     * @example merchant
     */
    readonly fee_collection_mode?: string;
    /**
     * Machine code for the reason of a failure or cancellation; `null` outside an error state. `error_description` holds the text for people.
     *
     * | Code | Meaning |
     * | ---- | ------- |
     * | `QUOTE_EXPIRED` | The quote ran out; create another payout on a valid one. |
     * | `QUEUE_EXPIRED` | Queued for 30 days with too little balance; no funds had been held. |
     * | `PAYOUT_REJECTED` | The bank refused it; contact support. Default fallback code. |
     * | `INVALID_BENE_ACCOUNT_NUMBER` | Bad beneficiary account number. |
     * | `INVALID_BENE_ACCOUNT_TYPE` | Bad beneficiary account type. |
     * | `INVALID_BENE_IFSC` | Bad beneficiary IFSC code. |
     * | `INVALID_VPA` | Bad VPA/UPI address. |
     * | `INVALID_BENE_NAME` | Bad beneficiary name. |
     * | `INVALID_BENE_ADDRESS` | Bad beneficiary address, PIN or ZIP code. |
     * | `INVALID_BENE_EMAIL` | Bad beneficiary email. |
     * | `INVALID_BENE_CONTACT` | Bad beneficiary contact or mobile number. |
     * | `NAME_MISMATCH` | Names of remitter and beneficiary differ, given the chosen purpose. |
     * @example null
     */
    readonly error_code?: "QUOTE_EXPIRED" | "QUEUE_EXPIRED" | "PAYOUT_REJECTED" | "INSUFFICIENT_BALANCE" | "INVALID_BENE_ACCOUNT_NUMBER" | "INVALID_BENE_ACCOUNT_TYPE" | "INVALID_BENE_IFSC" | "INVALID_VPA" | "INVALID_BENE_NAME" | "INVALID_BENE_ADDRESS" | "INVALID_BENE_EMAIL" | "INVALID_BENE_CONTACT" | "NAME_MISMATCH" | (string & {}) | null;
    /**
     * Readable error text meant for the merchant's operations; `null` outside an error state. Text for the end customer is in `customer_error_description`.
     * @example null
     */
    readonly error_description?: string | null;
    /**
     * Error text the merchant can pass on to the end customer; it comes from the same `error_code` as `error_description`. `null` without an `error_code`, or for a code that has no customer text (some are for merchants only).
     * @example null
     */
    readonly customer_error_description?: string | null;
    /**
     * ID of the quote behind this payout; `null` when it was made without one.
     * @example quote_3m4n5o6p7q
     */
    readonly quote_id?: string | null;
    /** Taxes taken off the amount before the beneficiary got it. Filled on repatriation payouts (purpose code `P0001`), where the remitting bank withholds GST on the conversion; empty for all other purposes and until the bank confirms the payout. */
    readonly taxes?: {
        /**
         * Name of the withheld tax.
         * @example GST
         */
        name: string;
        /**
         * Tax amount in the smallest unit of `currency` (877 is 8.77 INR).
         * @example 877
         */
        amount: number;
        /**
         * Currency of the withholding, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code.
         * @format iso-4217
         * @example INR
         */
        currency: CurrencyCode | (string & {});
        /**
         * Tax rate in basis points (1800 is 18%).
         * @example 1800
         */
        bps: number;
    }[];
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes;
}
export interface MockUpdatePayoutStatusRequest {
    /**
     * Identifier of the payout.
     * @example payout_E602dMzgjpDC
     */
    id: string;
    /** Status to set. */
    status: "pending" | "success" | "failed" | "action_required" | "cancelled";
    /**
     * RFI documents to attach.
     * @example [
     *   "rfidoc_5JU9yv0lGSUP",
     *   "rfidoc_678a5aa9SKkEr"
     * ]
     */
    rfi_document_ids?: string[] | undefined;
}
export interface Payment {
    /**
     * Payment's ID.
     * @example payt_E602dMzgjpDC
     */
    readonly id: string;
    /**
     * Payin's ID; set only when the payment belongs to a payin.
     * @example plink_E602dMzgjpDC
     */
    payin_id?: string | null;
    /** Payin's type; set only when the payment belongs to a payin. */
    payin_type?: "payment_link" | "orders" | "add_funds" | (string & {}) | null;
    /**
     * Subscription's ID; set only when the payment belongs to a subscription.
     * @example sub_68877570b5zeE
     */
    subscription_id?: string | null;
    /** Payment's status. */
    readonly status: "in_progress" | "action_required" | "under_review" | "success" | "failed" | (string & {});
    /**
     * State of the compliance review. Given only for payments screened for sanctions or transaction-monitoring holds, otherwise `null`. Independent of `status`: `status: success` together with `action_required` here means the payment went through but its funds are held until the review is done. `rfi` tells what is needed while `action_required`.
     * @example action_required
     */
    readonly compliance_status?: "action_required" | "under_review" | "approved" | "rejected" | (string & {}) | null;
    /** The payment's compliance Request For Information, present only if there is one: why it was flagged and what resolves it. */
    readonly rfi?: {
        /**
         * RFI's ID.
         * @example rfi_6a72a39b38jDD
         */
        id: string;
        /**
         * Readable reason for the compliance flag.
         * @example The payment has been flagged for a compliance review and requires additional information before it can credited to your account.
         */
        reason_code_description: string;
        /**
         * Machine code of the review reason.
         * @example COMPLIANCE_REVIEW
         */
        reason_code: string;
        /**
         * Latest time to submit the requested documents; `null` if none was set.
         * @format date-time
         * @example 2026-08-21T10:29:00Z
         */
        response_deadline?: string | null;
        /** Documents that would resolve the RFI; present only while `compliance_status` is `action_required`. Submit each against its `rfi_doc_id` with the [Respond to an RFI](/api-reference/openapi/rfi/respondrfi) endpoint, using `rfi.id` as the RFI's ID. */
        documents_required?: {
            /**
             * ID of this document requirement.
             * @example rfidoc_6a72a39b38jDD
             */
            rfi_doc_id: string;
            /**
             * Readable name of the document wanted.
             * @example Passport
             */
            description: string;
            /**
             * True if several documents may be submitted for it.
             * @example false
             */
            multiple_allowed: boolean;
            /**
             * Most documents that may be submitted for it.
             * @example 1
             */
            max_count: number;
        }[];
    };
    /**
     * Currency the customer pays in, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, e.g. AED.
     * @format iso-4217
     * @example AED
     */
    payment_currency: CurrencyCode | (string & {});
    /**
     * Total the customer pays, in cents of `payment_currency`, including any fees the customer bears (374580 is 3,745.80 AED).
     * @example 374580
     */
    payment_amount: number;
    /**
     * Settlement currency after conversion, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, e.g. USD.
     * @format iso-4217
     * @example USD
     */
    converted_currency?: CurrencyCode | (string & {});
    /**
     * Smallest unit of `converted_currency`, the merchant's side; always equal to `requested_amount`. Against an order, link or subscription it is the amount asked for, without customer-borne fees (those only count in `payment_amount`). An unconnected bank transfer shows what was received.
     * @example 100000
     */
    converted_amount?: number;
    /**
     * Currency the merchant first asked for, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, e.g. USD.
     * @format iso-4217
     * @example USD
     */
    requested_currency?: CurrencyCode | (string & {});
    /**
     * Amount the merchant first asked for, in cents of `requested_currency`, without fees the customer bears (100000 is $1,000.00).
     * @example 100000
     */
    requested_amount?: number;
    /**
     * Payment's purpose code; should equal the payin's.
     * @example S0001
     */
    purpose_code?: string;
    /**
     * Sender's name.
     * @example John Doe
     */
    sender_name?: string;
    /**
     * This payment's custom field values; see [Custom Fields](/payin/custom-fields).
     * @example {
     *   "policy_number": "POL-001"
     * }
     */
    notes?: {
        [key: string]: string;
    };
    /**
     * Code of the error; the codes are listed in the [product guide](/payin/payment#error-codes).
     * @example PAYMENT_DECLINED
     */
    readonly error_code?: string;
    /**
     * Text for the error code, meant for the merchant's operations. Text for the end customer is in `customer_error_description`.
     * @example The payment attempt was declined. This could be due to issuer rejection, risk assessment, or restrictions on the card or account. The customer should contact their bank or try a different payment method.
     */
    readonly error_description?: string;
    /**
     * Error text the merchant can pass on to the end customer; it comes from the same `error_code` as `error_description`. `null` without an `error_code`, or for a code that has no customer text (some are for merchants only, e.g. `ACCOUNT_LOCKED`, `LOGGED_IN_ELSEWHERE`, `FUNCTIONALITY_RESTRICTED`).
     * @example Your payment could not be completed. Please try a different payment method or contact your bank.
     */
    readonly customer_error_description?: string | null;
    /**
     * When the payment completed; `null` while unpaid.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly paid_at?: string | null;
    /**
     * Who bears the payment's fees.
     * @example customer
     */
    fee_bearer?: "customer" | "merchant" | "split" | (string & {});
    /**
     * When fees borne by the merchant are collected: `immediate` takes them up front, `deferred` invoices them afterwards; `null` if it does not apply.
     * @example immediate
     */
    fee_collection_mode?: "immediate" | "deferred" | (string & {}) | null;
    /**
     * Payment's creation time.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly created_at: string;
    /**
     * Time of the payment's last update.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly updated_at: string;
    /**
     * Customer's ID.
     * @example cust_E602sMzgjpDC
     */
    customer_id?: string;
    /**
     * ID of the merchant (business) the payment belongs to.
     * @example merch_68c777fcOOMpl
     */
    merchant_id?: string;
    /**
     * Name of the payment's product.
     * @example ShieldGuard Insurance
     */
    readonly product_name?: string | null;
    /**
     * Description of the payment's product.
     * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
     */
    readonly product_description?: string | null;
    /**
     * Sender's country, as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
     * @format iso-3166-1-alpha-3
     * @example Ind
     */
    country?: CountryCode | (string & {});
    /**
     * **Deprecated** in favour of `fee_breakdown`, which splits fees by bearer and adds taxes. Total fees of the payment for each fee type.
     * @deprecated
     */
    fees?: {
        /** Payment's transaction fee. */
        txn_fee?: Money;
        /** Payment's foreign exchange fee. */
        fx_fee?: Money;
        /** Payment's referral fee. */
        referral_fee?: Money;
    };
    /** Payment's fees by type: one entry for each fee bearer, with taxes that apply (e.g. GST) in the entry's `taxes` array. */
    fee_breakdown?: {
        /** Entries for foreign exchange fees. */
        fx_fee?: FeeBreakdownEntry[];
        /** Entries for transaction fees. */
        txn_fee?: FeeBreakdownEntry[];
        /** Entries for referral fees. */
        referral_fee?: FeeBreakdownEntry[];
    };
    /** Documents attached to the payment. */
    documents?: AttachedDocument[];
    /** Unique ID, made by Glomo, of the settlement batch holding this payment; use it to track and reconcile payments against settlements. */
    settlement_id?: string;
    /**
     * Whether Glomo has this payment's funds right now.
     *
     * - `true`: Glomo has them; they can go into a payout or settlement
     * - `false`: still on the way from Glomo's payment partners, not usable yet
     */
    funds_available?: boolean;
    /**
     * How the customer completed the payment.
     * @example {
     *   "type": "bank_transfer",
     *   "details": {
     *     "sender_name": "Asha Rao",
     *     "sender_account_number": "1234567890",
     *     "receiver_account_number": "98765432100000",
     *     "sender_country": "IND",
     *     "sender_bank_name": "Example Bank",
     *     "sender_bank_country": "USA",
     *     "sender_bank_address": "1 Example Street, New York",
     *     "swift_code": "TESTUS33",
     *     "local_routing_number": null,
     *     "external_reference": "GLM7A2C1",
     *     "transfer_type": "swift",
     *     "remittance_information": "PaymentForLrs"
     *   }
     * }
     * @example {
     *   "type": "card",
     *   "details": {
     *     "card_network": "Visa",
     *     "card_type": "credit",
     *     "end_digits": "1234",
     *     "country_code": "US",
     *     "card_holder_name": "Asha Rao",
     *     "card_bin": "400000",
     *     "issuer_name": "Example Bank"
     *   }
     * }
     */
    payment_method?: {
        /**
         * Kind of payment method.
         * @example bank_transfer
         */
        type: "bank_transfer" | "pay_via_bank" | "card" | (string & {});
        /** Further data on the method; its shape depends on the method's type. */
        details?: BankTransferDetails | PayViaBankDetails | CardDetails;
    };
    /** Whether the payment was collected without the customer present. */
    readonly auto_debit?: boolean | null;
}
export interface Refund {
    /**
     * Identifier of the refund.
     * @example refund_6776d57dnbTWj
     */
    readonly id: string;
    /**
     * Customer refunded.
     * @example cust_E602dMzgjpDC
     */
    customer_id?: string;
    /**
     * Payment refunded.
     * @example payt_E602dMzgjpDC
     */
    payment_id: string;
    /**
     * The last two are only made by Glomo.
     * @example Requested By Customer
     */
    reason: "Requested By Customer" | "Fraudulent" | "Duplicate" | "Others" | "Refunded For Subscription Verification" | "Refunded For Subscription Card Update" | (string & {});
    /** Fees of the refund. */
    fees?: {
        /** Foreign exchange fee. */
        fx_fees: Money;
        /** Transaction fee. */
        txn_fees: Money;
    };
    /** Taken from your balance. */
    balance_used?: {
        /**
         * ISO 4217 currency.
         * @format iso-4217
         * @example USD
         */
        currency: CurrencyCode | (string & {});
        /**
         * Smallest unit of `currency`.
         * @example 1000
         */
        amount: number;
    };
    /** Documents attached to the refund, and those still to upload. */
    documents?: ({
        /**
         * Identifier of the document.
         * @example doc_nYUqLpuYQ0M8
         */
        readonly id?: string;
        /**
         * Kind of document.
         * @example rfi
         */
        type: string;
        /**
         * Status of the document.
         * @example pending
         */
        status: "pending" | "uploaded" | "approved" | "rejected" | (string & {});
    } | {
        /**
         * Identifier of the document.
         * @example null
         */
        readonly id?: string | null;
        /**
         * To send when answering the RFI.
         * @example rfidoc_nYUqLpuYQ0M8
         */
        rfi_doc_id?: string;
        /**
         * Kind of document.
         * @example rfi
         */
        type: string;
        /**
         * Status of the document.
         * @example pending
         */
        status: "pending" | "uploaded" | "approved" | "rejected" | (string & {});
    })[];
    /**
     * Status of the refund.
     * @example success
     */
    readonly status: "in_progress" | "under_review" | "action_required" | "success" | "failed" | "cancelled" | (string & {});
    /**
     * The payment's `payment_currency`, else its `converted_currency`.
     * @format iso-4217
     * @example USD
     */
    currency: CurrencyCode | (string & {});
    /**
     * Smallest unit of `currency`.
     * @example 1000
     */
    amount: number;
    /**
     * Unique transaction reference of the bank.
     * @example UTR123456789
     */
    readonly utr?: string;
    /**
     * Whether less than the whole payment.
     * @example false
     */
    readonly partial_refund?: boolean;
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at: string;
    /**
     * Last update, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at: string;
}
export interface Price {
    /**
     * Identifier of the price; pass it as `price_id` on a payin or order to apply this referral fee.
     * @example price_DdWp_HUbOnlg
     */
    readonly id: string;
    /**
     * Kind of pricing.
     * @example fixed
     */
    pricing_type: "fixed" | "percentage" | (string & {});
    /**
     * Amount taken from your balance. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    fees_amount?: number;
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    fees_currency?: CurrencyCode | (string & {});
    /**
     * Fee in basis points (1000 is 10%). Null in the answer of a `fixed` price.
     * @example 1000
     */
    bps?: number | null;
    /**
     * Make this the default; replaces the earlier default when true.
     * @example true
     */
    set_as_default?: boolean;
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at: string;
    /**
     * Last update, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at: string;
}
export interface PriceInput {
    /**
     * Kind of pricing.
     * @example fixed
     */
    pricing_type: "fixed" | "percentage";
    /**
     * Amount taken from your balance. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    fees_amount?: number | undefined;
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    fees_currency?: CurrencyCode | undefined;
    /**
     * Fee in basis points (1000 is 10%). Null in the answer of a `fixed` price.
     * @example 1000
     */
    bps?: (number | null) | undefined;
    /**
     * Make this the default; replaces the earlier default when true.
     * @example true
     */
    set_as_default?: boolean | undefined;
}
export interface Balance {
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    currency?: CurrencyCode | (string & {});
    /**
     * Balance. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
     * @example 1000
     */
    amount?: number;
}
export interface Withdrawal {
    /**
     * Identifier of the withdrawal.
     * @example payout_DdWpHUbOnlg
     */
    readonly id: string;
    /**
     * Status of the withdrawal.
     * @example success
     */
    readonly status: "in_progress" | "success" | "failed" | "action_required" | "cancelled" | "under_review" | (string & {});
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    currency?: CurrencyCode | (string & {});
    /**
     * Smallest unit of `currency` (1000 is 10.00 USD).
     * @example 1000
     */
    amount?: number;
    /**
     * Account credited.
     * @example accwith_5JU9yv0lGSUP
     */
    withdrawal_account_id?: string;
    /**
     * Method used.
     * @example bank_transfer
     */
    payment_method?: "bank_transfer";
    /** Taken from your balance, in cents. */
    readonly balance_used?: Balance[];
    /**
     * Why.
     * @example S0017
     */
    purpose_code?: string;
    /** Mid-market rate when created. */
    readonly mid_market_rate?: ConversionRate[];
    /** FX fees. */
    readonly fx_fees?: Balance[];
    /** Transaction fees. */
    readonly txn_fees?: Balance[];
    /**
     * Creation time.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at?: string;
    /**
     * Last update.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at?: string;
}
export interface CreateWithdrawalRequest {
    /**
     * Amount to receive.
     * @example 1000
     */
    amount: number;
    /**
     * Balance to debit; the payout currency is the withdrawal account's.
     * @format iso-4217
     * @example USD
     */
    balance_currency: CurrencyCode;
    /**
     * Account to credit.
     * @example accwith_5JU9yv0lGSUP
     */
    withdrawal_account_id?: string | undefined;
}
export interface WithdrawalAccount {
    /**
     * Identifier of the account.
     * @example accwith_5JU9yv0lGSUP
     */
    readonly id: string;
    /**
     * Merchant that owns it.
     * @example Test Arts & Crafts Pvt Ltd
     */
    holder_name?: string;
    /**
     * Account number.
     * @example 1234567890
     */
    account_number?: string;
    /**
     * Bank.
     * @example Yes Bank
     */
    bank_name?: string;
    /**
     * BIC (SWIFT code) of the bank.
     * @example QWERIN000
     */
    bic_primary?: string;
    /**
     * Local routing code: IFSC in India, sort code in the UK, ABA in the US.
     * @example YESB0000002
     */
    bic_secondary?: string;
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    currency?: CurrencyCode | (string & {});
    /**
     * Primary user's e-mail.
     * @format email
     * @example john@mybusiness.com
     */
    email?: string;
    /**
     * Street address.
     * @example 123 Main St
     */
    address_line1?: string;
    /**
     * Second line.
     * @example Near Apts
     */
    address_line2?: string;
    /**
     * City.
     * @example Anytown
     */
    city?: string;
    /**
     * State.
     * @example Anystate
     */
    state?: string;
    /**
     * ISO 3166-1 alpha-3 country.
     * @format iso-3166-1-alpha-3
     * @example Ind
     */
    country?: CountryCode | (string & {});
    /**
     * Postal code.
     * @example 560048
     */
    pincode?: string;
    /**
     * Creation time.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at?: string;
    /**
     * Last update.
     * @format timestamp
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at?: string;
}
/**
 * Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
 * @example 1000
 */
export type Amount = number;
/**
 * ISO 4217 currency.
 * @format iso-4217
 * @example USD
 */
export type Currency = CurrencyCode;
/** With `interval_count` gives the billing frequency. */
export type IntervalType = "month" | "year" | "as_presented" | (string & {});
/** With `interval_count` gives the billing frequency. */
export type IntervalTypeInput = "month" | "year" | "as_presented";
/** Intervals per cycle: monthly 1, quarterly 3, half-yearly 6 (with `month`), yearly 1 (with `year`), null with `as_presented`. */
export type IntervalCount = 1 | 3 | 6 | null;
/** A customer's recurring billing agreement. */
export interface Subscription {
    /**
     * Subscription's unique ID.
     * @example sub_5JU9yv0lGSUP
     */
    id: string;
    /**
     * ID of the subscribed customer.
     * @example cust_5JU9yv0lGSUP
     */
    customer_id: string;
    /**
     * Subscribed product's name.
     * @example ShieldGuard Insurance
     */
    product_name: string;
    /**
     * What the product is.
     * @example Flexible, monthly insurance for belongings, travel, and digital assets, easy to manage
     */
    product_description: string;
    /**
     * Plan's name.
     * @example ShieldGuard Lite
     */
    plan_name?: string;
    /**
     * What the plan covers.
     * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
     */
    plan_description?: string;
    /**
     * Your own identifier for reconciliation; optional.
     * @example R0001
     */
    reference_number?: string;
    /**
     * Subscription's present state.
     * @example active
     */
    status: "created" | "active" | "paused" | "expired" | "failed" | "halted" | "cancelled" | "completed" | "authorized" | "action_required" | "under_review" | (string & {});
    /** Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295. */
    amount: Amount;
    /** ISO 4217 currency. */
    currency: Currency;
    /** With `interval_count` gives the billing frequency. */
    interval_type: IntervalType;
    /** Intervals per cycle: monthly 1, quarterly 3, half-yearly 6 (with `month`), yearly 1 (with `year`), null with `as_presented`. */
    interval_count: IntervalCount;
    /**
     * How many billing cycles the subscription has in all.
     * @example 12
     */
    billing_cycles: number;
    /**
     * First day, as an ISO 8601 date (YYYY-MM-DD) in UTC.
     * @format date
     * @example 2025-01-01
     */
    start_date: string;
    /**
     * Last day, as an ISO 8601 date (YYYY-MM-DD) in UTC.
     * @format date
     * @example 2025-12-01
     */
    end_date: string;
    /**
     * When the subscription's payment link expires: ISO 8601 date (YYYY-MM-DD) in UTC.
     * @format date
     * @example 2025-01-07
     */
    expires_at: string;
    /**
     * When the next payment is due: ISO 8601 date (YYYY-MM-DD) in UTC.
     * @format date
     * @example 2025-02-01
     */
    next_payment_date?: string | null;
    /**
     * Payment page address; the customer pays the first instalment there, which activates the subscription.
     * @format uri
     * @example https://checkout.glomopay.com/subscription/sub_5JU9yv0lGSUP
     */
    subscription_link_url: string;
    /**
     * Cancellation day: ISO 8601 date (YYYY-MM-DD) in UTC. Null in every status but `cancelled`.
     * @format date
     * @example 2025-01-15
     */
    cancelled_at?: string | null;
    /**
     * Extra notes kept with the order.
     * @example {
     *   "key1": "value1",
     *   "key2": "value2"
     * }
     */
    notes?: Record<string, unknown>;
}
/** Body of a new subscription. */
export type CreateSubscriptionRequest = {
    /**
     * Customer the subscription belongs to.
     * @example cust_5JU9yv0lGSUP
     */
    customer_id: string;
    /**
     * Product name. Letters A-Z a-z, digits, whitespace and `- _ . , ( ) &` only, at most 128; otherwise 400 `Product name contains invalid characters…` or `Product name is too long (maximum is 128 characters)`.
     * @example ShieldGuard Insurance
     */
    product_name: string;
    /**
     * Product description, at most 512; characters of `product_name` plus `! : ' *`; otherwise 400.
     * @example Flexible monthly insurance for belongings travel and digital assets easy to manage
     */
    product_description: string;
    /**
     * Optional plan name, rules of `product_name`.
     * @example ShieldGuard Lite
     */
    plan_name?: string | undefined;
    /**
     * Optional plan description, rules of `product_description`.
     * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
     */
    plan_description?: string | undefined;
    /** Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295. */
    amount: Amount;
    /** ISO 4217 currency. */
    currency: Currency;
    /** With `interval_count` gives the billing frequency. */
    interval_type: IntervalTypeInput;
    /** Intervals per cycle: monthly 1, quarterly 3, half-yearly 6 (with `month`), yearly 1 (with `year`), null with `as_presented`. */
    interval_count?: IntervalCount | undefined;
    /**
     * Number of cycles. Required for regular subscriptions, refused for `as_presented`. A lifetime is at most 30 years: 360 monthly, 120 quarterly, 60 half-yearly, 30 yearly. JSON number, not a string; outside the range 400.
     * @example 12
     */
    billing_cycles?: number | undefined;
    /**
     * Most that one `as_presented` payment may charge, smallest unit of `currency`. Required for `as_presented`, refused otherwise; later payments cannot exceed it.
     * @example 5000
     */
    max_amount?: number | undefined;
    /**
     * First day (UTC, YYYY-MM-DD), today or later. Required for regular subscriptions, refused for `as_presented`.
     * @format date
     * @example 2025-01-01
     */
    start_date?: string | undefined;
    /**
     * Last day of the subscription's payment link (UTC): today to 1 calendar month ahead; otherwise 400 `Validation failed: Expires at must be today or in the future` or `Validation failed: Expires at cannot be more than 1 months from today`. Not compared with `start_date`.
     * @format date
     * @example 2026-10-15
     */
    expires_at: string;
    /**
     * E-mail the customer about lifecycle changes.
     * @example true
     */
    notify_customer: boolean;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
    /**
     * Optional reference for reconciliation.
     * @example R0001
     */
    reference_number?: string | undefined;
    /**
     * Align the schedule with the first payment.
     * @example true
     */
    starts_with_first_payment: boolean;
    /** Only with `as_presented`; on a fixed-frequency subscription 400. Applies to the first payment and to later auto debits that pass no `split_ids` of their own. */
    split_ids?: SplitIds | undefined;
} & (MonthlySubscription | YearlySubscription | AsPresentedSubscription);
export interface Settlement {
    /**
     * Settlement's unique ID.
     * @example setl_6878e266jt1P3
     */
    readonly id: string;
    /**
     * Settlement's state.
     * @example success
     */
    status: string;
    /**
     * How the settlement was paid.
     * @example swift_transfer
     */
    payment_method?: string;
    /**
     * Settlement amount in cents (1000 = $10.00), in the currency that `currency` names.
     * @example 1000
     */
    amount: number;
    /**
     * Settlement currency as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
     * @format iso-4217, case-insensitive
     * @example USD
     */
    currency: CurrencyCode | (string & {});
    /** Fees on the settlement. */
    fees?: {
        /** Foreign-exchange fee on the settlement, in cents. */
        fx_fee: {
            /**
             * Foreign-exchange fee in cents (1000 = $10.00).
             * @example 10
             */
            amount: number;
            /**
             * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
             * @format iso-4217, case-insensitive
             * @example USD
             */
            currency: CurrencyCode | (string & {});
        };
        /** Transaction fee on the settlement, in cents. */
        txn_fee: {
            /**
             * Transaction fee in cents (1000 = $10.00).
             * @example 10
             */
            amount: number;
            /**
             * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
             * @format iso-4217, case-insensitive
             * @example USD
             */
            currency: CurrencyCode | (string & {});
        };
    };
    /**
     * Settlement's Unique Transaction Reference (UTR).
     * @example 1568176960vxp0rj
     */
    utr?: string;
    /**
     * When the settlement was created.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly created_at: string;
    /**
     * When the settlement last changed.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly updated_at: string;
}
export interface CreateSettlementRequest {
    /**
     * Amount to receive.
     * @example 1000
     */
    amount?: number | undefined;
    /**
     * Which balance funds the settlement: the amount is deducted in this currency.
     * @format iso-4217
     * @example USD
     */
    balance_currency?: CurrencyCode | undefined;
    /**
     * IDs of the payments to settle.
     * @example [
     *   "payt_E602dMzgjpDC",
     *   "payt_F703eMahkqED"
     * ]
     */
    payment_ids?: string[] | undefined;
}
export interface Transaction {
    /**
     * Transaction's unique ID.
     * @example txn_687f1f8ePcIYg
     */
    readonly id: string;
    /**
     * ID of the resource the transaction came from.
     * @example payt_687f1f833Hdgx
     */
    source_id: string;
    /**
     * Kind of resource the transaction came from.
     * @example payment
     */
    source_type: string;
    /** What was credited. */
    credit?: {
        /**
         * Credited amount in cents (1000 = $10.00).
         * @example 1000
         */
        amount?: number;
        /**
         * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
         * @format iso-4217, case-insensitive
         * @example USD
         */
        currency?: CurrencyCode | (string & {});
    };
    /** What was debited. */
    debit?: {
        /**
         * Debited amount in cents (1000 = $10.00).
         * @example 0
         */
        amount?: number;
        /**
         * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
         * @format iso-4217, case-insensitive
         * @example USD
         */
        currency?: CurrencyCode | (string & {});
    };
    /** Fees on the transaction. */
    fees?: {
        /** Foreign-exchange fee on the transaction, in cents. */
        fx_fee?: {
            /**
             * Foreign-exchange fee in cents (1000 = $10.00).
             * @example 10
             */
            amount?: number;
            /**
             * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
             * @format iso-4217, case-insensitive
             * @example USD
             */
            currency?: CurrencyCode | (string & {});
        };
        /** Transaction fee charged, in cents. */
        txn_fee?: {
            /**
             * Transaction fee in cents (1000 = $10.00).
             * @example 10
             */
            amount?: number;
            /**
             * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
             * @format iso-4217, case-insensitive
             * @example USD
             */
            currency?: CurrencyCode | (string & {});
        };
    };
    /** What this transaction settled. */
    settled_amount?: {
        /**
         * Settled amount in cents (1000 = $10.00).
         * @example 980
         */
        amount?: number;
        /**
         * [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
         * @format iso-4217, case-insensitive
         * @example USD
         */
        currency?: CurrencyCode | (string & {});
    };
    /**
     * When the transaction was processed.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly processed_at?: string;
    /**
     * When the transaction was created.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly created_at: string;
    /**
     * When the transaction last changed.
     * @format date-time
     * @example 2024-12-06T11:38:37.130Z
     */
    readonly updated_at: string;
}
export interface VirtualAccount {
    /**
     * Virtual account's unique ID.
     * @example VA1001
     */
    readonly account_id: string;
    /**
     * Account currency as an ISO 4217 code.
     * @example USD
     */
    currency: Currency;
    /**
     * Unique account number, laid out by the country's banking rules.
     * @example AE88001234567890
     */
    readonly account_number?: string;
    /**
     * Account holder's name, usually that of the business.
     * @example Acme Exports
     */
    readonly name?: string;
    /**
     * Account's present state.
     * @example active
     */
    readonly status: "active" | "inactive" | "disabled" | (string & {});
    /**
     * When the account was created.
     * @format date-time
     * @example 2025-08-19T07:00:00Z
     */
    readonly created_at: string;
    /**
     * When the account last changed.
     * @format date-time
     * @example 2025-08-19T07:00:00Z
     */
    readonly updated_at: string;
}
export interface CreateMerchantRequest {
    /**
     * Merchant's business name.
     * @example Child Business Name
     */
    name: string;
    /**
     * First line of the address.
     * @example 456 Commerce Street
     */
    address_line1: string;
    /**
     * Second line of the address; optional.
     * @example Suite 101
     */
    address_line2?: string | undefined;
    /**
     * City.
     * @example Mumbai
     */
    city: string;
    /**
     * State, or province.
     * @example Maharashtra
     */
    state: string;
    /**
     * Postal or ZIP code.
     * @example 400001
     */
    pincode: string;
    /**
     * Number the business is registered under.
     * @example REG123456
     */
    registration_number: string;
    /**
     * Country of registration, as an ISO 3166-1 alpha-3 code.
     * @example IND
     */
    registration_country: string;
    /**
     * Kind of entity.
     * @example individual
     */
    entity_type: "individual" | "business";
    /**
     * Line of business, broad.
     * @example Agricultural Services
     */
    category: "Agricultural Services" | "Contracted Services" | "Transportation Services" | "Telecommunications" | "Utilities" | "Retail and Goods" | "Financial Services" | "Business Services" | "Professional Services" | "Government Services";
    /**
     * Line of business, narrow; has to belong to the chosen `category` (the examples show pairs).
     * @example Veterinary Services
     */
    sub_category: "Veterinary Services" | "Agricultural Cooperatives" | "Horticultural and Landscaping Services" | "General Contractors—Residential and Commercial" | "Air Conditioning Heating and Plumbing Contractors" | "Electrical Contractors" | "Insulation Masonry Plastering Stonework and Tile Setting Contractors" | "Carpentry Contractors" | "Roofing and Siding Sheet Metal Work Contractors" | "Concrete Work Contractors" | "Contractors Special Trade—not elsewhere classified" | "Miscellaneous Publishing and Printing" | "Typesetting Plate Making and Related Services" | "Sanitation Polishing and Specialty Cleaning Preparations" | "Railroads—Freight" | "Transportation—Suburban and Local Commuter Passenger including Ferries" | "Passenger Railways" | "Ambulance Services" | "Limousines and Taxicabs" | "Bus Lines" | "Motor Freight Carriers Trucking—Local/Long Distance Moving and Storage Companies Local Delivery" | "Courier Services—Air and Ground Freight Forwarders" | "Public Warehousing—Farm Products Refrigerated Goods Household Goods Storage" | "Cruise Lines" | "Boat Leases and Boat Rentals" | "Marinas Marine Service/Supplies" | "Air Carriers Airlines—Not Elsewhere Classified" | "Airports Airport Terminals Flying Fields" | "Travel Agencies and Tour Operators" | "Bridge and Road Fees Tolls" | "Transportation Services—not elsewhere classified" | "Telecommunication Equipment Including Telephone Sales" | "Key-entry Telecom Merchant providing single local and long-distance phone calls using a central access number in a non-face-to-face environment using key entry" | "Telecommunication Services including but not limited to prepaid phone services and recurring phone services" | "Computer Network/Information Services" | "Telegraph Services" | "Money Transfer" | "Cable Satellite and Other Pay Television and Radio Services" | "Utilities—Electric Gas Heating Oil Sanitary Water" | "Motor Vehicle Supplies and New Parts" | "Office and Commercial Furniture" | "Construction Materials—not elsewhere classified" | "Office Photographic Photocopy and Microfilm Equipment" | "Computers Computer Peripheral Equipment Software" | "Commercial Equipment—not elsewhere classified" | "Dental/Laboratory/Medical/Ophthalmic Hospital Equipment and Supplies" | "Metal Service Centers and Offices" | "Electrical Parts and Equipment" | "Hardware Equipment and Supplies" | "Plumbing and Heating Equipment" | "Industrial Supplies—not elsewhere classified" | "Precious Stones and Metals Watches and Jewelry" | "Durable Goods—not elsewhere classified" | "Stationery Office Supplies Printing and Writing Paper" | "Drugs Drug Proprietors and Druggists Sundries" | "Piece Goods Notions and Other Dry Goods" | "Men's Women's and Children's Uniforms and Commercial Clothing" | "Commercial Footwear" | "Chemicals and Allied Products—not elsewhere classified" | "Petroleum and Petroleum Products" | "Books Periodicals and Newspapers" | "Florists Supplies Nursery Stock and Flowers" | "Paints Varnishes and Supplies" | "Nondurable Goods—not elsewhere classified" | "Home Supply Warehouse Stores" | "Building Materials Lumber Stores" | "Glass Paint Wallpaper Stores" | "Hardware Stores" | "Lawn and Garden Supply Stores" | "Mobile Home Dealers" | "Wholesale Clubs" | "Duty Free Stores" | "Discount Stores" | "Department Stores" | "Variety Stores" | "Miscellaneous General Merchandise Stores" | "Grocery Stores Supermarkets" | "Freezer Locker Meat Provisioners" | "Candy Nut Confectionery Stores" | "Dairy Products Stores" | "Bakeries" | "Miscellaneous Food Stores—Convenience Stores Markets Specialty Stores" | "Automobile and Truck Dealers—Sales Service Repairs Parts and Leasing" | "Automobile and Truck Dealers—(Used Only)—Sales" | "Auto Store Home Supply Stores" | "Automotive Tire Stores" | "Automotive Parts Accessories Stores" | "Service Stations (with or without Ancillary Services)" | "Fuel Dispenser Automated" | "Boat Dealers" | "Camper Dealers Recreational and Utility Trailers" | "Motorcycle Shops and Dealers" | "Motor Home Dealers" | "Snowmobile Dealers" | "Miscellaneous Automotive Aircraft and Farm Equipment Dealers—not elsewhere classified" | "Men's and Boys' Clothing and Accessories Stores" | "Women's Ready to Wear Stores" | "Women's Accessory and Specialty Stores" | "Children's and Infants' Wear Stores" | "Family Clothing Stores" | "Sports Apparel Riding Apparel Stores" | "Shoe Stores" | "Furriers and Fur Shops" | "Men's and Women's Clothing Stores" | "Alterations Mending Seamstresses Tailors" | "Wig and Toupee Shops" | "Accessory and Apparel Stores—Miscellaneous" | "Equipment Furniture and Home Furnishings Stores (except Appliances)" | "Floor Covering Stores" | "Drapery Upholstery and Window Coverings Stores" | "Fireplace Fireplace Screens and Accessories Stores" | "Miscellaneous House Furnishing Specialty Shops" | "Household Appliance Stores" | "Electronic Sales" | "Music Stores—Musical Instruments Pianos Sheet Music" | "Computer Software Stores" | "Record Shops" | "Caterers" | "Eating Places Restaurants" | "Bars Cocktail Lounges Discotheques Nightclubs and Taverns—Drinking Places (Alcoholic Beverages)" | "Fast Food Restaurants" | "Digital Goods—Audiovisual Media Including Books Movies and Music" | "Digital Goods—Games" | "Digital Goods—Software Applications (Excluding Games)" | "Digital Goods—Multi-Category" | "Drug Stores Pharmacies" | "Package Stores Beer Wine and Liquor" | "Second Hand Stores Used Merchandise Stores" | "Antique Shops—Sales Repairs and Restoration Services" | "Pawn Shops" | "Salvage and Wrecking Yards" | "Antique Reproduction Stores" | "Bicycle Shops—Sales and Service" | "Sporting Goods Stores" | "Book Stores" | "Office School Supply and Stationery Stores" | "Clock Jewelry Watch and Silverware Store" | "Game Toy and Hobby Shops" | "Camera and Photographic Supply Stores" | "Card Gift Novelty and Souvenir Shops" | "Leather Goods and Luggage Stores" | "Fabric Needlework Piece Goods and Sewing Stores" | "Crystal and Glassware Stores" | "Direct Marketing—Insurance Services" | "Direct Marketing—Travel-Related Arrangement Services" | "Door-to-Door Sales" | "Direct Marketing—Catalog Merchants" | "Direct Marketing—Combination Catalog and Retail Merchants" | "Direct Marketing—Outbound Telemarketing Merchants" | "Direct Marketing—Inbound Telemarketing Merchants" | "Direct Marketing—Continuity/Subscription Merchants" | "Direct Marketing—Other Direct Marketers—not elsewhere classified" | "Artist Supply Stores Craft Shops" | "Art Dealers and Galleries" | "Stamp and Coin Stores—Philatelic and Numismatic Supplies" | "Religious Goods Stores" | "Hearing Aids—Sales Service Supply Stores" | "Orthopedic Goods—Artificial Limb Stores" | "Cosmetic Stores" | "Typewriter Stores—Rentals Sales Service" | "Fuel Dealers—Coal Fuel Oil Liquefied Petroleum Wood" | "Florists" | "Cigar Stores and Stands" | "News Dealers and Newsstands" | "Pet Shops—Pet Food and Supplies" | "Swimming Pools—Sales and Supplies" | "Electric Razor Stores—Sales and Service" | "Tent and Awning Shops" | "Miscellaneous and Specialty Retail Stores" | "Manual Cash Disbursements—Customer Financial Institution" | "Automated Cash Disbursements—Customer Financial Institution" | "Merchandise and Services—Customer Financial Institution" | "Quasi Cash—Customer Financial Institution" | "Quasi Cash—Merchant" | "Securities—Brokers/Dealers" | "Insurance Sales Underwriting and Premiums" | "Real Estate Agents and Managers—Rentals" | "Payment Transaction—Customer Financial Institution" | "Payment Transaction—Merchant" | "MoneySend Intracountry" | "MoneySend Intercountry" | "MoneySend Funding" | "POI Funding Transactions (Excluding MoneySend)" | "Lodging—Hotels Motels Resorts—not elsewhere classified" | "Timeshares" | "Recreational and Sporting Camps" | "Campgrounds and Trailer Parks" | "Cleaning Garment and Laundry Services" | "Laundry Services—Family and Commercial" | "Dry Cleaners" | "Carpet and Upholstery Cleaning" | "Photographic Studios" | "Barber and Beauty Shops" | "Hat Cleaning Shops Shoe Repair Shops Shoe Shine Parlors" | "Funeral Service and Crematories" | "Dating Services" | "Tax Preparation Service" | "Debt Marriage Personal—Counseling Service" | "Buying/Shopping Clubs Services" | "Clothing Rental—Costumes Uniforms and Formal Wear" | "Massage Parlors" | "Health and Beauty Spas" | "Other Services—not elsewhere classified" | "Advertising Services" | "Consumer Credit Reporting Agencies" | "Commercial Art Graphics Photography" | "Quick Copy Reproduction and Blueprinting Services" | "Stenographic and Secretarial Support Services" | "Exterminating and Disinfecting Services" | "Cleaning and Maintenance Janitorial Services" | "Employment Agencies Temporary Help Services" | "Computer Programming Data Processing and Integrated Systems Design Services" | "Information Retrieval Services" | "Computer Maintenance Repair and Services—not elsewhere classified" | "Consulting Management and Public Relations Services" | "Detective Agencies Protective Agencies Security Services including Armored Cars Guard Dogs" | "Equipment Rental and Leasing Services Furniture Rental Tool Rental" | "Photo Developing Photofinishing Laboratories" | "Business Services—not elsewhere classified" | "Automobile Rental Agency—not elsewhere classified" | "Truck Rental" | "Motor Home and Recreational Vehicle Rental" | "Automobile Parking Lots and Garages" | "Automotive Body Repair Shops" | "Tire Retreading and Repair Shops" | "Automotive Paint Shops" | "Automotive Service Shops" | "Car Washes" | "Towing Services" | "Electronic Repair Shops" | "Air Conditioning and Refrigeration Repair Shops" | "Appliance Repair Shops Electrical and Small" | "Clock Jewelry and Watch Repair Shops" | "Furniture—Reupholstery and Repair Refinishing" | "Welding Repair" | "Miscellaneous Repair Shops and Related Services" | "Government Owned Lottery (U.S. Region Only)" | "Internet Gambling (U.S. Region Only)" | "Government Licensed Horse/Dog Racing (U.S. Region Only)" | "Motion Picture and Video Tape Production and Distribution" | "Motion Picture Theaters" | "Video Entertainment Rental Stores" | "Dance Halls Schools and Studios" | "Theatrical Producers (except Motion Pictures) Ticket Agencies" | "Bands Orchestras and Miscellaneous Entertainers—not elsewhere classified" | "Pool and Billiard Establishments" | "Bowling Alleys" | "Athletic Fields Commercial Sports Professional Sports Clubs Sports Promoters" | "Tourist Attractions and Exhibits" | "Golf Courses Public" | "Video Amusement Game Supplies" | "Video Game Arcades/Establishments" | "Gambling Transactions" | "Amusement Parks Carnivals Circuses Fortune Tellers" | "Clubs—Country Clubs Membership (Athletic Recreation Sports) Private Golf Courses" | "Aquariums Dolphinariums Zoos and Seaquariums" | "Recreation Services—not elsewhere classified" | "Doctors—not elsewhere classified" | "Dentists Orthodontists" | "Osteopathic Physicians" | "Chiropractors" | "Optometrists Ophthalmologists" | "Opticians Optical Goods and Eyeglasses" | "Chiropodists Podiatrists" | "Nursing and Personal Care Facilities" | "Hospitals" | "Dental and Medical Laboratories" | "Health Practitioners Medical Services—not elsewhere classified" | "Attorneys Legal Services" | "Schools Elementary and Secondary" | "Colleges Universities Professional Schools and Junior Colleges" | "Schools Correspondence" | "Schools Business and Secretarial" | "Schools Trade and Vocational" | "Schools and Educational Services—not elsewhere classified" | "Child Care Services" | "Organizations Charitable and Social Service" | "Associations—Civic Social and Fraternal" | "Organizations Political" | "Organizations Religious" | "Automobile Associations" | "Organizations Membership—not elsewhere classified" | "Testing Laboratories (Non-Medical)" | "Architectural Engineering and Surveying Services" | "Accounting Auditing and Bookkeeping Services" | "Professional Services—not elsewhere classified" | "Court Costs including Alimony and Child Support" | "Fines" | "Bail and Bond Payments" | "Tax Payments" | "Government Services—not elsewhere classified" | "Postal Services—Government Only" | "Intra-Government Purchases—Government Only" | "Government-owned Lottery (Specific Countries)";
    /**
     * Countries the merchant does business in.
     * @example [
     *   "IND",
     *   "USA"
     * ]
     */
    operation_countries: string[];
    /**
     * Birth date as YYYY-MM-DD; needed only if `entity_type` is `individual`.
     * @format date
     * @example 2001-08-04
     */
    date_of_birth?: string | undefined;
    /**
     * Needed only if `entity_type` is `individual`.
     * @example male
     */
    gender?: ("male" | "female" | "undefined") | undefined;
}
export interface Merchant {
    /**
     * ID of the platform merchant that owns this one.
     * @example merch_68511919RVuf6
     */
    owner_merchant_id: string;
    /**
     * Merchant's unique ID.
     * @example merch_68c777fcOOMpl
     */
    merchant_id: string;
    /**
     * How the merchant's onboarding stands.
     * @example success
     */
    status: "success" | "pending" | "failed" | (string & {});
    /**
     * Merchant's name.
     * @example John Doe
     */
    name: string;
    /**
     * Line of business, broad.
     * @example Agricultural Services
     */
    category?: string;
    /**
     * Kind of entity the merchant is.
     * @example individual
     */
    entity_type?: "individual" | "business" | (string & {});
    /**
     * Line of business, narrow; has to belong to `category`.
     * @example Veterinary Services
     */
    sub_category?: string;
    /**
     * Needed only if `entity_type` is `individual`.
     * @example male
     */
    gender?: "male" | "female" | "undefined" | (string & {});
    /**
     * Birth date; needed only if `entity_type` is `individual`.
     * @format date
     * @example 2001-08-04
     */
    date_of_birth?: string;
    /**
     * Number the business is registered under, or the individual's ID.
     * @example REG123456
     */
    registration_number: string;
    /**
     * Country of registration, as an ISO 3166-1 alpha-3 code.
     * @example IND
     */
    registration_country: string;
    /** Merchant's address. */
    address: {
        /**
         * First line of the address.
         * @example 123 Main St
         */
        address_line1: string;
        /**
         * Second line of the address; optional.
         * @example
         */
        address_line2?: string;
        /**
         * City.
         * @example Bangalore
         */
        city: string;
        /**
         * State, or province.
         * @example Karnataka
         */
        state: string;
        /**
         * Postal or ZIP code.
         * @example 560060
         */
        pincode: string;
        /**
         * ISO 3166-1 alpha-3 code.
         * @example IND
         */
        country: string;
    };
    /**
     * Countries the merchant does business in.
     * @example [
     *   "IND"
     * ]
     */
    operation_countries: string[];
    /**
     * When the merchant was created.
     * @format date-time
     * @example 2025-10-07T06:11:47Z
     */
    created_at: string;
    /**
     * When the merchant last changed.
     * @format date-time
     * @example 2025-10-07T06:11:47Z
     */
    updated_at: string;
    /**
     * Merchant's JWT.
     * @example child_merchant_JWT
     */
    jwt_token: string;
    /**
     * Merchant's public key.
     * @example live_6889e287VfqrPVPg
     */
    public_key?: string;
}
export interface MerchantCreateResponse {
    /**
     * Text reporting success.
     * @example Merchant created successfully!
     */
    message?: string;
    /** The merchant that was created. */
    data?: Merchant;
}
export interface CreateInternalTransferRequest {
    /**
     * Amount to move, in cents (10000 = 100.00), in the currency that `currency` names.
     * @example 10000
     */
    amount: number;
    /**
     * Transfer currency as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code. Internal transfers take only AED for now.
     * @format iso-4217, case-insensitive
     * @example AED
     */
    currency: "AED";
    /**
     * Your reference for the transfer, up to 100 characters.
     * @example sample-reference
     */
    reference: string;
    /**
     * ID of the merchant account that pays.
     * @example merch_68cc1216xPrdU
     */
    from_merchant_id: string;
    /**
     * ID of the merchant account that receives; may not equal `from_merchant_id`.
     * @example merch_68cc0571y5S4h
     */
    to_merchant_id: string;
}
export interface InternalTransfer {
    /**
     * Internal transfer's unique ID.
     * @example inttransfer_68f1f9126GDCB
     */
    readonly id: string;
    /**
     * ID of the merchant account that paid.
     * @example merch_68cc1216xPrdU
     */
    from_merchant_id: string;
    /**
     * ID of the merchant account that received.
     * @example merch_68cc0571y5S4h
     */
    to_merchant_id: string;
    /**
     * ID of the merchant account that owns, or started, the transfer.
     * @example merch_68cc0571y5S4h
     */
    owner_merchant_id?: string;
    /**
     * Amount moved, in cents (1000 = 10.00).
     * @example 1000
     */
    transfer_amount: number;
    /**
     * Transfer currency as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code.
     * @format iso-4217, case-insensitive
     * @example AED
     */
    transfer_currency: CurrencyCode | (string & {});
    /**
     * Reference given when the transfer was made.
     * @example 123
     */
    reference: string;
    /**
     * Fees on the internal transfer.
     * @example {
     *   "txn_fee": {
     *     "currency": "AED",
     *     "amount": 0
     *   },
     *   "fx_fee": {
     *     "currency": "AED",
     *     "amount": 0
     *   }
     * }
     */
    fees?: {
        /** Transaction fee on the transfer. */
        txn_fee?: Money;
        /** Foreign-exchange fee on the transfer. */
        fx_fee?: Money;
    };
    /**
     * Error code of a failed transfer; null if it did not fail.
     * @example null
     */
    readonly error_code?: string | null;
    /**
     * What went wrong in a failed transfer; null if it did not fail.
     * @example null
     */
    readonly error_description?: string | null;
    /**
     * When the transfer was created.
     * @format date-time
     * @example 2025-10-17T08:06:42Z
     */
    readonly created_at: string;
    /**
     * When the transfer last changed.
     * @format date-time
     * @example 2025-10-17T08:06:42Z
     */
    readonly updated_at: string;
}
/** Payout from inline beneficiary, currencies and amount, for when no quote was generated first; fees and FX rate are fixed on creation. For a payout on a locked quote use `CreatePayoutWithQuoteRequest`. */
export type CreatePayoutWithoutQuoteRequest = ({
    /**
     * Payout's purpose code.
     * @example S0802
     */
    purpose_code: string;
    /**
     * Beneficiary's ID.
     * @example bene_5JU9yv0lGSUP
     */
    beneficiary_id: string;
    /**
     * Currency of the source balance that is debited.
     * @format iso-4217
     * @example USD
     */
    source_currency: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD";
    /**
     * Currency the beneficiary gets, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code.
     * @format iso-4217
     * @example INR
     */
    destination_currency: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD" | "INR";
    /**
     * Amount to send, in the source currency's smallest unit (1000 is $10.00 in USD).
     *
     * Send either `source_amount` or `destination_amount`: one is required, both are not allowed.
     * @example 100000
     */
    source_amount?: number | undefined;
    /**
     * Amount the beneficiary is to get, in the destination currency's smallest unit (cents for USD, paisa for INR).
     *
     * Send either `source_amount` or `destination_amount`: one is required, both are not allowed.
     * @example 8235000
     */
    destination_amount?: number | undefined;
    /**
     * Rail for this payout; `swift` when omitted, as no local rail is picked for you. A local rail needs the matching `destination_currency`:
     *
     * - `INR`: `upi`, `imps`, `neft`, `rtgs`
     * - `AED`: `ipp`, `fts`
     * - `EUR`: `sepa`
     * - `GBP`: `fps`
     *
     * International transfers use `swift`, which works on every corridor. The beneficiary must be eligible for the rail, and the amount must be within the rail's limits.
     * @default swift
     * @example neft
     */
    payment_rail?: ("upi" | "rtgs" | "neft" | "imps" | "ipp" | "fts" | "sepa" | "fps" | "npp" | "swift") | undefined;
    /**
     * Invoice reference, optional.
     * @example INV-2026-001
     */
    invoice_number?: string | undefined;
    /**
     * Unique ID chosen by the client for this request, making retries safe from duplicates: if your business already has a payout with it, the answer is `409 Conflict`. Find that payout with `GET /v1/payouts?request_id=<your_request_id>`.
     * @example req-7f3a9c20
     */
    request_id?: string | undefined;
    /**
     * IDs of documents to attach.
     * @example [
     *   "doc_5JU9yv0lGSUP",
     *   "doc_678a5aa9SKkEr"
     * ]
     */
    documents?: string[] | undefined;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
} & PayoutRoute);
/** Payout on a quote made earlier with `POST /quotes` and `resource: payout`. Fees, FX rate, currencies, amount and rail are locked by the quote; sending any of `source_amount`, `destination_amount`, `source_currency`, `destination_currency` or `payment_rail` gives a `400 Bad Request`. */
export interface CreatePayoutWithQuoteRequest {
    /**
     * ID of a quote from `POST /quotes`. It must belong to your business, be a payout quote, be unexpired and not yet used by another payout.
     * @example quote_3m4n5o6p7q
     */
    quote_id: string;
    /**
     * Beneficiary's ID. It has to support the quote's payment rail, or the answer is `400 Bad Request`.
     * @example bene_5JU9yv0lGSUP
     */
    beneficiary_id: string;
    /**
     * Payout's purpose code.
     * @example S0802
     */
    purpose_code: string;
    /**
     * Invoice reference, optional.
     * @example INV-2026-001
     */
    invoice_number?: string | undefined;
    /**
     * Unique ID chosen by the client for this request, making retries safe from duplicates: if your business already has a payout with it, the answer is `409 Conflict`. Find that payout with `GET /v1/payouts?request_id=<your_request_id>`.
     * @example req-7f3a9c20
     */
    request_id?: string | undefined;
    /**
     * IDs of documents to attach.
     * @example [
     *   "doc_5JU9yv0lGSUP",
     *   "doc_678a5aa9SKkEr"
     * ]
     */
    documents?: string[] | undefined;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
}
export type BeneficiaryV2CreateRequest = {
    /**
     * What the beneficiary is for.
     *
     * - `payout`: the usual case; paid out of your Glomo balance.
     * - `lrs`: special case; a Liberalised Remittance Scheme payin whose money lands straight in a bank account specific to the customer, bypassing your Glomo balance.
     * @example payout
     */
    category: "payout" | "lrs";
    /** Who is paid: name, contact data and address. */
    beneficiary: {
        /**
         * Beneficiary's name. In sandbox `jexru7`, `nerqu8`, `havku9`, `dexru6`, `renvak4` (any case) force a sanctions hit when a payout to it is screened.
         * @example ACME Corporation
         */
        name: string;
        /**
         * Kind of beneficiary; only `individual` or `business` is accepted.
         * @example business
         */
        type: "individual" | "business";
        /**
         * Beneficiary's e-mail.
         * @format email
         * @example redacted@example.com
         */
        email?: string | undefined;
        /**
         * Beneficiary's phone.
         * @example +1-555-123-4567
         */
        phone?: string | undefined;
        /**
         * Label for the beneficiary; when omitted Glomo generates "{beneficiary_name} - {bank_name}".
         * @example ACME Primary Account
         */
        nickname?: string | undefined;
        /** Beneficiary's address; only address_line2 may be left out. */
        address: {
            /**
             * Beneficiary's street line; mandatory.
             * @example 123 Business Park
             */
            address_line1: string;
            /**
             * Further street line; optional.
             * @example Suite 100
             */
            address_line2?: string | undefined;
            /**
             * Beneficiary's city; mandatory.
             * @example New York
             */
            city: string;
            /**
             * Beneficiary's state or administrative area; mandatory.
             * @example NY
             */
            state: string;
            /**
             * Beneficiary's country, as an ISO 3166-1 alpha-3 code; mandatory.
             * @format iso-3166-1-alpha-3
             * @example USA
             */
            country_code: CountryCode;
            /**
             * Postal code of the beneficiary; mandatory.
             * @example 10001
             */
            postal_code: string;
        };
        /**
         * IDs of documents to attach to the beneficiary; optional.
         * @example [
         *   "doc_68e7980auYRAs"
         * ]
         */
        documents?: string[] | undefined;
    };
    /**
     * Beneficiary's bank account.
     *
     * Bank `name` and `address`:
     *
     * - `category: payout`: Glomo derives them from `swift_code`, `local_routing_number` or an IBAN in `account_number`; supply them only when that lookup fails or to override its result.
     * - `category: lrs`: both mandatory.
     *
     * Routing identifiers:
     *
     * - `category: lrs`: `local_routing_number` mandatory, `swift_code` optional.
     * - `category: payout`: exactly one of `swift_code` and `local_routing_number`; EUR and AED accounts identified by IBAN alone take neither.
     *
     * Rails per identifier: /payout/rails.
     */
    bank_account?: {
        /**
         * Beneficiary's account number; mandatory.
         * @example 1234567890
         */
        account_number: string;
        /**
         * Bank holding the account. Mandatory with `category: lrs`, optional with `category: payout`.
         * @example Citibank NA
         */
        name?: string | undefined;
        /**
         * Bank's SWIFT/BIC: 8-11 characters, the first 6 letters only. LRS: optional, and exactly 8 characters (no branch suffix such as XXX). Payout: see /payout/rails.
         * @example CITIUS33
         */
        swift_code?: string | undefined;
        /**
         * Domestic routing or clearing code of the account, e.g. IFSC (India), sort code (UK), ABA (US). LRS: mandatory. Payout: optional, see /payout/rails.
         * @example 021000089
         */
        local_routing_number?: string | undefined;
        /**
         * Account currency; mandatory.
         * @example USD
         */
        currency: string;
        /** Bank's address. Mandatory with `category: lrs`, optional with `category: payout`. If given, only address_line2 may be left out. */
        address?: {
            /**
             * Bank's street line; mandatory.
             * @example 388 Greenwich Street
             */
            address_line1: string;
            /**
             * Bank's further street line; optional.
             * @example
             */
            address_line2?: string | undefined;
            /**
             * Bank's city; mandatory.
             * @example New York
             */
            city: string;
            /**
             * Bank's state or administrative area; mandatory.
             * @example NY
             */
            state: string;
            /**
             * Bank's country, as an ISO 3166-1 alpha-3 code; mandatory.
             * @format iso-3166-1-alpha-3
             * @example USA
             */
            country_code: CountryCode;
            /**
             * Bank's postal code; mandatory.
             * @example 10013
             */
            postal_code: string;
        } | undefined;
        /** Intermediary (correspondent) bank. LRS beneficiaries must give its `swift_code`; payout beneficiaries may omit the object. */
        intermediate_bank?: {
            /**
             * Intermediary bank's name; optional.
             * @example JPMorgan Chase Bank
             */
            name?: string | undefined;
            /**
             * Intermediary bank's country, as an ISO 3166-1 alpha-3 code; optional.
             * @format iso-3166-1-alpha-3
             * @example USA
             */
            country?: CountryCode | undefined;
            /**
             * SWIFT/BIC of the correspondent that routes the remittance. LRS: mandatory. Payout: optional.
             * @example CHASUS33
             */
            swift_code?: string | undefined;
            /**
             * Account held at the intermediary; optional.
             * @example 123456789
             */
            account_number?: string | undefined;
        } | undefined;
    } | undefined;
    /** UPI account. Mutually exclusive with bank_account: give one of the two. */
    upi_account?: {
        /**
         * Beneficiary's UPI ID.
         * @example 1111111111@ybl
         */
        upi_id: string;
    } | undefined;
    /**
     * Optional documents to attach, as the earlier page has it; the newest has it inside `beneficiary`.
     * @example [
     *   "doc_68e7980auYRAs"
     * ]
     */
    documents?: string[] | undefined;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
} & (PayoutToBankAccount | PayoutToUpi | LrsBeneficiary);
export interface BeneficiaryV2 {
    /**
     * Beneficiary's ID.
     * @example ben_5JU9yv0lGSUP
     */
    readonly id: string;
    /**
     * Beneficiary's name.
     * @example ACME Corporation
     */
    name: string;
    /**
     * Kind of beneficiary.
     * @example business
     */
    type: "individual" | "business" | (string & {});
    /**
     * Beneficiary's category.
     * @example payout
     */
    readonly category: "payout" | "lrs" | (string & {});
    /**
     * Beneficiary's e-mail.
     * @format email
     * @example redacted@example.com
     */
    email?: string;
    /**
     * Beneficiary's phone.
     * @example +1-555-123-4567
     */
    phone?: string;
    /**
     * Label for the beneficiary; generated as "{beneficiary_name} - {bank_name}" when none was given.
     * @example ACME Primary Account
     */
    nickname?: string;
    /** Beneficiary's address. */
    address: {
        /**
         * Beneficiary's street line.
         * @example 123 Business Park
         */
        address_line1: string;
        /**
         * Beneficiary's further street line.
         * @example Suite 100
         */
        address_line2?: string;
        /**
         * Beneficiary's city.
         * @example New York
         */
        city: string;
        /**
         * Beneficiary's state or administrative area.
         * @example NY
         */
        state: string;
        /**
         * Beneficiary's country, as an ISO 3166-1 alpha-3 code.
         * @format iso-3166-1-alpha-3
         * @example USA
         */
        country_code: CountryCode | (string & {});
        /**
         * Beneficiary's postal code.
         * @example 10001
         */
        postal_code: string;
    };
    /** Beneficiary's bank account. */
    bank_account?: {
        /**
         * Beneficiary's account number.
         * @example 1234567890
         */
        account_number: string;
        /**
         * Bank holding the account.
         * @example Citibank NA
         */
        name?: string;
        /**
         * Bank's SWIFT/BIC: 8-11 characters, the first 6 letters only.
         * @example CITIUS33
         */
        swift_code?: string;
        /**
         * Domestic routing or clearing code of the account, e.g. IFSC (India), sort code (UK), ABA (US).
         * @example 021000089
         */
        local_routing_number?: string;
        /**
         * Account currency.
         * @example USD
         */
        currency: string;
        /** Bank's address. */
        address?: {
            /**
             * Bank's street line.
             * @example 388 Greenwich Street
             */
            address_line1?: string;
            /**
             * Bank's further street line.
             * @example
             */
            address_line2?: string;
            /**
             * Bank's city.
             * @example New York
             */
            city?: string;
            /**
             * Bank's state or administrative area.
             * @example NY
             */
            state?: string;
            /**
             * Bank's country, as an ISO 3166-1 alpha-3 code.
             * @format iso-3166-1-alpha-3
             * @example USA
             */
            country_code?: CountryCode | (string & {});
            /**
             * Bank's postal code.
             * @example 10013
             */
            postal_code?: string;
        };
        /** Intermediary (correspondent) bank. Present for LRS beneficiaries, whose creation demands swift_code; can be null for payout ones. */
        intermediate_bank?: {
            /**
             * Intermediary bank's name.
             * @example JPMorgan Chase Bank
             */
            name?: string;
            /**
             * Intermediary bank's country, as an ISO 3166-1 alpha-3 code.
             * @format iso-3166-1-alpha-3
             * @example USA
             */
            country?: CountryCode | (string & {});
            /**
             * Intermediary bank's SWIFT code.
             * @example CHASUS33
             */
            swift_code?: string;
            /**
             * Account held at the intermediary.
             * @example 123456789
             */
            account_number?: string;
        } | null;
    };
    /**
     * Where the beneficiary's review stands.
     * @example pending
     */
    readonly status: "pending" | "active" | "rejected" | (string & {});
    /**
     * IDs of the beneficiary's attached documents.
     * @example [
     *   "doc_68e7980auYRAs"
     * ]
     */
    readonly documents?: string[];
    /** UPI account; null unless the beneficiary is paid over UPI. */
    upi_account?: {
        /**
         * Beneficiary's UPI ID.
         * @example 1111111111@ybl
         */
        upi_id: string;
    } | null;
    /**
     * Creation time, ISO 8601.
     * @format date-time
     * @example 2025-01-15T10:00:00Z
     */
    readonly created_at: string;
    /**
     * Time of the latest change, ISO 8601.
     * @format date-time
     * @example 2025-01-15T10:00:00Z
     */
    readonly updated_at: string;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes;
}
/**
 * Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports.
 * @example {
 *   "invoice_ref": "INV-2026-001",
 *   "project": "Alpha"
 * }
 */
export type Notes = {
    [key: string]: string;
} | null;
export interface FeeBreakdownEntry {
    /**
     * Fee in the smallest unit of `currency`, summed over all rules of this bearer.
     * @example 250
     */
    amount: number;
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    currency: CurrencyCode | (string & {});
    /**
     * Who bears the fee.
     * @example merchant
     */
    bearer: "customer" | "merchant" | (string & {});
    /**
     * When the fee is taken: customer-borne always immediately; merchant-borne follows the payment's mode.
     * @example immediate
     */
    collection_mode?: "immediate" | "deferred" | (string & {}) | null;
    /** Taxes on this fee, e.g. GST; empty when none applies. */
    taxes: TaxLine[];
}
export interface TaxLine {
    /**
     * Tax in the smallest unit of `currency`.
     * @example 1800
     */
    amount: number;
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    currency: CurrencyCode | (string & {});
    /**
     * Name of the tax.
     * @example GST
     */
    name: string;
    /**
     * Rate in basis points (1800 is 18%).
     * @example 1800
     */
    bps: number;
}
export interface Document {
    /**
     * Identifier of the document.
     * @example doc_nYUqLpuYQ0M8
     */
    readonly id: string;
    /**
     * Name of the document.
     * @example invoice
     */
    document_name: string;
    /**
     * Name of the uploaded file.
     * @example invoice_BC8tFdE.pdf
     */
    readonly file_name: string;
    /**
     * Preview URL.
     * @example https://documents.example/12345_invoice
     */
    readonly preview_url?: string;
    /**
     * `uploaded`, `approved` or `rejected`.
     * @example uploaded
     */
    readonly status: string;
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly created_at: string;
    /**
     * Last update, ISO 8601 UTC.
     * @format date-time
     * @example 2021-06-01T12:00:00Z
     */
    readonly updated_at: string;
}
/** A recurring billing agreement with a customer. */
export interface CreateSubscriptionResponse {
    /**
     * Identifier of the subscription.
     * @example sub_5JU9yv0lGSUP
     */
    id: string;
    /**
     * Customer the subscription belongs to.
     * @example cust_5JU9yv0lGSUP
     */
    customer_id: string;
    /**
     * Product name.
     * @example ShieldGuard Insurance
     */
    product_name: string;
    /**
     * Product description.
     * @example Flexible, monthly insurance for belongings, travel, and digital assets, easy to manage
     */
    product_description: string;
    /**
     * Plan name.
     * @example ShieldGuard Lite
     */
    plan_name?: string;
    /**
     * Plan description.
     * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
     */
    plan_description?: string;
    /**
     * Reference for reconciliation.
     * @example R0001
     */
    reference_number?: string;
    /**
     * `created`: waits for the customer's authorisation. `authorized`: authorised, not yet `active`. `active`: charging on schedule. `paused`: paused by you; resume it. `halted`: charging stopped by itself (`halt_reason` says why); `active` again after its next successful payment; cannot be resumed by call. `action_required`: answer the open RFI. `under_review`: answer being reviewed, then `active` or `failed`. `completed`, `cancelled`, `expired` (not authorised in time), `failed`: final.
     * @example active
     */
    status: "created" | "authorized" | "active" | "paused" | "halted" | "action_required" | "under_review" | "completed" | "cancelled" | "expired" | "failed" | (string & {});
    /** Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295. */
    amount: Amount;
    /** ISO 4217 currency. */
    currency: Currency;
    /** With `interval_count` gives the billing frequency. */
    interval_type: IntervalType;
    /** Intervals per cycle: monthly 1, quarterly 3, half-yearly 6 (with `month`), yearly 1 (with `year`), null with `as_presented`. */
    interval_count?: IntervalCount;
    /**
     * Number of cycles, each `interval_count` units of `interval_type`; null for `as_presented`.
     * @example 12
     */
    billing_cycles?: number | null;
    /**
     * Most that one `as_presented` payment may charge, smallest unit of `currency`; null for regular subscriptions.
     * @example 5000
     */
    max_amount?: number | null;
    /**
     * First day, UTC.
     * @format date
     * @example 2025-01-01
     */
    start_date: string;
    /**
     * Last day, UTC.
     * @format date
     * @example 2025-12-01
     */
    end_date?: string | null;
    /**
     * Last day of the payment link, UTC.
     * @format date
     * @example 2025-01-07
     */
    expires_at: string;
    /**
     * Day of the next scheduled payment, UTC.
     * @format date
     * @example 2025-02-01
     */
    next_payment_date?: string | null;
    /**
     * Page where the customer makes the first payment. Path `/subscription-links/{id}`, ending in `?sandbox=true` in sandbox; the host depends on the account, so share it as returned.
     * @format uri
     * @example https://your-dashboard-host.example/subscription-links/sub_5JU9yv0lGSUP
     */
    subscription_link_url: string;
    /**
     * Day of cancellation, UTC; null unless cancelled.
     * @format date
     * @example 2025-01-15
     */
    cancelled_at?: string | null;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes;
}
/** A bank that customers can remit from under LRS. */
export interface LrsBank {
    /**
     * Code to pass when registering an LRS bank account and when creating an LRS payin quote.
     * @example hdfc
     */
    bank_code?: string;
    /**
     * Display name.
     * @example HDFC bank
     */
    bank_name?: string;
}
/** Indian bank account that an LRS remittance is debited from; its `id` goes into `lrs.bank_account_id` of an LRS order. */
export interface LrsCustomerBankAccount {
    /**
     * Identifier, begins with `acclrs_`.
     * @example acclrs_68468c03g9xt7
     */
    readonly id: string;
    /**
     * A `bank_code` from `GET /lrs/banks`, exact and case-sensitive. The order's quote must be for the same bank.
     * @example hdfc
     */
    bank_code?: string;
    /**
     * Digits only, length within the bank's range; returned in full.
     * @example 12345678901234
     */
    account_number?: string;
    /**
     * Optional customer identifier at the bank; digits only where the bank uses one, otherwise 400.
     * @example 12345678
     */
    bank_customer_id?: string;
}
/** Indian bank account that an LRS remittance is debited from; its `id` goes into `lrs.bank_account_id` of an LRS order. */
export interface LrsCustomerBankAccountInput {
    /**
     * A `bank_code` from `GET /lrs/banks`, exact and case-sensitive. The order's quote must be for the same bank.
     * @example hdfc
     */
    bank_code?: string | undefined;
    /**
     * Digits only, length within the bank's range; returned in full.
     * @example 12345678901234
     */
    account_number?: string | undefined;
    /**
     * Optional customer identifier at the bank; digits only where the bank uses one, otherwise 400.
     * @example 12345678
     */
    bank_customer_id?: string | undefined;
}
export type CreateLrsQuoteRequest = {
    /**
     * `payin`: a remittance by a resident Indian customer, needs `bank_code`. `payout`: a withdrawal back to India, only USD to INR, `bank_code` refused.
     * @default payin
     * @example payin
     */
    resource?: ("payin" | "payout") | undefined;
    /**
     * From `GET /lrs/banks`, enabled for your account. Required for payin, refused for payout.
     * @example hdfc
     */
    bank_code?: string | undefined;
    /**
     * Amount to convert, smallest unit of `source_currency` (paisa, cents). Whole positive number; a string of digits is also taken, a decimal or exponent is a 400. On a payin within the bank's limits.
     * @example 4400000
     */
    source_amount: number;
    /**
     * Currency of `source_amount`; differs from `target_currency`.
     * @format iso-4217
     * @example INR
     */
    source_currency: "INR" | "USD";
    /**
     * Currency to convert into; differs from `source_currency`.
     * @format iso-4217
     * @example USD
     */
    target_currency: "INR" | "USD";
} & (LrsQuoteFromInr | LrsQuoteFromUsd | LrsPayoutQuote);
/** Conversion, tax and rate of an LRS remittance or withdrawal. */
export interface LrsQuote {
    /**
     * Identifier; goes into `lrs.lrs_quote_id` of an LRS order.
     * @example quote_6ab60de4Kx7Pq
     */
    readonly id: string;
    /** What the quote converts from: your `source_amount` and `source_currency`. */
    readonly from: {
        /**
         * Smallest unit of `currency`.
         * @example 4400000
         */
        amount: number;
        /**
         * Currency of the amount.
         * @format iso-4217
         * @example INR
         */
        currency: CurrencyCode | (string & {});
    };
    /** What it converts to, in `target_currency`. INR to USD payin: GST is taken from `from.amount` first, this is the USD remitted. USD to INR payin: INR equivalent plus customer-borne fee plus GST. Payout: INR received after fees and GST. On a payin the USD side is the amount the LRS order must carry. */
    readonly to: {
        /**
         * Smallest unit of `currency`.
         * @example 51763
         */
        amount: number;
        /**
         * Currency of the amount.
         * @format iso-4217
         * @example USD
         */
        currency: CurrencyCode | (string & {});
    };
    /**
     * Rate as a decimal string, INR per 1 USD in both directions.
     * @example 84.85
     */
    readonly fx_rate: string;
    /**
     * Bank of the quote; payin only.
     * @example hdfc
     */
    readonly bank_code?: string;
    /**
     * GST on the conversion, in paisa, in both directions.
     * @example 7906
     */
    readonly total_tax: number;
    /**
     * Expiry, ISO 8601 UTC. Payout quotes live 30 minutes; for payin quotes rely on this value. An order from the quote expires with it; none can be created after.
     * @format date-time
     * @example 2026-09-25T06:30:04.113Z
     */
    readonly expires_at: string;
    /**
     * Creation time, ISO 8601 UTC.
     * @format date-time
     * @example 2026-09-25T06:00:04.113Z
     */
    readonly created_at: string;
}
/**
 * Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration.
 * @example [
 *   "psplit_7Kq2mXbTdLp9"
 * ]
 */
export type SplitIds = string[];
/** Makes the order an LRS remittance of a customer resident in India. Needs a quote of `POST /lrs/quotes` that has not expired; the order's `amount` equals the USD side of the quote and `currency` is USD, otherwise 400; the customer's country is India, otherwise 400. The order expires with the quote. `invoice_number`, `invoice_description`, `invoice_amount`, `reference_number`, `document_id` and `product` are checked but not stored. Returned on LRS orders. */
export interface LrsOrderDetails {
    /**
     * Quote created by your account with `POST /lrs/quotes`.
     * @example quote_6ab60de4Kx7Pq
     */
    lrs_quote_id: string;
    /**
     * Your reference: up to 20 letters, digits and hyphens, otherwise 400.
     * @example REF12345
     */
    remittance_information: string;
    /**
     * Optional LRS bank account of this customer, at the quote's bank; one made by `POST /customer/{id}/bank-accounts` is refused.
     * @example acclrs_68468c03g9xt7
     */
    bank_account_id?: string | undefined;
    /**
     * Optional beneficiary of `category: lrs` that receives the remittance.
     * @example bene_68468c03g9xua
     */
    beneficiary_id?: string | undefined;
}
/** Fixed by the quote and refused here: `amount`, `currency`, `price_id`, `payment_methods`, `split_ids`. The order expires with the quote. */
export interface CreateOrderWithQuoteRequest {
    /**
     * Payin quote of `POST /quotes`.
     * @example quote_3m4n5o6p7q
     */
    quote_id: string;
    /**
     * Customer of the order.
     * @example cust_E602dMzgjpDC
     */
    customer_id: string;
    /**
     * Code of the payin list.
     * @example P1401
     */
    purpose_code?: string | undefined;
    /**
     * Document for processing the payment.
     * @example doc_nYUqLpuYQ0M8
     */
    document_id?: string | undefined;
    /**
     * Number of the invoice handed in.
     * @example RG12FF590
     */
    invoice_number?: string | undefined;
    /**
     * What the invoice is for.
     * @example Payment requested for services provided
     */
    invoice_description?: string | undefined;
    /**
     * At least the quote's `destination_amount`, in its `destination_currency`.
     * @example 1000
     */
    invoice_amount?: number | undefined;
    /**
     * Optional reference for reconciliation.
     * @example R0001
     */
    reference_number?: string | undefined;
    /** Product the payment is for. */
    product?: Product | undefined;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
    /**
     * Optional bank account to tie to the customer; needs `bic_primary` or `bic_secondary`.
     * @example {
     *   "account_number": "1234567890",
     *   "bic_primary": "HDFCINBBDEL",
     *   "bank_customer_id": "7189204715"
     * }
     */
    bank_account_details?: ({
        /**
         * Bank account number.
         * @example 1234567890
         */
        account_number: string;
        /**
         * SWIFT code.
         * @example HDFCINBBDEL
         */
        bic_primary?: string | undefined;
        /**
         * Local routing code such as IFSC.
         * @example HDFC0001097
         */
        bic_secondary?: string | undefined;
        /**
         * The bank's own customer identifier.
         * @example 7189204715
         */
        bank_customer_id?: string | undefined;
    } & ({
        /**
         * SWIFT code.
         * @example HDFCINBBDEL
         */
        bic_primary: string;
    } | {
        /**
         * Local bank code such as an IFSC.
         * @example HDFC0001097
         */
        bic_secondary: string;
    })) | undefined;
    /**
     * Your idempotency key; a repeat is a 400. The same `quote_id` again fails first: the quote is used.
     * @example unique_order_request_id_123
     */
    request_id?: string | undefined;
}
/** Fixed by the quote and refused here: `amount`, `currency`, `expires_at`, `price_id`, `payment_methods`, `split_ids`. The link expires with the quote. */
export interface CreatePaymentLinkWithQuoteRequest {
    /**
     * Payin quote of `POST /quotes`.
     * @example quote_3m4n5o6p7q
     */
    quote_id: string;
    /**
     * Customer of the link.
     * @example cust_E602dMzgjpDC
     */
    customer_id: string;
    /**
     * Code of the payin list.
     * @example P1401
     */
    purpose_code: string;
    /**
     * Document for processing the payment.
     * @example doc_nYUqLpuYQ0M8
     */
    document_id?: string | undefined;
    /**
     * Number of the invoice handed in.
     * @example RG12FF590
     */
    invoice_number?: string | undefined;
    /**
     * What the invoice is for.
     * @example Payment requested for services provided
     */
    invoice_description?: string | undefined;
    /**
     * At least the quote's `destination_amount`, smallest unit of its `destination_currency`.
     * @example 1000
     */
    invoice_amount?: number | undefined;
    /**
     * Optional reference for reconciliation.
     * @example R0001
     */
    reference_number?: string | undefined;
    /**
     * E-mail the customer when the link is made.
     * @default true
     * @example true
     */
    notify_customer?: boolean | undefined;
    /**
     * Days between reminders: 1, 2, 7 or 14.
     * @example 7
     */
    reminder_frequency?: (1 | 2 | 7 | 14) | undefined;
    /** Product the payment is for. */
    product?: Product | undefined;
    /** Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports. */
    notes?: Notes | undefined;
    /**
     * Optional bank account to tie to the customer; needs `bic_primary` or `bic_secondary`.
     * @example {
     *   "account_number": "1234567890",
     *   "bic_primary": "HDFCINBBDEL",
     *   "bank_customer_id": "7189204715"
     * }
     */
    bank_account_details?: ({
        /**
         * Bank account number.
         * @example 1234567890
         */
        account_number: string;
        /**
         * SWIFT code.
         * @example HDFCINBBDEL
         */
        bic_primary?: string | undefined;
        /**
         * Local routing code such as IFSC.
         * @example HDFC0001097
         */
        bic_secondary?: string | undefined;
        /**
         * The bank's own customer identifier.
         * @example 7189204715
         */
        bank_customer_id?: string | undefined;
    } & ({
        /**
         * SWIFT code.
         * @example HDFCINBBDEL
         */
        bic_primary: string;
    } | {
        /**
         * Local bank code such as an IFSC.
         * @example HDFC0001097
         */
        bic_secondary: string;
    })) | undefined;
}
export type CreateQuoteRequest = ({
    /**
     * What the quote prices.
     * @example payout
     */
    resource: "payout" | "payin";
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    source_currency: CurrencyCode;
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example INR
     */
    destination_currency: CurrencyCode;
    /**
     * Amount on the source side, smallest unit; exactly one of the two amounts.
     * @example 10000
     */
    source_amount?: number | undefined;
    /**
     * Amount on the destination side, smallest unit; exactly one of the two amounts.
     * @example 10000
     */
    destination_amount?: number | undefined;
    /** Method to price. A newer text writes it as `payment_method: {type, subtype}`. */
    method: {
        /**
         * How the money travels.
         * @example bank_transfer
         */
        payment_method: "bank_transfer" | "pay_via_bank";
        /**
         * `local_transfer` to INR gives one quote per rail, `swift_transfer` one.
         * @example swift_transfer
         */
        subtype?: ("local_transfer" | "swift_transfer") | undefined;
    };
    /**
     * Referral fee price; payin only.
     * @example price_E602dMzgjpDC
     */
    price_id?: string | undefined;
    /** Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration. */
    split_ids?: SplitIds | undefined;
} & ({
    /**
     * Priced for an order or a payment link.
     * @example payin
     */
    resource: "payin";
} | {
    /**
     * Priced for a payout.
     * @example payout
     */
    resource: "payout";
    price_id?: undefined;
    split_ids?: undefined;
}));
/** Locked rate and fees of a cross-currency transfer; usable once until `expires_at`. */
export interface Quote {
    /**
     * Pass it as `quote_id` on a payout, order or payment link.
     * @example quote_3m4n5o6p7q
     */
    id: string;
    /**
     * What it prices.
     * @example payout
     */
    resource: "payout" | "payin" | (string & {});
    /**
     * Expiry, ISO 8601 UTC.
     * @format date-time
     * @example 2026-06-12T08:16:50Z
     */
    expires_at: string;
    /** How the money travels. */
    method: {
        /**
         * How the money travels.
         * @example bank_transfer
         */
        payment_method: "bank_transfer" | "pay_via_bank" | (string & {});
        /**
         * Kind of transfer.
         * @example swift_transfer
         */
        subtype?: "local_transfer" | "swift_transfer" | (string & {});
        /**
         * Rail derived.
         * @example swift
         */
        payment_rail?: "upi" | "imps" | "neft" | "rtgs" | "ipp" | "fts" | "sepa" | "fps" | "npp" | "swift" | (string & {});
    };
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example USD
     */
    source_currency: CurrencyCode | (string & {});
    /**
     * ISO 4217 currency.
     * @format iso-4217
     * @example INR
     */
    destination_currency: CurrencyCode | (string & {});
    /**
     * Rate applied.
     * @example 90
     */
    fx_rate: number;
    /**
     * Smallest unit of `source_currency`.
     * @example 10000
     */
    source_amount: number;
    /**
     * Smallest unit of `destination_currency`.
     * @example 882000
     */
    destination_amount: number;
    /** Smallest unit of each fee's currency. */
    fees: {
        /** Fee of the transaction. */
        txn_fee: Money;
        /** Fee of the conversion. */
        fx_fee: Money;
        /** Payin only, when a price applied. */
        referral_fee?: Money;
    };
}
/**
 * @example {
 *   "quotes": [
 *     {
 *       "id": "quote_3m4n5o6p7q",
 *       "resource": "payout",
 *       "expires_at": "2026-06-12T08:16:50Z",
 *       "method": {
 *         "payment_method": "bank_transfer",
 *         "subtype": "swift_transfer",
 *         "payment_rail": "swift"
 *       },
 *       "source_currency": "USD",
 *       "destination_currency": "INR",
 *       "fx_rate": 90,
 *       "source_amount": 10000,
 *       "destination_amount": 882000,
 *       "fees": {
 *         "txn_fee": {
 *           "currency": "USD",
 *           "amount": 100
 *         },
 *         "fx_fee": {
 *           "currency": "USD",
 *           "amount": 100
 *         }
 *       }
 *     }
 *   ]
 * }
 */
export interface QuoteList {
    /** The quotes: pass the `id` of the one you choose as `quote_id`. */
    quotes: Quote[];
}
/** A request for information by compliance. */
export interface Rfi {
    /**
     * Identifier.
     * @example rfi_nYUqLpuYQ0M8
     */
    id: string;
    /**
     * State, e.g. `under_review` after an answer.
     * @example under_review
     */
    status?: string;
    /**
     * Why.
     * @example COMPLIANCE_REVIEW
     */
    reason_code?: string;
    /** Why, in words. */
    reason_code_description?: string;
    /**
     * Answer until then; null when open-ended.
     * @format date-time
     * @example 2026-09-30T00:00:00Z
     */
    response_deadline?: string | null;
    /** The documents that are asked for. */
    documents_required?: {
        /**
         * Entry to answer.
         * @example rfidoc_nYUqLpuYQ0M8
         */
        rfi_doc_id?: string;
        /**
         * What is asked for.
         * @example Invoice
         */
        description?: string;
        /**
         * True if several documents may be submitted for it.
         * @example false
         */
        multiple_allowed?: boolean;
        /**
         * Most documents that may be submitted for it.
         * @example 1
         */
        max_count?: number;
    }[];
}
/** Account a customer pays from (third-party verification). One active per customer; a new one replaces it. */
export interface CustomerBankAccount {
    /**
     * Identifier.
     * @example ba_xyz123
     */
    id: string;
    /**
     * Account number.
     * @example 1234567890
     */
    account_number?: string;
    /**
     * SWIFT code.
     * @example HDFCINBBDEL
     */
    bic_primary?: string | null;
    /**
     * Local routing code such as IFSC.
     * @example HDFC0001097
     */
    bic_secondary?: string | null;
    /**
     * The bank's own customer identifier.
     * @example 7189204715
     */
    bank_customer_id?: string | null;
}
/** Bank account the payment must come from. One of `bic_primary` and `bic_secondary` is needed. */
export type PayerBankAccount = {
    /**
     * Bank account number.
     * @example 1234567890
     */
    account_number: string;
    /**
     * SWIFT code.
     * @example HDFCINBBDEL
     */
    bic_primary?: string | undefined;
    /**
     * Local bank code such as an IFSC.
     * @example HDFC0001097
     */
    bic_secondary?: string | undefined;
    /**
     * The customer's identifier at the bank.
     * @example 7189204715
     */
    bank_customer_id?: string | undefined;
} & ({
    /**
     * SWIFT code.
     * @example HDFCINBBDEL
     */
    bic_primary: string;
} | {
    /**
     * Local bank code such as an IFSC.
     * @example HDFC0001097
     */
    bic_secondary: string;
});
/** Bank Transfer Details */
export interface BankTransferDetails {
    /**
     * Sender's name, from the sending bank.
     * @example Vaibhav LRS
     */
    sender_name?: string;
    /**
     * Sender's country (ISO 3166-1 alpha-3).
     * @example IND
     */
    sender_country?: string | null;
    /**
     * Sender's account number.
     * @example 5454545454
     */
    sender_account_number?: string;
    /**
     * Account number credited: your assigned virtual account.
     * @example 98765432109876
     */
    receiver_account_number?: string;
    /**
     * Name of the sending bank.
     * @example JPMORGAN CHASE BANK,N.A.
     */
    sender_bank_name?: string | null;
    /**
     * Sending bank's country (ISO 3166-1 alpha-3); may differ from `sender_country`.
     * @example USA
     */
    sender_bank_country?: string | null;
    /**
     * Sending bank's registered address.
     * @example 270 Park Avenue, New York
     */
    sender_bank_address?: string | null;
    /**
     * Sending bank's BIC (ISO 9362); `null` until it is available.
     * @example CHASUS33
     */
    swift_code?: string | null;
    /**
     * Sending bank's domestic routing code: US ABA number, UK sort code or Australian BSB; `null` until it is available.
     * @example 300129
     */
    local_routing_number?: string | null;
    /**
     * Partner bank's reference for the incoming transfer, to reconcile with your own records.
     * @example GLM7A2C1
     */
    external_reference?: string | null;
    /**
     * Rail the money came in on: `swift` for cross-border SWIFT, `local` for a domestic scheme (ACH, Faster Payments, SEPA and the like).
     * @example swift
     */
    transfer_type?: "swift" | "local" | (string & {}) | null;
    /**
     * Extra remittance information sent along with the payment.
     * @example PaymentForLrs
     */
    remittance_information?: string | null;
}
/** Pay Via Bank Details */
export interface PayViaBankDetails {
    /**
     * Sender's name, from the sending bank.
     * @example Vaibhav LRS
     */
    sender_name?: string | null;
    /**
     * Sender's country (ISO 3166-1 alpha-3).
     * @example IND
     */
    sender_country?: string | null;
    /**
     * Debited account number.
     * @example 5454545454
     */
    sender_account_number?: string | null;
    /**
     * Name of the sending bank.
     * @example HDFC Bank
     */
    sender_bank_name?: string | null;
    /**
     * Sending bank's country (ISO 3166-1 alpha-3).
     * @example IND
     */
    sender_bank_country?: string | null;
    /**
     * Sending bank's registered address.
     * @example Senapati Bapat Marg, Mumbai
     */
    sender_bank_address?: string | null;
    /**
     * Sending bank's BIC (ISO 9362); `null` until it is available.
     * @example HDFCINBB
     */
    swift_code?: string | null;
    /**
     * Sending bank's domestic routing code: US ABA number, UK sort code or Australian BSB; `null` until it is available.
     * @example 300129
     */
    local_routing_number?: string | null;
    /**
     * Partner bank's reference, to reconcile with your own records.
     * @example GLM7A2C1
     */
    external_reference?: string | null;
    /**
     * Rail over which the sender was debited.
     * @example swift
     */
    transfer_type?: "swift" | "local" | (string & {}) | null;
    /**
     * Extra remittance information sent along with the payment.
     * @example PaymentForLrs
     */
    remittance_information?: string | null;
}
/** Card Details */
export interface CardDetails {
    /**
     * Network of the card, such as Visa, Mastercard or American Express.
     * @example Visa
     */
    card_network?: string;
    /**
     * Card's kind, such as credit or debit.
     * @example credit
     */
    card_type?: string;
    /**
     * Last few card number digits, to recognise the card by.
     * @example 1234
     */
    end_digits?: string;
    /**
     * Card's country code.
     * @example US
     */
    country_code?: string;
    /**
     * Cardholder's name.
     * @example John Doe
     */
    card_holder_name?: string;
    /**
     * IIN (BIN): leading card number digits that tell network, card type and issuing country.
     * @example 400000
     */
    card_bin?: string;
    /**
     * Name of the bank or institution that issued the card.
     * @example Chase Bank
     */
    issuer_name?: string;
}
/** Beneficiary of payouts, by bank account */
export interface PayoutToBankAccount {
    /**
     * Paid out of your Glomo balance.
     * @example payout
     */
    category: "payout";
    bank_account: AccountBySwiftCode | AccountByLocalCode | AccountByIfsc | AccountByIban;
    upi_account?: undefined;
}
/** Beneficiary of payouts, by UPI */
export interface PayoutToUpi {
    /**
     * Paid out of your Glomo balance.
     * @example payout
     */
    category: "payout";
    bank_account?: undefined;
    upi_account: {
        /**
         * UPI identifier.
         * @example 1111111111@ybl
         */
        upi_id: string;
    };
}
/** Beneficiary of remittances under India's Liberalised Remittance Scheme */
export interface LrsBeneficiary {
    /**
     * A remittance by a resident Indian customer.
     * @example lrs
     */
    category: "lrs";
    bank_account: LrsBeneficiaryAccount;
    upi_account?: undefined;
}
export interface AccountBySwiftCode {
    /**
     * 8 to 11 characters, the first 6 letters.
     * @example CITIUS33
     */
    swift_code: string;
    local_routing_number?: undefined;
}
export interface AccountByLocalCode {
    swift_code?: undefined;
    /**
     * Sort code (GBP), BSB (AUD), ABA number (USD) and the like.
     * @example 021000089
     */
    local_routing_number: string;
    /**
     * ISO 4217.
     * @example GBP
     */
    currency?: string | undefined;
}
export interface AccountByIfsc {
    swift_code?: undefined;
    /**
     * IFSC.
     * @example HDFC0001097
     */
    local_routing_number: string;
    /**
     * Indian rupees.
     * @example INR
     */
    currency: "INR";
}
export interface AccountByIban {
    swift_code?: undefined;
    local_routing_number?: undefined;
    /**
     * The currencies of accounts that an IBAN is enough for.
     * @example EUR
     */
    currency: "EUR" | "AED";
}
export interface LrsBeneficiaryAccount {
    /**
     * Bank that holds the account.
     * @example Citibank NA
     */
    name: string;
    /** Address of the bank. */
    address: Record<string, unknown>;
    /**
     * Local code of the bank.
     * @example 021000089
     */
    local_routing_number: string;
    /**
     * Optional; exactly 8 characters, the first 6 letters.
     * @example CITIUS33
     */
    swift_code?: string | undefined;
    intermediate_bank: {
        /**
         * 8 to 11 characters, the first 6 letters.
         * @example CITIUS33
         */
        swift_code: string;
    };
}
/** The currency that arrives and a rail that carries it */
export type PayoutRoute = {
    /**
     * Also what is taken when it is left out.
     * @example swift
     */
    payment_rail?: "swift" | undefined;
} | {
    /**
     * Indian rupees.
     * @example INR
     */
    destination_currency: "INR";
    /**
     * Local rail of the currency.
     * @example neft
     */
    payment_rail: "upi" | "imps" | "neft" | "rtgs";
} | {
    /**
     * UAE dirham.
     * @example AED
     */
    destination_currency: "AED";
    /**
     * Local rail of the currency; `ipp` to AED 50
     * @example ipp
     */
    payment_rail: "ipp" | "fts";
} | {
    /**
     * Euro.
     * @example EUR
     */
    destination_currency: "EUR";
    /**
     * Local rail of the currency.
     * @example sepa
     */
    payment_rail: "sepa";
} | {
    /**
     * Pound sterling.
     * @example GBP
     */
    destination_currency: "GBP";
    /**
     * Local rail of the currency.
     * @example fps
     */
    payment_rail: "fps";
} | {
    /**
     * Australian dollar.
     * @example AUD
     */
    destination_currency: "AUD";
    /**
     * Local rail of the currency.
     * @example npp
     */
    payment_rail: "npp";
};
/** A remittance of so many rupees */
export interface LrsQuoteFromInr {
    /**
     * What is assumed when it is left out.
     * @default payin
     * @example payin
     */
    resource?: "payin" | undefined;
    /**
     * Indian rupees.
     * @example INR
     */
    source_currency: "INR";
    /**
     * US dollars.
     * @example USD
     */
    target_currency: "USD";
    /**
     * Of `GET /lrs/banks`.
     * @example hdfc
     */
    bank_code: string;
}
/** A remittance that so many dollars arrive of */
export interface LrsQuoteFromUsd {
    /**
     * What is assumed when it is left out.
     * @default payin
     * @example payin
     */
    resource?: "payin" | undefined;
    /**
     * US dollars.
     * @example USD
     */
    source_currency: "USD";
    /**
     * Indian rupees.
     * @example INR
     */
    target_currency: "INR";
    /**
     * Of `GET /lrs/banks`.
     * @example hdfc
     */
    bank_code: string;
}
/** A withdrawal */
export interface LrsPayoutQuote {
    /**
     * A withdrawal.
     * @example payout
     */
    resource: "payout";
    bank_code?: undefined;
    /**
     * US dollars.
     * @example USD
     */
    source_currency: "USD";
    /**
     * Indian rupees.
     * @example INR
     */
    target_currency: "INR";
}
export interface MonthlySubscription {
    /**
     * Charged every `interval_count` months.
     * @example month
     */
    interval_type: "month";
    /**
     * Months per cycle: 1, 3 or 6.
     * @example 1
     */
    interval_count?: (1 | 3 | 6) | undefined;
    /**
     * Number of cycles: to 360 monthly, 120 quarterly, 60 half-yearly.
     * @example 12
     */
    billing_cycles: number;
    /**
     * First day (UTC), today or later.
     * @format date
     * @example 2025-01-01
     */
    start_date: string;
    max_amount?: undefined;
    split_ids?: undefined;
}
export interface YearlySubscription {
    /**
     * Charged every year.
     * @example year
     */
    interval_type: "year";
    /**
     * Years per cycle.
     * @example 1
     */
    interval_count?: 1 | undefined;
    /**
     * Number of cycles, to 30.
     * @example 12
     */
    billing_cycles: number;
    /**
     * First day (UTC), today or later.
     * @format date
     * @example 2025-01-01
     */
    start_date: string;
    max_amount?: undefined;
    split_ids?: undefined;
}
export interface AsPresentedSubscription {
    /**
     * Charged whenever you ask.
     * @example as_presented
     */
    interval_type: "as_presented";
    /**
     * None.
     * @example null
     */
    interval_count?: null | undefined;
    /**
     * Most that one payment may charge, smallest unit.
     * @example 5000
     */
    max_amount: number;
    billing_cycles?: undefined;
    start_date?: undefined;
}
/** Read `message`, else `error`. Branch on the status; `code` is rare. */
export interface Error {
    /** Name of the status. */
    error?: string;
    /** What is wrong. */
    message?: string;
    /** Such as `INSUFFICIENT_BALANCE`; only with some 400 and 422. */
    code?: string;
}
export interface components {
    schemas: {
        AllBalances: AllBalances;
        Money: Money;
        ConversionRate: ConversionRate;
        BalanceConversion: BalanceConversion;
        PageMeta: PageMeta;
        BankAccountValidation: BankAccountValidation;
        BankAccount: BankAccount;
        Beneficiary: Beneficiary;
        BeneficiaryInput: BeneficiaryInput;
        EntityNotFound: EntityNotFound;
        Customer: Customer;
        CustomerInput: CustomerInput;
        DocumentResponse: DocumentResponse;
        Product: Product;
        Orders: Orders;
        OrdersInput: OrdersInput;
        OrderResponse: OrderResponse;
        PaymentLink: PaymentLink;
        PaymentLinkInput: PaymentLinkInput;
        PaymentLinkResponse: PaymentLinkResponse;
        AttachedDocument: AttachedDocument;
        AttachedDocumentInput: AttachedDocumentInput;
        Payout: Payout;
        MockUpdatePayoutStatusRequest: MockUpdatePayoutStatusRequest;
        Payment: Payment;
        Refund: Refund;
        Price: Price;
        PriceInput: PriceInput;
        Balance: Balance;
        Withdrawal: Withdrawal;
        CreateWithdrawalRequest: CreateWithdrawalRequest;
        WithdrawalAccount: WithdrawalAccount;
        Amount: Amount;
        Currency: Currency;
        IntervalType: IntervalType;
        IntervalTypeInput: IntervalTypeInput;
        IntervalCount: IntervalCount;
        Subscription: Subscription;
        CreateSubscriptionRequest: CreateSubscriptionRequest;
        Settlement: Settlement;
        CreateSettlementRequest: CreateSettlementRequest;
        Transaction: Transaction;
        VirtualAccount: VirtualAccount;
        CreateMerchantRequest: CreateMerchantRequest;
        Merchant: Merchant;
        MerchantCreateResponse: MerchantCreateResponse;
        CreateInternalTransferRequest: CreateInternalTransferRequest;
        InternalTransfer: InternalTransfer;
        CreatePayoutWithoutQuoteRequest: CreatePayoutWithoutQuoteRequest;
        CreatePayoutWithQuoteRequest: CreatePayoutWithQuoteRequest;
        BeneficiaryV2CreateRequest: BeneficiaryV2CreateRequest;
        BeneficiaryV2: BeneficiaryV2;
        Notes: Notes;
        FeeBreakdownEntry: FeeBreakdownEntry;
        TaxLine: TaxLine;
        Document: Document;
        CreateSubscriptionResponse: CreateSubscriptionResponse;
        LrsBank: LrsBank;
        LrsCustomerBankAccount: LrsCustomerBankAccount;
        LrsCustomerBankAccountInput: LrsCustomerBankAccountInput;
        CreateLrsQuoteRequest: CreateLrsQuoteRequest;
        LrsQuote: LrsQuote;
        SplitIds: SplitIds;
        LrsOrderDetails: LrsOrderDetails;
        CreateOrderWithQuoteRequest: CreateOrderWithQuoteRequest;
        CreatePaymentLinkWithQuoteRequest: CreatePaymentLinkWithQuoteRequest;
        CreateQuoteRequest: CreateQuoteRequest;
        Quote: Quote;
        QuoteList: QuoteList;
        Rfi: Rfi;
        CustomerBankAccount: CustomerBankAccount;
        PayerBankAccount: PayerBankAccount;
        BankTransferDetails: BankTransferDetails;
        PayViaBankDetails: PayViaBankDetails;
        CardDetails: CardDetails;
        PayoutToBankAccount: PayoutToBankAccount;
        PayoutToUpi: PayoutToUpi;
        LrsBeneficiary: LrsBeneficiary;
        AccountBySwiftCode: AccountBySwiftCode;
        AccountByLocalCode: AccountByLocalCode;
        AccountByIfsc: AccountByIfsc;
        AccountByIban: AccountByIban;
        LrsBeneficiaryAccount: LrsBeneficiaryAccount;
        PayoutRoute: PayoutRoute;
        LrsQuoteFromInr: LrsQuoteFromInr;
        LrsQuoteFromUsd: LrsQuoteFromUsd;
        LrsPayoutQuote: LrsPayoutQuote;
        MonthlySubscription: MonthlySubscription;
        YearlySubscription: YearlySubscription;
        AsPresentedSubscription: AsPresentedSubscription;
        Error: Error;
    };
    responses: never;
    parameters: {
        /**
         * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
         * @example 2025-02-18T12:03:44Z
         */
        BeforeParam: string;
        /**
         * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
         * @example 2025-01-18T12:03:44Z
         */
        AfterParam: string;
        /** Resources per page, 1 to 100. */
        PerPageParam: number;
        /** Page number from 1; the next one is `page_meta.next`. */
        PageParam: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBalance: {
        parameters: NoParameters;
        requestBody?: never;
        responses: {
            /** Success */
            200: JsonResponse<AllBalances>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getBalanceConversions: {
        parameters: {
            query?: {
                /**
                 * ISO 4217 code. Supported: USD, EUR, GBP.
                 * @example USD
                 */
                source_currency?: CurrencyCode | undefined;
                /**
                 * ISO 4217 code. Supported: USD, EUR, GBP.
                 * @example USD
                 */
                target_currency?: CurrencyCode | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Balance conversions that match */
            200: JsonResponse<{
                data: BalanceConversion[];
                page_meta: PageMeta;
            }>;
            /** Bad request */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says which parameter was invalid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createBalanceConversion: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * ISO 4217 code. Supported: USD, EUR, GBP.
                     * @format iso-4217
                     * @example USD
                     */
                    source_currency: CurrencyCode;
                    /**
                     * ISO 4217 code. Supported: USD, EUR, GBP.
                     * @format iso-4217
                     * @example USD
                     */
                    target_currency: CurrencyCode;
                    /**
                     * Amount to convert. Positive, smallest currency unit: 29900 for 299.00 USD; three-decimal (KWD, BHD, OMR) 295990 for 295.991; zero-decimal (JPY) 295. Send only one of `source_amount` and `target_amount`.
                     * @example 1000
                     */
                    source_amount: number;
                } | {
                    /**
                     * ISO 4217 code. Supported: USD, EUR, GBP.
                     * @format iso-4217
                     * @example USD
                     */
                    source_currency: CurrencyCode;
                    /**
                     * ISO 4217 code. Supported: USD, EUR, GBP.
                     * @format iso-4217
                     * @example USD
                     */
                    target_currency: CurrencyCode;
                    /**
                     * Amount to receive. Positive, smallest currency unit: 29900 for 299.00 USD; three-decimal (KWD, BHD, OMR) 295990 for 295.991; zero-decimal (JPY) 295. Send only one of `source_amount` and `target_amount`.
                     * @example 1000
                     */
                    target_amount: number;
                };
            };
        };
        responses: {
            /** Conversion created */
            201: JsonResponse<BalanceConversion>;
            /** Bad request */
            400: JsonResponse<{
                error?: "Bad Request";
                /**
                 * Error message.
                 * @example You can only send source_amount or target_amount, not both.
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getBankAccountValidations: {
        parameters: {
            query?: {
                /**
                 * Beneficiary bank account to filter by.
                 * @example bene_5JU9yv0lGSUP
                 */
                beneficiary_account_id?: string | undefined;
                /** ISO 3166-1 alpha-3 country to filter by. */
                country?: CountryCode | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Validations that match */
            200: JsonResponse<{
                data: BankAccountValidation[];
                page_meta: PageMeta;
            }>;
            /** Bad request */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says which parameter was invalid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    validateBankAccount: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": BankAccount | {
                    /**
                     * A saved beneficiary bank account.
                     * @example bene_5JU9yv0lGSUP
                     */
                    id: string;
                };
            };
        };
        responses: {
            /** Validation done */
            200: JsonResponse<BankAccountValidation>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getBeneficiaries: {
        parameters: {
            query?: {
                /** Kind of beneficiary to filter by. */
                beneficiary_type?: ("individual" | "business") | undefined;
                /** ISO 3166-1 alpha-3 country to filter by. */
                country?: CountryCode | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Beneficiaries that match */
            200: JsonResponse<{
                data: Beneficiary[];
                page_meta: PageMeta;
            }>;
            /** Bad request */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says which parameter was invalid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createBeneficiary: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": WithRequired<BeneficiaryInput, "beneficiary_type" | "account_number" | "holder_name" | "bic_primary" | "bic_secondary" | "bank_name" | "address_line1" | "email" | "city" | "state" | "country" | "pincode" | "nickname">;
            };
        };
        responses: {
            /** Beneficiary created */
            201: JsonResponse<Beneficiary>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getBeneficiaryById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Beneficiary's id.
                 * @example bene_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Beneficiary details */
            200: JsonResponse<Beneficiary>;
            401: Refusal;
            403: Refusal;
            /** Beneficiary not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getCustomers: {
        parameters: {
            query?: {
                /** Customer type to filter by. */
                customer_type?: ("individual" | "business") | undefined;
                /** Email address to filter by. */
                email_address?: string | undefined;
                /** PAN (tax ID) to filter by. **LRS flow only** (Liberalised Remittance Scheme, remittance by residents of India). The value is trimmed and upper-cased, then compared in full, so case is irrelevant and part of a PAN finds nothing. A malformed PAN gives a 400. */
                tax_identification_number?: string | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Customers that match. */
            200: JsonResponse<{
                data: Customer[];
                page_meta: PageMeta;
            }>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says which parameter was not valid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createCustomer: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": WithRequired<CustomerInput, "name" | "customer_type" | "email" | "address" | "city" | "state" | "country" | "pincode"> & {
                    /**
                     * Customer's name.
                     * @example John Doe
                     */
                    name: string;
                    /** For customers of the Liberalised Remittance Scheme. */
                    kyc?: {
                        /**
                         * Permanent account number of the customer.
                         * @example BFQPG7654R
                         */
                        pan_number: string;
                    } | undefined;
                };
            };
        };
        responses: {
            /** Customer created */
            201: JsonResponse<Customer>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getCustomerById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Customer's id.
                 * @example cust_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Customer found */
            200: JsonResponse<Customer>;
            401: Refusal;
            403: Refusal;
            /** Customer not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Customer's id.
                 * @example cust_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * New e-mail.
                     * @format email
                     * @example finance@acme.example
                     */
                    email?: string | undefined;
                    /**
                     * New phone number.
                     * @example +1-555-123-4567
                     */
                    phone?: string | undefined;
                };
            };
        };
        responses: {
            /** Customer updated */
            200: JsonResponse<Customer>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            /** Customer not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getDocuments: {
        parameters: {
            query?: {
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Documents that match */
            200: JsonResponse<{
                data: DocumentResponse[];
                page_meta: PageMeta;
            }>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createDocument: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Name of the document.
                     * @example invoice
                     */
                    document_name: string;
                    /**
                     * The file, as a binary part of the multipart request.
                     * @format binary
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** Document created */
            201: JsonResponse<Document>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getOrders: {
        parameters: {
            query?: {
                /** Customer to filter by. */
                customer_id?: string | undefined;
                /** Order status to filter by. */
                status?: ("active" | "paid" | "failed" | "action_required" | "cancelled" | "under_review") | undefined;
                /**
                 * Find the order made with this idempotency key.
                 * @example unique_request_id_123
                 */
                request_id?: string | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Orders that match */
            200: JsonResponse<{
                data: OrderResponse[];
                page_meta: PageMeta;
            }>;
            /** Bad request */
            400: JsonResponse<{
                /**
                 * Error message.
                 * @example Invalid customer_id
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createOrder: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": (WithRequired<OrdersInput, "amount" | "currency" | "customer_id"> & {
                    /** Bank account the payment must come from. One of `bic_primary` and `bic_secondary` is needed. */
                    bank_account_details?: PayerBankAccount | undefined;
                } & {
                    quote_id?: undefined;
                }) | CreateOrderWithQuoteRequest;
            };
        };
        responses: {
            /** Order created */
            201: JsonResponse<OrderResponse>;
            /** Validation error; with a quote also for each locked field that is sent. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** @example Currency not supported */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Order's id.
                 * @example order_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Order found (upstream says payment link) */
            200: JsonResponse<OrderResponse>;
            401: Refusal;
            403: Refusal;
            /** Order not found (upstream says payment link) */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getPayins: {
        parameters: {
            query?: {
                /** Customer to filter by. */
                customer_id?: string | undefined;
                /** Payment link status to filter by. */
                status?: ("active" | "paid" | "failed" | "action_required" | "cancelled" | "partially_paid" | "under_review" | "expired") | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payment links that match */
            200: JsonResponse<{
                data: PaymentLinkResponse[];
                page_meta: PageMeta;
            }>;
            /** Bad request */
            400: JsonResponse<{
                /**
                 * Error message.
                 * @example Invalid customer_id
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createPayin: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": (WithRequired<PaymentLinkInput, "amount" | "currency" | "customer_id" | "purpose_code" | "expires_at"> & {
                    /** Bank account the payment must come from. One of `bic_primary` and `bic_secondary` is needed. */
                    bank_account_details?: PayerBankAccount | undefined;
                } & {
                    quote_id?: undefined;
                } & {
                    /**
                     * Days between reminders.
                     * @example 7
                     */
                    reminder_frequency?: (1 | 2 | 7 | 14) | undefined;
                }) | CreatePaymentLinkWithQuoteRequest;
            };
        };
        responses: {
            /** Payment link created */
            201: JsonResponse<PaymentLinkResponse>;
            /** Validation error; with a quote also for each locked field that is sent (`amount`, `currency`, `expires_at`, `price_id`, `payment_methods`, `split_ids`). */
            400: JsonResponse<{
                error?: "Bad Request";
                /** @example You can only send source_amount or target_amount, not both. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getPayinById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payin's id.
                 * @example payin_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payment link found */
            200: JsonResponse<PaymentLinkResponse>;
            401: Refusal;
            403: Refusal;
            /** Payment link not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updatePayin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Payment link to update. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Days between reminders: 1, 2, 7 or 14.
                     * @example 1
                     */
                    reminder_frequency?: (1 | 2 | 7 | 14) | undefined;
                    /**
                     * New expiry: later than now, at most 6 months ahead.
                     * @format timestamp
                     * @example 2025-02-15T00:00:00.000Z
                     */
                    expires_at?: string | undefined;
                };
            };
        };
        responses: {
            /** Payment link updated */
            200: JsonResponse<PaymentLinkResponse>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            404: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    cancelPayin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payment link to cancel.
                 * @example plink_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payment link cancelled */
            200: JsonResponse<PaymentLinkResponse>;
            401: Refusal;
            403: Refusal;
            /** Payment link not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    mockReviewPaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payment link to mark reviewed, by id.
                 * @example payin_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payment link is now marked reviewed. */
            200: JsonResponse<PaymentLink>;
            /** Invalid request. */
            400: JsonResponse<{
                /**
                 * Error text.
                 * @example Payment link is not under review.
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** No such payment link. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getPayouts: {
        parameters: {
            query?: {
                /**
                 * Beneficiary's unique id.
                 * @example bene_5JU9yv0lGSUP
                 */
                beneficiary_id?: string | undefined;
                /** Filter by payout status. */
                status?: ("pending_approval" | "queued" | "in_progress" | "action_required" | "success" | "failed" | "cancelled") | undefined;
                /**
                 * Find the payout made with this idempotency key.
                 * @example unique_request_id_123
                 */
                request_id?: string | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payouts that match the filters. */
            200: JsonResponse<{
                data: Payout[];
                page_meta: PageMeta;
            }>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createPayout: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": CreatePayoutWithoutQuoteRequest | CreatePayoutWithQuoteRequest;
            };
        };
        responses: {
            /** The payout was created. */
            201: JsonResponse<Payout>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            /** The `request_id` was already used for another payout. */
            409: JsonResponse<{
                /** @example Conflict */
                error?: string;
                /** @example Record already exists */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    getPayoutById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payout's unique id.
                 * @example payout_DdWpHUbOnlg
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payout. */
            200: JsonResponse<Payout>;
            401: Refusal;
            403: Refusal;
            /** No such payout. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    cancelPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the payout to be cancelled.
                 * @example payout_DdWpHUbOnlg
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payout cancelled */
            200: JsonResponse<Payout>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            /** No such payout. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updateRfiPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The documents that are handed in. */
                    documents: WithRequired<AttachedDocumentInput, "rfi_doc_id" | "id">[];
                };
            };
        };
        responses: {
            /** Document attached. */
            200: JsonResponse<Payout>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    mockUpdatePayoutStatus: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": MockUpdatePayoutStatusRequest;
            };
        };
        responses: {
            /** Payout updated. */
            200: JsonResponse<Payout>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getPayments: {
        parameters: {
            query?: {
                /**
                 * Customer's ID.
                 * @example cust_E602sMzgjpDC
                 */
                customer_id?: string | undefined;
                /**
                 * Payin status to filter by.
                 * @example success
                 */
                status?: ("success" | "failed" | "action_required" | "in_progress") | undefined;
                /**
                 * Keep only payments whose compliance review has this outcome.
                 * @example approved
                 */
                compliance_status?: ("under_review" | "action_required" | "approved" | "rejected") | undefined;
                /**
                 * Payin to filter by: a `plink_`, `order_` or `addfunds_` id; any other value is a 400. Not together with `subscription_id`.
                 * @example plink_E602dMzgjpDC
                 */
                payin_id?: string | undefined;
                /**
                 * Payin type to filter by; `add_funds` gives only Add Balance top-ups that credit your Funded Balance.
                 * @example add_funds
                 */
                payment_type?: ("payment_link" | "orders" | "add_funds") | undefined;
                /**
                 * Subscription's ID.
                 * @example sub_68877570b5zeE
                 */
                subscription_id?: string | undefined;
                /**
                 * Matches a payment's `requested_currency` / `converted_currency`: what the merchant asked for, i.e. the currency of its order or payment link. `payment_currency` (what the customer was charged in) is not matched; with local payments the two differ, e.g. a card payment on a USD order, often charged in AED, is found by `USD` and not by `AED`. Case does not matter.
                 * @example USD
                 */
                currency?: CurrencyCode | undefined;
                /**
                 * Idempotency key supplied by the merchant.
                 * @example unique_request_id_123
                 */
                request_id?: string | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payments that match; an empty list when none do. */
            200: JsonResponse<{
                data: Payment[];
                page_meta: PageMeta;
            }>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createPayment: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Order to pay.
                     * @example order_678a4c88hpAjf
                     */
                    order_id?: string | undefined;
                    /**
                     * Subscription to charge.
                     * @example sub_68877570b5zeE
                     */
                    subscription_id?: string | undefined;
                    /**
                     * First payments.
                     * @example card
                     */
                    method?: "card" | undefined;
                    /** Card data of a first payment. Fields not known. */
                    card?: Record<string, unknown> | undefined;
                    /**
                     * HTTPS address that gets `status` and `signature`.
                     * @format uri
                     * @example https://merchant.example/callback
                     */
                    callback_url?: string | undefined;
                    /**
                     * `subsequent`: a later charge of an `as_presented` subscription; then `amount`, `currency` and `request_id` are required and card, callback and method left out.
                     * @example subsequent
                     */
                    sequence?: string | undefined;
                    /**
                     * Smallest unit, up to the subscription's `max_amount`.
                     * @example 1000
                     */
                    amount?: number | undefined;
                    /**
                     * ISO 4217 currency.
                     * @format iso-4217
                     * @example USD
                     */
                    currency?: CurrencyCode | undefined;
                    /** Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration. */
                    split_ids?: SplitIds | undefined;
                    /**
                     * Your idempotency key.
                     * @example unique_request_id_123
                     */
                    request_id?: string | undefined;
                };
            };
        };
        responses: {
            /** Payment created. */
            201: JsonResponse<Payment & {
                /** Where to send the customer for 3DS. Shape not known. */
                next_steps?: unknown;
            }>;
            /** Validation error. */
            400: JsonResponse<{
                error?: "Bad Request";
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createMockPayment: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * In cents, at least 100.
                     * @example 10000
                     */
                    amount: number;
                    /**
                     * ISO 4217 currency code.
                     * @format iso-4217
                     * @example AED
                     */
                    currency: CurrencyCode;
                    /**
                     * Mandatory when `payin_id` is absent.
                     * @example BankTransfer
                     */
                    payment_method?: "BankTransfer" | undefined;
                    /**
                     * Payin's unique id. Mandatory when `payment_method` is absent.
                     * @example payin_E602dMzgjpDC
                     */
                    payin_id?: string | undefined;
                    /**
                     * Remitter's name; optional, `Non_Sanctioned_Entity` by default.
                     * @example Non_Sanctioned_Entity
                     */
                    remitter_name?: ("Sanctioned_Entity" | "Non_Sanctioned_Entity") | undefined;
                };
            };
        };
        responses: {
            /** Payment created. */
            201: JsonResponse<Payment>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getPaymentById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payment's unique id.
                 * @example payt_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment. */
            200: JsonResponse<Payment>;
            401: Refusal;
            403: Refusal;
            /** No such payment. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updateRfiPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The documents that are handed in. */
                    documents: WithRequired<AttachedDocumentInput, "rfi_doc_id" | "id">[];
                };
            };
        };
        responses: {
            /** Document attached. */
            200: JsonResponse<Payment>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    mockUpdatePaymentFundsAvailable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Funds-available status changed. */
            200: JsonResponse<{
                data?: Payment;
                /**
                 * Confirmation text.
                 * @example Payment funds available status updated successfully
                 */
                message?: string;
            }>;
            /** The payment failed validation. */
            400: JsonResponse<{
                /**
                 * Which validation stopped the mock. Values:
                 *
                 * - payment status: `Payment must be in success status`
                 * - gateway: `Payment must be from LRS gateway`
                 * - settlement: `Payment must not have direct settlement enabled`
                 * - transaction: `No transaction found for payment`
                 * - funds already there: `Transaction already has funds available`
                 * @example Payment must be in success status
                 */
                error?: string;
            }>;
            401: Refusal;
            403: Refusal;
            404: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getRefunds: {
        parameters: {
            query?: {
                /**
                 * Find the refund made with this idempotency key.
                 * @example unique_request_id_123
                 */
                request_id?: string | undefined;
                /** Filter by customer. */
                customer_id?: string | undefined;
                /** Filter by payment method. */
                payment_method?: string | undefined;
                /** Filter by payment id. */
                payment_id?: string | undefined;
                /** Filter by refund status. */
                status?: ("success" | "failed" | "action_required" | "pending" | "under_review") | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Refunds that match the filters. */
            200: JsonResponse<{
                data: Refund[];
                page_meta: PageMeta;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createRefund: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /** Exact and case-sensitive, spaces included; otherwise 400. */
                    reason: "Requested By Customer" | "Duplicate" | "Fraudulent" | "Others";
                    /**
                     * Payment to refund.
                     * @example payt_E602dMzgjpDC
                     */
                    payment_id: string;
                    /**
                     * Supporting document.
                     * @example doc_E602dMd2adDC
                     */
                    document_id?: string | undefined;
                    /**
                     * URL of a supporting document.
                     * @example https://www.example.com/documents/invoice.pdf
                     */
                    document_url?: string | undefined;
                    /**
                     * Name of that document.
                     * @example invoice
                     */
                    file_name?: string | undefined;
                    /**
                     * Smallest unit of the payment's `converted_currency` (or the currency received for an unmatched bank transfer). Left out: the whole payment. Less without partial refunds enabled: 400 `Partial refunds are not enabled for this business`; as much or more refunds all. The refund's own `amount` is in its `currency` and can differ.
                     * @example 1000
                     */
                    amount?: number | undefined;
                    /**
                     * Your idempotency key; a repeat is a 400 `Refund already exists for this request_id` unless another refund check fails first. The existing refund is not returned: look it up with `?request_id=`.
                     * @example unique_refund_request_id_123
                     */
                    request_id?: string | undefined;
                };
            };
        };
        responses: {
            /** Refund created */
            201: JsonResponse<Refund>;
            /** The refund is in progress, under review, or waits for an action. */
            202: JsonResponse<Refund>;
            /** Bad request */
            400: JsonResponse<{
                /**
                 * Error message.
                 * @example Refund is already in progress.
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            409: Refusal;
            /** The refund failed or was cancelled at its creation; the body is the refund. */
            422: JsonResponse<Refund>;
            429: Refusal;
            500: Refusal;
        };
    };
    getRefundById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Refund's unique id (upstream text and example show a payout's).
                 * @example refund_6776d57dnbTWj
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The refund. */
            200: JsonResponse<Refund>;
            401: Refusal;
            403: Refusal;
            /** No such refund. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updateRfiRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The documents that are handed in. */
                    documents: WithRequired<AttachedDocumentInput, "rfi_doc_id" | "id">[];
                };
            };
        };
        responses: {
            /** Document attached. */
            200: JsonResponse<Refund>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    mockUpdateRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Refund's id.
                 * @example refund_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Refund's new status; only `success` is possible.
                     * @example success
                     */
                    status?: string | undefined;
                };
            };
        };
        responses: {
            /** Refund updated. */
            200: JsonResponse<Refund>;
            /** Invalid request. */
            400: JsonResponse<{
                /**
                 * Error text.
                 * @example Refund cannot be marked success.
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** No such refund. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getPrices: {
        parameters: {
            query?: {
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Prices that match the filters. */
            200: JsonResponse<{
                data: Price[];
                page_meta: PageMeta;
            }>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createPrice: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": PriceInput & ({
                    pricing_type: "fixed";
                    fees_currency: string;
                    fees_amount: number;
                } | {
                    pricing_type: "percentage";
                    bps: number;
                });
            };
        };
        responses: {
            /** Price created (upstream says payout) */
            201: JsonResponse<Price>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getPriceById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Price's unique id (upstream text says payout).
                 * @example price_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The price. */
            200: JsonResponse<Price>;
            401: Refusal;
            403: Refusal;
            /** No such price. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getWithdrawals: {
        parameters: {
            query?: {
                /**
                 * Withdrawal account's unique id (upstream text says beneficiary).
                 * @example accwith_162843c10333
                 */
                withdrawal_account_id?: string | undefined;
                /** Filter by withdrawal status. */
                status?: ("in_progress" | "success" | "failed" | "action_required" | "cancelled" | "under_review") | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Withdrawals that match the filters. */
            200: JsonResponse<{
                data: Withdrawal[];
                page_meta: PageMeta;
            }>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createWithdrawal: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": CreateWithdrawalRequest;
            };
        };
        responses: {
            /** Withdrawal created. */
            201: JsonResponse<Withdrawal>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getWithdrawalAccounts: {
        parameters: {
            query?: {
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Withdrawal accounts that match the filters. */
            200: JsonResponse<{
                data: WithdrawalAccount[];
                page_meta: PageMeta;
            }>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Names the invalid parameter. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getWithdrawalAccountById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Withdrawal account's id.
                 * @example accwith_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The withdrawal account. */
            200: JsonResponse<WithdrawalAccount>;
            401: Refusal;
            403: Refusal;
            /** No such withdrawal account. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getSubscriptions: {
        parameters: {
            query?: {
                /**
                 * Filter by status.
                 * @example active
                 */
                status?: ("created" | "active" | "paused" | "expired" | "failed" | "halted" | "cancelled" | "completed") | undefined;
                /**
                 * Filter by customer.
                 * @example cust_5JU9yv0lGSUP
                 */
                customer_id?: string | undefined;
                /**
                 * Filter by start date: UTC, ISO 8601 (YYYY-MM-DD).
                 * @example 2024-01-01
                 */
                start_date?: string | undefined;
                /**
                 * Filter by end date: UTC, ISO 8601 (YYYY-MM-DD).
                 * @example 2024-12-31
                 */
                end_date?: string | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Subscriptions that match. */
            200: JsonResponse<{
                data: Subscription[];
                page_meta: PageMeta;
            }>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says why the request failed. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createSubscription: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": CreateSubscriptionRequest;
            };
        };
        responses: {
            /** Subscription created */
            201: JsonResponse<CreateSubscriptionResponse>;
            /** Validation error or invalid parameters. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** @example Customer not found */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getSubscriptionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Subscription's unique id.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription. */
            200: JsonResponse<Subscription>;
            401: Refusal;
            403: Refusal;
            /** No such subscription. */
            404: JsonResponse<{
                error?: "Not Found";
                /** @example Subscription not found */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    pauseSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the subscription to pause.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Subscription paused. */
            200: JsonResponse<Subscription & {
                /** @example paused */
                status?: unknown;
                /** @example null */
                next_payment_date?: unknown;
            }>;
            /** Its current state does not allow pausing. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** @example Subscription cannot be paused from current state: cancelled */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** No such subscription. */
            404: JsonResponse<{
                error?: "Not Found";
                /** @example Subscription not found */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    resumeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the subscription to resume.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Subscription resumed. */
            200: JsonResponse<Subscription>;
            /** Its current state does not allow resuming. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** @example Subscription cannot be resumed from current state: active */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** No such subscription. */
            404: JsonResponse<{
                error?: "Not Found";
                /** @example Subscription not found */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the subscription being cancelled.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription, now cancelled. */
            200: JsonResponse<Subscription & {
                /** @example cancelled */
                status?: unknown;
                /** @example null */
                next_payment_date?: unknown;
            }>;
            /** The subscription's current state does not allow cancelling. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** @example Subscription cannot be cancelled from current state: completed */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** No subscription has this ID. */
            404: JsonResponse<{
                error?: "Not Found";
                /** @example Subscription not found */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    getSettlements: {
        parameters: {
            query?: {
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of settlements that match the filters. */
            200: JsonResponse<{
                data: Settlement[];
                page_meta: PageMeta;
            }>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says which parameter was invalid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createSettlement: {
        parameters: NoParameters;
        /** A manual settlement takes either `amount` together with `balance_currency`, or `payment_ids` naming the payments to settle. */
        requestBody: {
            content: {
                "application/json": CreateSettlementRequest;
            };
        };
        responses: {
            /** The settlement that was created. */
            201: JsonResponse<Settlement>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /**
                 * Says which parameter was invalid.
                 * @example Validation failed: currency is not a valid currency
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** The request cannot be processed. */
            422: JsonResponse<{
                error?: "Unprocessable Entity";
                /**
                 * Says why these payments cannot be settled.
                 * @example Payments cannot be settled: some payments are already settled
                 */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    getSettlementById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Settlement ID.
                 * @example setl_6878e266jt1P3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settlement. */
            200: JsonResponse<Settlement>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says which parameter was invalid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** No settlement has this ID. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getTransactionsLinkedToSettlement: {
        parameters: {
            query?: {
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * Settlement ID.
                 * @example setl_6878e266jt1P3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of transactions that match the filters. */
            200: JsonResponse<{
                data: Transaction[];
                page_meta: PageMeta;
            }>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /** Says which parameter was invalid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** No settlement has this ID. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getVirtualAccounts: {
        parameters: {
            query?: {
                /**
                 * Only virtual accounts in this currency.
                 * @example USD
                 */
                currency?: Currency | undefined;
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of virtual accounts that match the filters. */
            200: JsonResponse<{
                data: VirtualAccount[];
                page_meta: PageMeta;
            }>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /**
                 * Says which parameter was invalid.
                 * @example Missing Required parameters
                 */
                message?: string;
            }>;
            /** Not authenticated. */
            401: JsonResponse<{
                error?: "Unauthorized";
                /**
                 * Says that credentials are absent or not valid.
                 * @example Auth token expired or invalid
                 */
                message?: string;
            }>;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createVirtualAccount: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Kind of payment accepted: `local` is domestic, inside one country; `swift` is cross-border.
                     * @example local
                     */
                    payment_type: "local" | "swift";
                    /**
                     * Account currency, an ISO 4217 code.
                     * @example AED
                     */
                    currency: Currency;
                };
            };
        };
        responses: {
            /** The virtual account that was created. */
            201: JsonResponse<VirtualAccount>;
            /** Invalid request. */
            400: JsonResponse<{
                error?: "Bad Request";
                /**
                 * Says which parameter was invalid.
                 * @example Missing Required parameters
                 */
                message?: string;
            }>;
            /** Not authenticated. */
            401: JsonResponse<{
                error?: "Unauthorized";
                /**
                 * Says that credentials are absent or not valid.
                 * @example Auth token expired or invalid
                 */
                message?: string;
            }>;
            403: Refusal;
            /** Conflict: such a record exists already. */
            409: JsonResponse<{
                error?: "Duplicate record";
                /**
                 * Says that the virtual account exists already.
                 * @example Virtual Account already exists
                 */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    closeVirtualAccount: {
        parameters: {
            query: {
                /** Kind of account. */
                payment_type: "local" | "swift";
                /**
                 * Currency of the account.
                 * @example AED
                 */
                currency: CurrencyCode;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Closed */
            200: JsonResponse<Record<string, unknown>>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            /** Not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    onboardMerchant: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": CreateMerchantRequest;
            };
        };
        responses: {
            /** The merchant was onboarded. */
            201: JsonResponse<MerchantCreateResponse>;
            /** Invalid request. */
            400: JsonResponse<{
                /** @example Bad Request */
                error?: string;
                /** @example Invalid request data */
                message?: string;
            }>;
            /** Not authenticated. */
            401: JsonResponse<{
                /** @example Unauthorized */
                error?: string;
                /** @example Invalid or missing authentication token */
                message?: string;
            }>;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Merchant ID. */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The merchant. */
            200: JsonResponse<Merchant>;
            /** Invalid request. */
            400: JsonResponse<{
                /** @example Bad Request */
                error?: string;
                /** @example Invalid merchant ID format */
                message?: string;
            }>;
            /** Not authenticated. */
            401: JsonResponse<{
                /** @example unauthorized */
                error?: string;
                /** @example Invalid or missing authentication token */
                message?: string;
            }>;
            403: Refusal;
            /** No merchant has this ID. */
            404: JsonResponse<{
                /** @example Not Found */
                error?: string;
                /** @example Merchant with the specified ID was not found */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    createInternalTransfer: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": CreateInternalTransferRequest;
            };
        };
        responses: {
            /** The internal transfer that was created. */
            201: JsonResponse<InternalTransfer>;
            /** Invalid request. */
            400: JsonResponse<{
                /** @example Bad Request */
                error?: string;
                /** @example Invalid request data */
                message?: string;
            }>;
            /** Not authenticated. */
            401: JsonResponse<{
                /** @example Unauthorized */
                error?: string;
                /** @example Invalid or missing authentication token */
                message?: string;
            }>;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    listBeneficiariesV2: {
        parameters: {
            query?: {
                /**
                 * Status to filter by.
                 * @example active
                 */
                status?: ("pending" | "active" | "rejected") | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of beneficiaries. */
            200: JsonResponse<{
                data: BeneficiaryV2[];
                page_meta: PageMeta;
            }>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createBeneficiaryV2: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": BeneficiaryV2CreateRequest;
            };
        };
        responses: {
            /** The beneficiary was created. */
            201: JsonResponse<BeneficiaryV2>;
            /** The body did not pass validation. */
            400: JsonResponse<{
                /** @example Bad Request */
                error?: string;
                /** Says which fields were invalid. */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** A business rule was broken, such as a bank account that already exists. */
            422: JsonResponse<{
                /** @example Unprocessable Entity */
                error?: string;
                /** Says which business rule failed. */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    getBeneficiaryByIdV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Beneficiary's ID.
                 * @example bene_698c0615XZocZ
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The beneficiary. */
            200: JsonResponse<BeneficiaryV2>;
            401: Refusal;
            403: Refusal;
            /** No such beneficiary, or it is not owned by the calling business. */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    rotateApiKey: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Seconds the old key stays valid after rotation: an integer from 0 to 604800 (7 days). Switch all integrations within this window, before the old key is revoked.
                     * @example 3600
                     */
                    expire_after_in_seconds: number;
                };
            };
        };
        responses: {
            /** The key was rotated. */
            200: JsonResponse<{
                /**
                 * New secret API key, shown this once only; keep it safe.
                 * @example <NEW_JWT>
                 */
                secret_key?: string;
                /**
                 * When the old key gets revoked (ISO 8601, UTC).
                 * @format date-time
                 * @example 2026-05-13T12:10:57Z
                 */
                previous_key_expires_at?: string;
            }>;
            /** `expire_after_in_seconds` was not valid. */
            400: JsonResponse<{
                error?: "Bad Request";
                message?: string;
            }>;
            /** API key absent or not valid. */
            401: JsonResponse<{
                error?: "Unauthorized";
                message?: string;
            }>;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getLrsBanks: {
        parameters: NoParameters;
        requestBody?: never;
        responses: {
            /** Banks enabled for LRS on your account; can be empty. */
            200: JsonResponse<LrsBank[]>;
            /** Unauthorized: token missing or invalid. */
            401: JsonResponse<{
                /** @example Unauthorized */
                error?: string;
                /** @example Missing token */
                message?: string;
            }>;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createLrsCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Customer's id.
                 * @example cust_68468bfcxaGo2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *   "bank_code": "hdfc",
                 *   "account_number": "12345678901234",
                 *   "bank_customer_id": "12345678"
                 * }
                 */
                "application/json": WithRequired<LrsCustomerBankAccountInput, "bank_code" | "account_number">;
            };
        };
        responses: {
            /** LRS bank account registered */
            201: JsonResponse<LrsCustomerBankAccount>;
            /** A field is missing, the bank is unknown or not enabled, a number is not all digits or of the wrong length, the customer is unknown, or the account is registered already. */
            400: JsonResponse<{
                /** @example Bad Request */
                error?: string;
                /** @example Bank account already exists */
                message?: string;
            }>;
            /** Unauthorized: token missing or invalid. */
            401: JsonResponse<{
                /** @example Unauthorized */
                error?: string;
                /** @example Missing token */
                message?: string;
            }>;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createLrsQuote: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": CreateLrsQuoteRequest;
            };
        };
        responses: {
            /** Quote created */
            201: JsonResponse<LrsQuote>;
            /** A field is missing, a currency is not INR or USD or both are the same, the amount is no whole number or out of limits, `bank_code` is missing on payin, not enabled, or sent on payout, the corridor is not USD to INR on payout, or LRS is not enabled. */
            400: JsonResponse<{
                /** @example Bad Request */
                error?: string;
                /** @example Validation failed: Bank code can't be blank */
                message?: string;
            }>;
            /** Unauthorized: token missing or invalid. */
            401: JsonResponse<{
                /** @example Unauthorized */
                error?: string;
                /** @example Missing token */
                message?: string;
            }>;
            403: Refusal;
            /** No exchange rate for the bank right now. */
            422: JsonResponse<{
                /** @example Unprocessable Entity */
                error?: string;
                /** @example No active exchange rate found */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    createQuote: {
        parameters: NoParameters;
        requestBody: {
            content: {
                /**
                 * @example {
                 *   "resource": "payout",
                 *   "source_currency": "USD",
                 *   "destination_currency": "INR",
                 *   "source_amount": 10000,
                 *   "method": {
                 *     "payment_method": "bank_transfer",
                 *     "subtype": "swift_transfer"
                 *   }
                 * }
                 */
                "application/json": CreateQuoteRequest;
            };
        };
        responses: {
            /** One quote per available rail. */
            201: JsonResponse<QuoteList>;
            /** Validation error. */
            400: JsonResponse<{
                error?: "Bad Request";
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getEligiblePayins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payment's id.
                 * @example payt_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payins the payment can be connected to. */
            200: JsonResponse<Record<string, unknown>>;
            401: Refusal;
            403: Refusal;
            /** Payment not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    connectPayin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payment's id.
                 * @example payt_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * One of the eligible payins.
                     * @example plink_E602dMzgjpDC
                     */
                    payin_id: string;
                };
            };
        };
        responses: {
            /** Connected. */
            200: JsonResponse<Payment>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            /** Payment not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getRfis: {
        parameters: {
            query?: {
                /**
                 * Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"] | undefined;
                /**
                 * Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"] | undefined;
                /** Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"] | undefined;
                /** Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** RFIs that match */
            200: JsonResponse<{
                data: Rfi[];
                page_meta: PageMeta;
            }>;
            401: Refusal;
            403: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    getRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * RFI's id.
                 * @example rfi_nYUqLpuYQ0M8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** RFI found */
            200: JsonResponse<Rfi>;
            401: Refusal;
            403: Refusal;
            /** RFI not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    respondRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * RFI's id.
                 * @example rfi_nYUqLpuYQ0M8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documents: {
                        /**
                         * Entry answered.
                         * @example rfidoc_nYUqLpuYQ0M8
                         */
                        rfi_doc_id: string;
                        /**
                         * Uploaded document.
                         * @example doc_nYUqLpuYQ0M8
                         */
                        doc_id: string;
                    }[];
                    /** Further answers; must not be sent for payout RFIs. */
                    fields?: Record<string, unknown> | undefined;
                };
            };
        };
        responses: {
            /** Answer taken; the RFI is under review. */
            200: JsonResponse<Rfi>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            /** RFI not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getCustomerBankAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Customer's id.
                 * @example cust_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accounts. */
            200: JsonResponse<Record<string, unknown>>;
            401: Refusal;
            403: Refusal;
            /** Customer not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    createCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Customer's id.
                 * @example cust_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Account number.
                     * @example 1234567890
                     */
                    account_number: string;
                    /**
                     * SWIFT code; this or `bic_secondary`.
                     * @example HDFCINBBDEL
                     */
                    bic_primary?: string | undefined;
                    /**
                     * Local routing code; this or `bic_primary`.
                     * @example HDFC0001097
                     */
                    bic_secondary?: string | undefined;
                    /**
                     * The bank's own customer identifier.
                     * @example 7189204715
                     */
                    bank_customer_id?: string | undefined;
                    /**
                     * Bank code.
                     * @example hdfc
                     */
                    bank_code?: string | undefined;
                };
            };
        };
        responses: {
            /** Registered. */
            201: JsonResponse<CustomerBankAccount>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            /** Customer not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    getDocumentById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Document's id.
                 * @example doc_nYUqLpuYQ0M8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Document found */
            200: JsonResponse<Document>;
            401: Refusal;
            403: Refusal;
            /** Document not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updateNextPaymentDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Subscription's id.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * New date, YYYY-MM-DD.
                     * @format date
                     * @example 2026-12-01
                     */
                    next_payment_date: string;
                };
            };
        };
        responses: {
            /** Date moved */
            200: JsonResponse<CreateSubscriptionResponse>;
            400: Refusal;
            401: Refusal;
            403: Refusal;
            404: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    mockReviewBeneficiaryV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Beneficiary's id.
                 * @example bene_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Outcome.
                     * @example approve
                     */
                    review_action: "approve" | "reject";
                };
            };
        };
        responses: {
            /** Reviewed */
            200: JsonResponse<BeneficiaryV2>;
            401: Refusal;
            403: Refusal;
            /** Not found, or live mode */
            404: JsonResponse<EntityNotFound>;
            422: Refusal;
            429: Refusal;
            500: Refusal;
        };
    };
    createVirtualAccountV2: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Kind of account.
                     * @example local
                     */
                    payment_type: "local" | "swift";
                    /**
                     * ISO 4217 currency.
                     * @format iso-4217
                     * @example AED
                     */
                    currency: CurrencyCode;
                };
            };
        };
        responses: {
            /** Request accepted; activation comes by webhook. */
            202: JsonResponse<{
                /**
                 * Text that the request was accepted.
                 * @example Virtual account creation request is accepted.
                 */
                message?: string;
                /** What was asked for. */
                data?: {
                    /**
                     * Identifier of the merchant, `merch_…`.
                     * @example merch_694bb0289P4Cz
                     */
                    merchant_id?: string;
                    /**
                     * Where the request stands; the webhook says when the account is active.
                     * @example pending
                     */
                    status?: "pending";
                };
            }>;
            /** Parameters missing. */
            400: JsonResponse<{
                /** @example Bad Request */
                error?: string;
                /** @example Missing Required parameters */
                message?: string;
            }>;
            /** Unauthorized. */
            401: JsonResponse<{
                /** @example Unauthorized */
                error?: string;
                /** @example Invalid or missing authentication token */
                message?: string;
            }>;
            403: Refusal;
            /** Exists already. */
            409: JsonResponse<{
                /** @example Duplicate record */
                error?: string;
                /** @example Virtual Account already exists */
                message?: string;
            }>;
            429: Refusal;
            500: Refusal;
        };
    };
    triggerMockSettlement: {
        parameters: NoParameters;
        requestBody?: never;
        responses: {
            /** Settlement run */
            200: JsonResponse<Record<string, unknown>>;
            401: Refusal;
            403: Refusal;
            /** Live mode */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updateMerchantStatus: {
        parameters: NoParameters;
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Child merchant.
                     * @example merch_694bb0289P4Cz
                     */
                    merchant_id: string;
                    /**
                     * Outcome.
                     * @example success
                     */
                    target_status: "success";
                };
            };
        };
        responses: {
            /** Updated */
            200: JsonResponse<Record<string, unknown>>;
            401: Refusal;
            403: Refusal;
            /** Not found, or live mode */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updateOrderRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Order's id.
                 * @example order_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Documents handed in for the RFI. */
                    documents: {
                        /**
                         * Uploaded document.
                         * @example doc_67fc2f42468Bw
                         */
                        id: string;
                        /**
                         * RFI document it answers.
                         * @example rfidoc_68c8dffedhMHD
                         */
                        rfi_doc_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** RFI documents updated */
            200: JsonResponse<OrderResponse>;
            /** Bad request */
            400: JsonResponse<{
                error?: "Bad Request";
                /**
                 * Error message.
                 * @example Invalid rfi_doc_id or order not in action_required status
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** Order not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
    updatePayinRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Payment link's id.
                 * @example payin_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Documents handed in for the RFI. */
                    documents: {
                        /**
                         * Uploaded document.
                         * @example doc_67fc2f42468Bw
                         */
                        id: string;
                        /**
                         * RFI document it answers.
                         * @example rfidoc_68c8dffedhMHD
                         */
                        rfi_doc_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** RFI documents updated */
            200: JsonResponse<PaymentLinkResponse>;
            /** Bad request */
            400: JsonResponse<{
                error?: "Bad Request";
                /**
                 * Error message.
                 * @example Invalid rfi_doc_id or payment link not in action_required status
                 */
                message?: string;
            }>;
            401: Refusal;
            403: Refusal;
            /** Payment link not found */
            404: JsonResponse<EntityNotFound>;
            429: Refusal;
            500: Refusal;
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
