// Made by `npm run generate` from openapi/; change that, not this.

export interface paths {
    "/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get balances
         * @description Available balances in all currencies.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/balance_conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List balance conversions
         * @description Newest first.
         */
        get: operations["getBalanceConversions"];
        put?: never;
        /**
         * Convert a balance
         * @description Converts balance from one currency to another; send `target_amount` or `source_amount`, the other is computed.
         */
        post: operations["createBalanceConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank_account_validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bank account validations */
        get: operations["getBankAccountValidations"];
        put?: never;
        /** Validate a bank account */
        post: operations["validateBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List beneficiaries
         * @deprecated
         * @description Newest first.
         */
        get: operations["getBeneficiaries"];
        put?: never;
        /**
         * Create a beneficiary
         * @deprecated
         * @description Creates a beneficiary with name, contact, address and bank details.
         */
        post: operations["createBeneficiary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beneficiaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a beneficiary
         * @deprecated
         * @description One beneficiary's details.
         */
        get: operations["getBeneficiaryById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Your customers, newest first by creation date.
         */
        get: operations["getCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer with name, contact and address.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description One customer's details.
         */
        get: operations["getCustomerById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a customer
         * @description Only `email` and `phone` can change.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description Newest first.
         */
        get: operations["getDocuments"];
        put?: never;
        /**
         * Create a document
         * @description Uploads a file and returns a document to reference elsewhere: `document_id` on a payin, order or refund, an entry of `documents` on a payout or RFI answer. JPEG, PNG or PDF, at most 10 MB (10,485,760 bytes); file name and `document_name` at most 128 characters each. A document that is never referenced has no effect.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Newest first.
         */
        get: operations["getOrders"];
        put?: never;
        /**
         * Create an order
         * @description Creates an order for checkout, without a quote or with a `quote_id` (`resource: payin`) that fixes amount, currency, method and splits. With `lrs` it is an LRS remittance. Orders expire 3 months after creation, or with their quote.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description One order's details.
         */
        get: operations["getOrderById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment links
         * @description Newest first.
         */
        get: operations["getPayins"];
        put?: never;
        /**
         * Create a payment link
         * @description Creates a shareable URL of a hosted payment page, without a quote (amount, currency, expiry inline) or with a `quote_id` of `POST /quotes` (`resource: payin`), which then fixes amount, currency, method, expiry and fee splits; the link expires with the quote. The presence of `quote_id` selects the variant. If a declared split later goes stale, opening checkout is a 400 and the link expires. No `request_id` and no duplicate check: the same request sent twice without a quote makes two links, and the list has no `request_id` filter.
         */
        post: operations["createPayin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payin/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment link
         * @description One payment link's details.
         */
        get: operations["getPayinById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update a payment link */
        patch: operations["updatePayin"];
        trace?: never;
    };
    "/payin/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel one payment link
         * @description Makes the link unusable and stops further payments.
         */
        patch: operations["cancelPayin"];
        trace?: never;
    };
    "/payin/{id}/mock_mark_reviewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Simulate review of a payment link
         * @description Mocks the review of a payment link in `under_review`, marking it reviewed.
         */
        patch: operations["mockReviewPaymentLink"];
        trace?: never;
    };
    "/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payouts */
        get: operations["getPayouts"];
        put?: never;
        /**
         * Create a payout, with or without a quote
         * @description Two request variants; whether `quote_id` is present decides which one applies:
         *
         *     - **No quote** (`CreatePayoutWithoutQuoteRequest`): give beneficiary, currencies and amount in the body; fees and FX rate are set when the payout is created.
         *     - **Quote** (`CreatePayoutWithQuoteRequest`): give a `quote_id` obtained from `POST /quotes` with `resource: payout`; rate and fees are those locked in the quote. Currencies, amount and payment rail come from the quote, so do not send them.
         *
         *     Payout queueing (an account setting): when on, a source-currency balance too small for amount plus fees yields a payout with `status: queued` rather than a rejection; Glomo releases it by itself once the balance suffices, at the fees and FX rate fixed on creation. When off, a short balance means rejection at creation.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one payout */
        get: operations["getPayoutById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel payout
         * @description Stops a payout as long as it has not passed the point where stopping is impossible. One with `status: queued` may be cancelled at any moment of its wait for balance; no funds were held, so nothing needs reversing.
         */
        patch: operations["cancelPayout"];
        trace?: never;
    };
    "/payouts/{id}/update_rfi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a payout's RFI
         * @deprecated
         */
        patch: operations["updateRfiPayout"];
        trace?: never;
    };
    "/payouts/mock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Simulate a payout status change */
        patch: operations["mockUpdatePayoutStatus"];
        trace?: never;
    };
    "/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Your payments, newest first by creation date.
         *
         *     All filters are ANDed, except that `payin_id` and `subscription_id` exclude each other: sending the two gives `400`.
         *
         *     `status` as a filter takes just `in_progress`, `success`, `failed` and `action_required`; anything else gives `400`. The filter values differ from the values a payment can carry and do not map one to one: `status=in_progress` also returns payments whose `status` is `under_review`, and misses some payments whose `status` is `in_progress`. Use it to narrow roughly, then check `status` on each returned payment.
         *
         *     `compliance_status` is its own field with its own filter, independent of `status`; since most payments carry none, filtering by it leaves those out.
         */
        get: operations["getPayments"];
        put?: never;
        /**
         * Create a payment
         * @description Server-to-server card payment (PCI-DSS certified accounts only), or a later charge of an `as_presented` subscription. Exactly one of `order_id` and `subscription_id`.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/mock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Simulate a payment
         * @description Sandbox only. Makes a mock payment of the given amount for any payment link.
         */
        post: operations["createMockPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one payment */
        get: operations["getPaymentById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/{id}/update_rfi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a payment's RFI
         * @deprecated
         */
        patch: operations["updateRfiPayment"];
        trace?: never;
    };
    "/payment/{id}/mock-funds-available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Simulate funds becoming available
         * @description Sandbox only. Changes a payment's `funds_available` status so tests can act as if its funds had arrived.
         */
        patch: operations["mockUpdatePaymentFundsAvailable"];
        trace?: never;
    };
    "/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Refunds, newest created first.
         */
        get: operations["getRefunds"];
        put?: never;
        /**
         * Create a refund
         * @description Refunds a payment that is `success` and has no other refund.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one refund */
        get: operations["getRefundById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{id}/update_rfi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a refund's RFI
         * @deprecated
         */
        patch: operations["updateRfiRefund"];
        trace?: never;
    };
    "/refunds/{id}/mock_update_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Simulate a refund status change
         * @description Marks a refund that is `in_progress` as successful.
         */
        patch: operations["mockUpdateRefund"];
        trace?: never;
    };
    "/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List prices */
        get: operations["getPrices"];
        put?: never;
        /**
         * Create a price
         * @description Creates the rule of the referral fee on payins (platforms only); pass its id as `price_id`. `fixed` needs `fees_amount` and `fees_currency` and refuses `bps`; `percentage` needs `bps` and refuses the other two. The first one becomes the default; later `set_as_default: true` moves it.
         */
        post: operations["createPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one price */
        get: operations["getPriceById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List withdrawals
         * @deprecated
         */
        get: operations["getWithdrawals"];
        put?: never;
        /**
         * Create a withdrawal
         * @deprecated
         */
        post: operations["createWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/withdrawal_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List withdrawal accounts
         * @deprecated
         * @description Your withdrawal accounts, newest created first.
         */
        get: operations["getWithdrawalAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/withdrawal_accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one withdrawal account
         * @deprecated
         * @description The withdrawal account with this id.
         */
        get: operations["getWithdrawalAccountById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List matching subscriptions
         * @description Subscriptions that fit the filters, newest created first.
         */
        get: operations["getSubscriptions"];
        put?: never;
        /**
         * Create a subscription
         * @description Starts `created`; becomes active when the customer completes the first payment. `split_ids` only on `as_presented`; if they later go stale, the next auto debit is a 400 until valid ones are passed on `POST /payment`.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one subscription
         * @description Details of the subscription with this id.
         */
        get: operations["getSubscriptionById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Pause one subscription
         * @description Acts on an active subscription. No payments are processed while paused; the resume endpoint can restart it later.
         */
        patch: operations["pauseSubscription"];
        trace?: never;
    };
    "/subscriptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resume one subscription
         * @description Only for status `paused`. Payments go on along the original schedule.
         */
        patch: operations["resumeSubscription"];
        trace?: never;
    };
    "/subscriptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a subscription for good
         * @description Stops all future payments of the subscription. Irreversible; a new subscription can be created instead.
         */
        patch: operations["cancelSubscription"];
        trace?: never;
    };
    "/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List settlements
         * @description Your settlements, newest first by creation date.
         */
        get: operations["getSettlements"];
        put?: never;
        /** Create a settlement */
        post: operations["createSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one settlement
         * @description Looks up a single settlement by ID.
         */
        get: operations["getSettlementById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settlements/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a settlement's transactions
         * @description Transactions tied to the settlement with the given ID.
         */
        get: operations["getTransactionsLinkedToSettlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/virtual-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List virtual accounts
         * @description The customer's virtual accounts, latest created first; access goes by the customer's JWT.
         */
        get: operations["getVirtualAccounts"];
        put?: never;
        /**
         * Open a virtual account
         * @deprecated
         * @description Opens a virtual account for one payment type and currency. Its unique account number can receive customers' payments.
         */
        post: operations["createVirtualAccount"];
        /** Close a virtual account */
        delete: operations["closeVirtualAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Onboard a new merchant
         * @description For platforms: brings a new merchant onto Glomo.
         */
        post: operations["onboardMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/merchants/{merchant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one merchant
         * @description Looks up a merchant's details by merchant ID.
         */
        get: operations["getMerchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an internal transfer
         * @description Moves funds from one merchant account to another.
         */
        post: operations["createInternalTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List beneficiaries
         * @description Optionally by status.
         */
        get: operations["listBeneficiariesV2"];
        put?: never;
        /**
         * Create beneficiary
         * @description Adds a beneficiary from nested objects: its own details, its address, and either bank account or UPI data.
         */
        post: operations["createBeneficiaryV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/beneficiaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch one beneficiary
         * @description Looks up an existing beneficiary by its ID.
         */
        get: operations["getBeneficiaryByIdV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret API key
         * @description Issues a new secret API key for your account at once. The old key keeps working for `expire_after_in_seconds`, so integrations can be switched over; after that it is revoked and requests made with it get `401 Unauthorized`.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lrs/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List LRS banks
         * @description Banks your customers can remit from under LRS.
         */
        get: operations["getLrsBanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{id}/bank_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a customer's LRS bank account
         * @description The Indian account that an LRS remittance is debited from. A customer may hold several; they are kept apart from `/customer/{id}/bank-accounts`. The account number comes back in full.
         */
        post: operations["createLrsCustomerBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lrs/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an LRS quote
         * @description Quote of an LRS remittance (`payin`) or withdrawal (`payout`). Not `POST /quotes`. The payin quote's id goes into `lrs.lrs_quote_id` of the order, whose `amount` is the USD side.
         */
        post: operations["createLrsQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create quotes
         * @description Prices a payout or payin; the quote's id guarantees the rate and fees when used before it expires.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/{id}/eligible-payins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payins a payment can join
         * @description For a bank transfer left `action_required` with `PAYIN_NOT_FOUND` or `PAYIN_AMOUNT_MISMATCH`.
         */
        get: operations["getEligiblePayins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/{id}/connect-payin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connect a payment to a payin */
        post: operations["connectPayin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rfis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List RFIs */
        get: operations["getRfis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rfis/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieve an RFI */
        get: operations["getRfi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rfis/{id}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Answer an RFI
         * @description One pair for every entry of `documents_required`, all in one call.
         */
        patch: operations["respondRfi"];
        trace?: never;
    };
    "/customer/{id}/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a customer's bank accounts */
        get: operations["getCustomerBankAccounts"];
        put?: never;
        /** Register a customer's bank account */
        post: operations["createCustomerBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieve a document */
        get: operations["getDocumentById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/next-payment-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move the next payment
         * @description Active subscriptions other than `as_presented`; at least 2 days ahead (UTC).
         */
        patch: operations["updateNextPaymentDate"];
        trace?: never;
    };
    "/v2/beneficiaries/{id}/mock-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mock the review of a beneficiary (sandbox) */
        patch: operations["mockReviewBeneficiaryV2"];
        trace?: never;
    };
    "/v2/virtual-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a virtual account */
        post: operations["createVirtualAccountV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settlements/mock-trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a mock settlement (sandbox)
         * @description Settles eligible funds in USD, EUR, GBP, AED and SGD.
         */
        post: operations["triggerMockSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/merchants/status-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mock the onboarding outcome (sandbox) */
        patch: operations["updateMerchantStatus"];
        trace?: never;
    };
    "/orders/{id}/update-rfi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Hand in RFI documents for an order
         * @description For an order that sanction screening left `action_required`.
         */
        patch: operations["updateOrderRfi"];
        trace?: never;
    };
    "/payin/{id}/update-rfi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Hand in RFI documents for a payment link
         * @description For a payment link that sanction screening left `action_required`.
         */
        patch: operations["updatePayinRfi"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AllBalances: {
            /** @description Available balance, one entry per currency. */
            available: {
                /**
                 * Format: iso-4217
                 * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
                 * @example USD
                 */
                currency: string;
                /**
                 * @description Balance in the smallest currency unit. $299.00 is 29900; three-decimal currencies such as KWD, BHD and OMR: 295.991 is 295990; zero-decimal currencies such as JPY: ￥295 is 295.
                 * @example 1000
                 */
                amount: number;
            }[];
            /** @description Pending balance, one entry per currency. */
            pending: {
                /**
                 * Format: iso-4217
                 * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
                 * @example USD
                 */
                currency: string;
                /**
                 * @description Balance in the smallest currency unit. $299.00 is 29900; three-decimal currencies such as KWD, BHD and OMR: 295.991 is 295990; zero-decimal currencies such as JPY: ￥295 is 295.
                 * @example 1000
                 */
                amount: number;
            }[];
            /** @description Present when Funded Balance is enabled; the documents do not show what is in it. */
            funded_balances?: Record<string, unknown>[];
        };
        Money: {
            /**
             * @description Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            amount: number;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            currency: string;
        };
        ConversionRate: {
            /**
             * Format: iso-4217
             * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
             * @example USD
             */
            currency?: string;
            /**
             * @description Conversion rate applied to the transaction's currency or currencies.
             * @example 1.4
             */
            rate?: number;
        };
        BalanceConversion: {
            /**
             * Format: string
             * @description Balance conversion's ID.
             * @example conv_6776d57dnbTWj
             */
            readonly id: string;
            /** @description Amount and currency taken from the balance. */
            from: components["schemas"]["Money"];
            /** @description Amount and currency of the balance once converted. */
            to: components["schemas"]["Money"];
            /** @description Conversion fees in total. */
            fees?: components["schemas"]["Money"];
            /** @description Mid-market rate when the conversion took place. */
            mid_market_rate?: components["schemas"]["ConversionRate"];
            /**
             * @description State of the conversion.
             * @example success
             * @enum {string}
             */
            readonly status: "success" | "failed" | "pending" | (string & {});
            /**
             * Format: date-time
             * @description When the conversion was created.
             * @example 2021-01-01T00:00:00Z
             */
            readonly created_at: string;
        };
        PageMeta: {
            /**
             * @description Page being shown.
             * @example 1
             */
            current: number;
            /**
             * @description Number of the page before this one.
             * @example null
             */
            previous: number | null;
            /**
             * @description Number of the page after this one.
             * @example null
             */
            next: number | null;
            /**
             * @description Page size.
             * @example 20
             */
            per_page: number;
            /**
             * @description Page total.
             * @example 1
             */
            pages: number;
            /**
             * @description Item total across all pages.
             * @example 1
             */
            count: number;
        };
        BankAccountValidation: {
            /**
             * @description Validation's ID.
             * @example aval_5JU9yv0lGSUP
             */
            readonly id: string;
            /**
             * @description Whether the validation process itself succeeded or failed; it does not tell whether the account is valid.
             * @enum {string}
             */
            status?: "success" | "failed" | (string & {});
            /**
             * @description Message the validation process gave back.
             * @example The account is registered to John Doe
             */
            validation_message?: string;
            /** @description Fee taken for the validation. */
            fee_charged?: components["schemas"]["Money"];
        };
        BankAccount: {
            /**
             * Format: iso-3166-1-alpha-3, case-insensitive
             * @description Customer's country, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
             * @example Ind
             */
            country: string;
            /**
             * @description Account holder's name.
             * @example John Doe
             */
            holder_name: string;
            /**
             * @description Account number, as issued by the bank.
             * @example 987654321001
             */
            account_number: string;
            /**
             * @description Primary BIC, also called the SWIFT code: that of the bank holding the account.
             * @example QWERIN000
             */
            bic_primary: string;
            /**
             * @description Account's `local routing code` or `domestic clearing code`: `IFSC` in India, `SORT` in the UK, `ABA` in the US, and so on.
             * @example YESB0000002
             */
            bic_secondary: string;
        };
        Beneficiary: {
            /**
             * @description Beneficiary's ID.
             * @example bene_5JU9yv0lGSUP
             */
            readonly id: string;
            /**
             * @description Beneficiary's name.
             * @example Test Arts & Crafts Pvt Ltd
             */
            holder_name?: string;
            /**
             * @description Beneficiary's account number.
             * @example 1234567890
             */
            account_number?: string;
            /**
             * @description Name of the bank holding the account.
             * @example Yes Bank
             */
            bank_name?: string;
            /**
             * @description Kind of beneficiary.
             * @enum {string}
             */
            beneficiary_type?: "individual" | "business" | (string & {});
            /**
             * @description Primary BIC, also called the SWIFT code: that of the bank holding the account.
             * @example QWERIN000
             */
            bic_primary?: string;
            /**
             * @description Account's `local routing code` or `domestic clearing code`: `IFSC` in India, `SORT` in the UK, `ABA` in the US, and so on.
             * @example YESB0000002
             */
            bic_secondary?: string;
            /**
             * Format: email
             * @description Beneficiary's email address.
             * @example prabhat+beneficiaryArt@glomopay.com
             */
            email?: string;
            /**
             * @description Beneficiary's street address.
             * @example 123 Main St
             */
            address_line1?: string;
            /**
             * @description Beneficiary's street address, second line.
             * @example Near Apts
             */
            address_line2?: string;
            /**
             * @description Beneficiary's city.
             * @example Anytown
             */
            city?: string;
            /**
             * @description Beneficiary's state.
             * @example Anystate
             */
            state?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description Beneficiary's country, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
             * @example Ind
             */
            country?: string;
            /**
             * @description Postal code of the beneficiary's address.
             * @example 560048
             */
            pincode?: string;
            /**
             * @description Beneficiary's nickname.
             * @example Test Beneficiary
             */
            nickname?: string;
            /**
             * @description Intermediate bank's name, if there is one.
             * @example Intermediate Bank
             */
            intermediate_bank_name?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description Intermediate bank's country, if there is one, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
             * @example IND
             */
            intermediate_bank_country?: string;
            /**
             * @description Intermediate bank's SWIFT code, if there is one.
             * @example INTBANKSWIFT
             */
            intermediate_bank_swift_code?: string;
            /**
             * Format: timestamp
             * @description When the beneficiary was created.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at?: string;
            /**
             * Format: timestamp
             * @description When the beneficiary last changed.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at?: string;
        };
        BeneficiaryInput: {
            /**
             * @description Beneficiary's name.
             * @example Test Arts & Crafts Pvt Ltd
             */
            holder_name?: string;
            /**
             * @description Beneficiary's account number.
             * @example 1234567890
             */
            account_number?: string;
            /**
             * @description Name of the bank holding the account.
             * @example Yes Bank
             */
            bank_name?: string;
            /**
             * @description Kind of beneficiary.
             * @enum {string}
             */
            beneficiary_type?: "individual" | "business";
            /**
             * @description Primary BIC, also called the SWIFT code: that of the bank holding the account.
             * @example QWERIN000
             */
            bic_primary?: string;
            /**
             * @description Account's `local routing code` or `domestic clearing code`: `IFSC` in India, `SORT` in the UK, `ABA` in the US, and so on.
             * @example YESB0000002
             */
            bic_secondary?: string;
            /**
             * Format: email
             * @description Beneficiary's email address.
             * @example prabhat+beneficiaryArt@glomopay.com
             */
            email?: string;
            /**
             * @description Beneficiary's street address.
             * @example 123 Main St
             */
            address_line1?: string;
            /**
             * @description Beneficiary's street address, second line.
             * @example Near Apts
             */
            address_line2?: string;
            /**
             * @description Beneficiary's city.
             * @example Anytown
             */
            city?: string;
            /**
             * @description Beneficiary's state.
             * @example Anystate
             */
            state?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description Beneficiary's country, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
             * @example Ind
             */
            country?: string;
            /**
             * @description Postal code of the beneficiary's address.
             * @example 560048
             */
            pincode?: string;
            /**
             * @description Beneficiary's nickname.
             * @example Test Beneficiary
             */
            nickname?: string;
            /**
             * @description Intermediate bank's name, if there is one.
             * @example Intermediate Bank
             */
            intermediate_bank_name?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description Intermediate bank's country, if there is one, sent as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
             * @example IND
             */
            intermediate_bank_country?: string;
            /**
             * @description Intermediate bank's SWIFT code, if there is one.
             * @example INTBANKSWIFT
             */
            intermediate_bank_swift_code?: string;
        };
        EntityNotFound: {
            /** @example Not Found */
            error?: string;
            /**
             * @description Names what was not found.
             * @example Payout not found
             */
            message?: string;
        };
        Customer: {
            /**
             * @description Customer's ID.
             * @example cust_5JU9yv0lGSUP
             */
            readonly id: string;
            /**
             * @description Customer's name. In sandbox `jexru7`, `nerqu8`, `havku9`, `dexru6`, `renvak4` (any case) force a sanctions hit.
             * @example John Doe
             */
            name: string;
            /**
             * @description Kind of customer.
             * @enum {string}
             */
            customer_type: "individual" | "business" | (string & {});
            /**
             * Format: email
             * @description Customer's e-mail.
             * @example redacted@example.com
             */
            email: string;
            /**
             * @description Customer's phone including country code; validated with the phonelib library (github.com/daddyz/phonelib).
             * @example +91-9023456789
             */
            phone?: string;
            /**
             * Format: date
             * @description Customer's birth date.
             * @example 2003-11-29
             */
            dob?: string;
            /**
             * @description Customer's nationality.
             * @example IND
             */
            nationality?: string;
            /**
             * @description Customer's PAN. **LRS flow (Liberalised Remittance Scheme, remittance by India residents) only**: set for customers onboarded under LRS, otherwise absent. The customer list filters on it through its `tax_identification_number` query parameter.
             * @example BFQPG7654R
             */
            tax_identification_number?: string;
            /**
             * @description Customer's street address.
             * @example 123 Main St
             */
            address?: string;
            /**
             * @description Customer's city.
             * @example Anytown
             */
            city?: string;
            /**
             * @description Customer's state.
             * @example Anystate
             */
            state?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description Customer's country, as an ISO 3166-1 alpha-3 code.
             * @example IND
             */
            country: string;
            /**
             * @description Customer's postal code (pincode). Countries that demand one: /platform/countries#countries-requiring-pincode.
             * @example 560048
             */
            pincode?: string;
            /**
             * @description Customer's status.
             * @example active
             */
            readonly status?: string;
            /**
             * Format: date-time
             * @description Time the customer was created.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Time of the customer's latest change.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at: string;
        };
        CustomerInput: {
            /**
             * @description Customer's name. In sandbox `jexru7`, `nerqu8`, `havku9`, `dexru6`, `renvak4` (any case) force a sanctions hit.
             * @example John Doe
             */
            name: string;
            /**
             * @description Kind of customer.
             * @enum {string}
             */
            customer_type: "individual" | "business";
            /**
             * Format: email
             * @description Customer's e-mail.
             * @example redacted@example.com
             */
            email: string;
            /**
             * @description Customer's phone including country code; validated with the phonelib library (github.com/daddyz/phonelib).
             * @example +91-9023456789
             */
            phone?: string;
            /**
             * Format: date
             * @description Customer's birth date.
             * @example 2003-11-29
             */
            dob?: string;
            /**
             * @description Customer's nationality.
             * @example IND
             */
            nationality?: string;
            /**
             * @description Customer's PAN. **LRS flow (Liberalised Remittance Scheme, remittance by India residents) only**: set for customers onboarded under LRS, otherwise absent. The customer list filters on it through its `tax_identification_number` query parameter.
             * @example BFQPG7654R
             */
            tax_identification_number?: string;
            /**
             * @description Customer's street address.
             * @example 123 Main St
             */
            address?: string;
            /**
             * @description Customer's city.
             * @example Anytown
             */
            city?: string;
            /**
             * @description Customer's state.
             * @example Anystate
             */
            state?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description Customer's country, as an ISO 3166-1 alpha-3 code.
             * @example IND
             */
            country: string;
            /**
             * @description Customer's postal code (pincode). Countries that demand one: /platform/countries#countries-requiring-pincode.
             * @example 560048
             */
            pincode?: string;
        };
        DocumentResponse: {
            /**
             * @description Document's ID.
             * @example doc_nYUqLpuYQ0M8
             */
            readonly id: string;
            /**
             * @description Document's name.
             * @example invoice
             */
            document_name?: string;
            /**
             * @description Uploaded file's name.
             * @example invoice_BC8tFdE.pdf
             */
            readonly file_name?: string;
            /**
             * @description Uploaded file's state: `uploaded`, `approved` or `rejected`.
             * @example uploaded
             */
            readonly status?: string;
            /**
             * Format: timestamp
             * @description When the document was created.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at?: string;
            /**
             * Format: timestamp
             * @description When the document last changed.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at?: string;
        };
        /**
         * @description Product the payment is for.
         * @example {
         *       "name": "ShieldGuard Insurance",
         *       "description": "Flexible insurance for belongings travel and digital assets easy to manage"
         *     }
         */
        Product: {
            /** @description Name of the product. */
            name: string;
            /** @description Description of the product. */
            description?: string;
        };
        Orders: {
            /**
             * @description Identifier of the order.
             * @example order_678a4c88hpAjf
             */
            readonly id?: string;
            /**
             * @description Customer of the order.
             * @example cust_E602dMzgjpDC
             */
            customer_id?: string;
            /**
             * @description Document for processing the payment.
             * @example doc_nYUqLpuYQ0M8
             */
            document_id?: string;
            /**
             * @description `active`: can be paid. `action_required`: answer the open RFI. `under_review`: answer being reviewed. `paid`, `failed`, `cancelled`: final. `expired`: can still turn `paid` by a payment under way.
             * @example active
             * @enum {string}
             */
            readonly status?: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
            /**
             * Format: iso-4217
             * @description Upper-case ISO 4217 code; INR is refused.
             * @example USD
             * @enum {string}
             */
            currency?: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD" | (string & {});
            /**
             * @description Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            amount?: number;
            /**
             * @description Code of the payin list; the account's default when left out.
             * @example P1401
             */
            purpose_code?: string;
            /**
             * @description Number of the invoice handed in.
             * @example RG12FF590
             */
            invoice_number?: string;
            /**
             * @description What the invoice is for.
             * @example Payment requested for services provided
             */
            invoice_description?: string;
            /**
             * @description Amount of the invoice, at least `amount`.
             * @example 1000
             */
            invoice_amount?: number;
            /**
             * @description Optional reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            /**
             * @description Referral fee price; platform businesses only.
             * @example price_E602dMzgjpDC
             */
            price_id?: string;
            split_ids?: components["schemas"]["SplitIds"];
            product?: components["schemas"]["Product"];
            notes?: components["schemas"]["Notes"];
            lrs?: components["schemas"]["LrsOrderDetails"];
            /**
             * @description Methods offered at checkout; each must be enabled on the account, otherwise 400.
             * @example [
             *       "card"
             *     ]
             */
            payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description Last update, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at?: string;
            /**
             * @description Your idempotency key; a repeat is a 400 `Order already exists for this request_id`, the existing order is not returned: look it up with `?request_id=`.
             * @example unique_order_request_id_123
             */
            request_id?: string;
        };
        OrdersInput: {
            /**
             * @description Customer of the order.
             * @example cust_E602dMzgjpDC
             */
            customer_id?: string;
            /**
             * @description Document for processing the payment.
             * @example doc_nYUqLpuYQ0M8
             */
            document_id?: string;
            /**
             * Format: iso-4217
             * @description Upper-case ISO 4217 code; INR is refused.
             * @example USD
             * @enum {string}
             */
            currency?: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD";
            /**
             * @description Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            amount?: number;
            /**
             * @description Code of the payin list; the account's default when left out.
             * @example P1401
             */
            purpose_code?: string;
            /**
             * @description Number of the invoice handed in.
             * @example RG12FF590
             */
            invoice_number?: string;
            /**
             * @description What the invoice is for.
             * @example Payment requested for services provided
             */
            invoice_description?: string;
            /**
             * @description Amount of the invoice, at least `amount`.
             * @example 1000
             */
            invoice_amount?: number;
            /**
             * @description Optional reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            /**
             * @description Referral fee price; platform businesses only.
             * @example price_E602dMzgjpDC
             */
            price_id?: string;
            split_ids?: components["schemas"]["SplitIds"];
            product?: components["schemas"]["Product"];
            notes?: components["schemas"]["Notes"];
            lrs?: components["schemas"]["LrsOrderDetails"];
            /**
             * @description Methods offered at checkout; each must be enabled on the account, otherwise 400.
             * @example [
             *       "card"
             *     ]
             */
            payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
            /**
             * @description Your idempotency key; a repeat is a 400 `Order already exists for this request_id`, the existing order is not returned: look it up with `?request_id=`.
             * @example unique_order_request_id_123
             */
            request_id?: string;
        };
        OrderResponse: WithRequired<components["schemas"]["Orders"], "customer_id" | "amount" | "currency" | "created_at" | "updated_at"> & {
            /**
             * @description Identifier of the order.
             * @example order_678a4c88hpAjf
             */
            readonly id: string;
            /**
             * @description `active`: can be paid. `action_required`: answer the open RFI. `under_review`: answer being reviewed. `paid`, `failed`, `cancelled`: final. `expired`: can still turn `paid` by a payment under way.
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
            /**
             * @description Documents asked for; only present while `status` is `action_required` after a sanction screening hit.
             * @example [
             *       {
             *         "rfi_doc_id": "rfidoc_123",
             *         "name": "Passport"
             *       },
             *       {
             *         "rfi_doc_id": "rfidoc_456",
             *         "name": "Invoice"
             *       }
             *     ]
             */
            readonly rfi_documents?: {
                /**
                 * @description Identifier of the required document.
                 * @example rfidoc_123
                 */
                rfi_doc_id: string;
                /**
                 * @description Name or kind of the document.
                 * @example Passport
                 */
                name: string;
            }[];
            /**
             * @description Methods offered at checkout.
             * @example [
             *       "card"
             *     ]
             */
            readonly payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
            /**
             * @description Bank account tied to the customer for this payment link; every field is returned, BICs that were not sent come back null.
             * @example {
             *       "account_number": "1234567890",
             *       "bic_primary": "HDFCINBBDEL",
             *       "bic_secondary": null,
             *       "bank_customer_id": "7189204715"
             *     }
             */
            readonly bank_account_details?: {
                /**
                 * @description Bank account number.
                 * @example 1234567890
                 */
                account_number: string;
                /**
                 * @description SWIFT code; null if not sent.
                 * @example HDFCINBBDEL
                 */
                bic_primary?: string | null;
                /**
                 * @description Local routing code such as IFSC; null if not sent.
                 * @example HDFC0001097
                 */
                bic_secondary?: string | null;
                /**
                 * @description The bank's own customer identifier; null if not sent.
                 * @example 7189204715
                 */
                bank_customer_id?: string | null;
            };
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Last update, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at: string;
        };
        PaymentLink: {
            /**
             * @description Identifier of the payment link.
             * @example plink_678a4c88hpAjf
             */
            readonly id?: string;
            /**
             * @description Customer of the link.
             * @example cust_E602dMzgjpDC
             */
            customer_id?: string;
            /**
             * @description Document for processing the payment.
             * @example doc_nYUqLpuYQ0M8
             */
            document_id?: string;
            /**
             * @description `active`: can be paid. `action_required`: answer the open RFI. `under_review`: answer being reviewed. `paid`, `failed`, `cancelled`: final. `expired`: can still turn `paid` by a payment under way.
             * @example active
             * @enum {string}
             */
            readonly status?: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
            /**
             * @description Methods offered at checkout; an unknown one is ignored.
             * @example [
             *       "card"
             *     ]
             */
            payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
            /**
             * Format: iso-4217
             * @description Upper-case ISO 4217 code; INR is refused.
             * @example USD
             * @enum {string}
             */
            currency?: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD" | (string & {});
            /**
             * @description Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            amount?: number;
            /**
             * @description Code of the payin list; required unless the account has a default.
             * @example P1401
             */
            purpose_code?: string;
            /**
             * @description Number of the invoice handed in.
             * @example RG12FF590
             */
            invoice_number?: string;
            /**
             * @description What the invoice is for.
             * @example Payment requested for services provided
             */
            invoice_description?: string;
            /**
             * @description Optional reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            /**
             * Format: date-time
             * @description Later than now, at most 6 calendar months ahead: otherwise 400 `Validation failed: Expires at must be in the future` / `Validation failed: Expires at cannot be more than 6 months from now`. Without offset UTC; a bare date is 00:00 UTC.
             * @example 2026-12-15T12:00:00Z
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @description Last reminder, ISO 8601 UTC; null when none was sent.
             * @example 2024-09-13T06:32:34Z
             */
            readonly last_reminder_sent_at?: string | null;
            /**
             * @description Amount of the invoice, at least `amount`.
             * @example 1000
             */
            invoice_amount?: number;
            /**
             * @description URL to share; present once reviewed.
             * @example https://pay.example/v1/payin/pl/8f31597d-e085-497a-b80f-ae97ea9422a0
             */
            readonly payment_link?: string;
            /**
             * @description E-mail the customer when the link is made.
             * @default true
             * @example true
             */
            notify_customer?: boolean;
            /**
             * @description Days between reminders: 1, 2, 7 or 14.
             * @example 7
             */
            reminder_frequency?: number;
            /**
             * @description Referral fee price.
             * @example price_E602dMzgjpDC
             */
            price_id?: string;
            split_ids?: components["schemas"]["SplitIds"];
            product?: components["schemas"]["Product"];
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description Last update, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at?: string;
            notes?: components["schemas"]["Notes"];
        };
        PaymentLinkInput: {
            /**
             * @description Customer of the link.
             * @example cust_E602dMzgjpDC
             */
            customer_id?: string;
            /**
             * @description Document for processing the payment.
             * @example doc_nYUqLpuYQ0M8
             */
            document_id?: string;
            /**
             * @description Methods offered at checkout; an unknown one is ignored.
             * @example [
             *       "card"
             *     ]
             */
            payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
            /**
             * Format: iso-4217
             * @description Upper-case ISO 4217 code; INR is refused.
             * @example USD
             * @enum {string}
             */
            currency?: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD";
            /**
             * @description Positive. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            amount?: number;
            /**
             * @description Code of the payin list; required unless the account has a default.
             * @example P1401
             */
            purpose_code?: string;
            /**
             * @description Number of the invoice handed in.
             * @example RG12FF590
             */
            invoice_number?: string;
            /**
             * @description What the invoice is for.
             * @example Payment requested for services provided
             */
            invoice_description?: string;
            /**
             * @description Optional reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            /**
             * Format: date-time
             * @description Later than now, at most 6 calendar months ahead: otherwise 400 `Validation failed: Expires at must be in the future` / `Validation failed: Expires at cannot be more than 6 months from now`. Without offset UTC; a bare date is 00:00 UTC.
             * @example 2026-12-15T12:00:00Z
             */
            expires_at?: string;
            /**
             * @description Amount of the invoice, at least `amount`.
             * @example 1000
             */
            invoice_amount?: number;
            /**
             * @description E-mail the customer when the link is made.
             * @default true
             * @example true
             */
            notify_customer?: boolean;
            /**
             * @description Days between reminders: 1, 2, 7 or 14.
             * @example 7
             */
            reminder_frequency?: number;
            /**
             * @description Referral fee price.
             * @example price_E602dMzgjpDC
             */
            price_id?: string;
            split_ids?: components["schemas"]["SplitIds"];
            product?: components["schemas"]["Product"];
            notes?: components["schemas"]["Notes"];
        };
        PaymentLinkResponse: WithRequired<components["schemas"]["PaymentLink"], "customer_id" | "amount" | "currency" | "expires_at" | "created_at" | "updated_at"> & {
            /**
             * @description Identifier of the payment link.
             * @example plink_678a4c88hpAjf
             */
            readonly id: string;
            /** @example 2021-06-15T12:00:00Z */
            expires_at: unknown;
            /**
             * @description `active`: can be paid. `action_required`: an open RFI must be answered first. `under_review`: answer being reviewed; back to `active` if it passes. `paid`: paid in full, final. `failed`: not accepted, e.g. review not passed, final. `cancelled`: cancelled before payment, final. `expired`: past its expiry unpaid; a payment already under way can still turn it `paid`.
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "action_required" | "under_review" | "paid" | "failed" | "cancelled" | "expired" | (string & {});
            /**
             * @description Documents asked for; only present while `status` is `action_required` after a sanction screening hit.
             * @example [
             *       {
             *         "rfi_doc_id": "rfidoc_123",
             *         "name": "Passport"
             *       },
             *       {
             *         "rfi_doc_id": "rfidoc_456",
             *         "name": "Invoice"
             *       }
             *     ]
             */
            readonly rfi_documents?: {
                /**
                 * @description Identifier of the required document.
                 * @example rfidoc_123
                 */
                rfi_doc_id: string;
                /**
                 * @description Name or kind of the document.
                 * @example Passport
                 */
                name: string;
            }[];
            /**
             * @description URL to share with the payer; generated only once the payin has been reviewed.
             * @example https://pay.example/v1/payin/pl/8f31597d-e085-497a-b80f-ae97ea9422a0
             */
            readonly payment_link?: string;
            /**
             * Format: date-time
             * @description Last reminder to the customer, ISO 8601 UTC; null when none was sent.
             * @example 2024-09-13T06:32:34Z
             */
            readonly last_reminder_sent_at?: string | null;
            /**
             * @description Methods offered to the customer at checkout; one or several.
             * @example [
             *       "card"
             *     ]
             */
            readonly payment_methods?: ("bank_transfer" | "pay_via_bank" | "card")[];
            /**
             * @description Bank account tied to the customer for this payment link; every field is returned, BICs that were not sent come back null.
             * @example {
             *       "account_number": "1234567890",
             *       "bic_primary": "HDFCINBBDEL",
             *       "bic_secondary": null,
             *       "bank_customer_id": "7189204715"
             *     }
             */
            readonly bank_account_details?: {
                /**
                 * @description Bank account number.
                 * @example 1234567890
                 */
                account_number: string;
                /**
                 * @description SWIFT code; null if not sent.
                 * @example HDFCINBBDEL
                 */
                bic_primary?: string | null;
                /**
                 * @description Local routing code such as IFSC; null if not sent.
                 * @example HDFC0001097
                 */
                bic_secondary?: string | null;
                /**
                 * @description The bank's own customer identifier; null if not sent.
                 * @example 7189204715
                 */
                bank_customer_id?: string | null;
            };
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Last update, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at: string;
            notes?: components["schemas"]["Notes"];
        };
        AttachedDocument: {
            /**
             * @description Identifier of the document.
             * @example doc_nYUqLpuYQ0M8
             */
            id: string;
            /**
             * @description Kind of document.
             * @example invoice
             */
            readonly type: string;
            /** @enum {string} */
            readonly status: "pending" | "uploaded" | "rejected" | "approved" | (string & {});
            /**
             * @description Identifier of the RFI document; null when it is none.
             * @example rfidoc_nYUqLpuYQ0M8
             */
            rfi_doc_id?: string | null;
        };
        AttachedDocumentInput: {
            /**
             * @description Identifier of the document.
             * @example doc_nYUqLpuYQ0M8
             */
            id: string;
            /**
             * @description Identifier of the RFI document; null when it is none.
             * @example rfidoc_nYUqLpuYQ0M8
             */
            rfi_doc_id?: string | null;
        };
        Payout: {
            /**
             * @description Unique ID of the payout (the published text says payin).
             * @example payout_DdWp_HUbOnlg
             */
            readonly id: string;
            /**
             * @description Payout's status.
             * @example success
             * @enum {string}
             */
            readonly status: "pending_approval" | "queued" | "in_progress" | "action_required" | "success" | "failed" | "cancelled" | (string & {});
            /**
             * @description Amount the beneficiary gets, in the smallest unit of its currency (cents for USD, paisa for INR; 1000 is $10.00 in USD). The currency field says which currency; "cents" stands for any smallest unit, not USD alone.
             * @example 1000
             */
            destination_amount: number;
            /**
             * Format: iso-4217
             * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
             * @example USD
             */
            destination_currency: string;
            /**
             * @description Amount to be sent, in the smallest unit of its currency (1000 is $10.00 in USD). The currency field says which currency; as for destination_amount, "cents" stands for any smallest unit, not USD alone.
             * @example 1000
             */
            source_amount: number;
            /**
             * Format: iso-4217
             * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) currency code, e.g. USD.
             * @example USD
             */
            source_currency: string;
            /**
             * @description Beneficiary's ID.
             * @example bene_5JU9yv0lGSUP
             */
            beneficiary_id: string;
            /** @description Documents attached to the payout. */
            documents?: components["schemas"]["AttachedDocument"][];
            /**
             * @description Code for the purpose of receiving this payment.
             * @example S0017
             */
            purpose_code: string;
            /** @description Mid-market rate when the payout was created: `currency` is the destination currency, `rate` the conversion factor. With 1 EUR = 1.17 USD, `rate` is 1.17 and `currency` USD. */
            readonly mid_market_rate: {
                /**
                 * Format: iso-4217
                 * @description Destination currency's code.
                 * @example USD
                 */
                currency?: string | null;
                /**
                 * Format: float
                 * @description Conversion factor.
                 * @example 1.17
                 */
                rate?: number | null;
            };
            /** @description Fees on this payout. */
            readonly fees: {
                /** @description Foreign exchange fee on the payout. */
                fx_fee?: {
                    /**
                     * Format: iso-4217
                     * @description Currency of the FX fee, ISO 4217; null until fees are applied.
                     * @example USD
                     */
                    currency?: string | null;
                    /**
                     * @description FX fee in the smallest unit of its `currency`, the payout's `source_currency`; null until fees are applied, 0 when none.
                     * @example 200
                     */
                    amount?: number | null;
                };
                /** @description Transaction fee on the payout. */
                txn_fee?: {
                    /**
                     * Format: iso-4217
                     * @description Currency of the transaction fee, ISO 4217; null until fees are applied.
                     * @example USD
                     */
                    currency?: string | null;
                    /**
                     * @description transaction fee in the smallest unit of its `currency`, the payout's `source_currency`; null until fees are applied, 0 when none.
                     * @example 100
                     */
                    amount?: number | null;
                };
            };
            /**
             * Format: date-time
             * @description Creation time of the payout.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Time of the payout's last update.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at: string;
            /**
             * @description Unique Transaction Reference, optional: the bank's own ID for tracking the transaction.
             * @example AXISN52024112000001234
             */
            readonly utr?: string | null;
            /**
             * @description Unique ID the client gave this request; finds the payout via `GET /v1/payouts?request_id=<your_request_id>`.
             * @example your-internal-id
             */
            readonly request_id?: string | null;
            /**
             * @description Rail that settles this payout. Local rails are tied to one currency:
             *
             *     - `INR`: `upi`, `imps`, `neft`, `rtgs`
             *     - `AED`: `ipp`, `fts`
             *     - `EUR`: `sepa`
             *     - `GBP`: `fps`
             *
             *     International transfers use `swift`.
             * @example swift
             * @enum {string|null}
             */
            readonly payment_rail?: "swift" | "imps" | "neft" | "rtgs" | "upi" | "ipp" | "fts" | "sepa" | "fps" | "npp" | (string & {}) | null;
            /**
             * @description Invoice reference given on creation.
             * @example INV-2026-001
             */
            readonly invoice_number?: string | null;
            /**
             * @description Way this payout's fees are collected.
             * @example merchant
             */
            readonly fee_collection_mode?: string;
            /**
             * @description Machine code for the reason of a failure or cancellation; `null` outside an error state. `error_description` holds the text for people.
             *
             *     | Code | Meaning |
             *     | ---- | ------- |
             *     | `QUOTE_EXPIRED` | The quote ran out; create another payout on a valid one. |
             *     | `QUEUE_EXPIRED` | Queued for 30 days with too little balance; no funds had been held. |
             *     | `PAYOUT_REJECTED` | The bank refused it; contact support. Default fallback code. |
             *     | `INVALID_BENE_ACCOUNT_NUMBER` | Bad beneficiary account number. |
             *     | `INVALID_BENE_ACCOUNT_TYPE` | Bad beneficiary account type. |
             *     | `INVALID_BENE_IFSC` | Bad beneficiary IFSC code. |
             *     | `INVALID_VPA` | Bad VPA/UPI address. |
             *     | `INVALID_BENE_NAME` | Bad beneficiary name. |
             *     | `INVALID_BENE_ADDRESS` | Bad beneficiary address, PIN or ZIP code. |
             *     | `INVALID_BENE_EMAIL` | Bad beneficiary email. |
             *     | `INVALID_BENE_CONTACT` | Bad beneficiary contact or mobile number. |
             *     | `NAME_MISMATCH` | Names of remitter and beneficiary differ, given the chosen purpose. |
             * @example null
             * @enum {string|null}
             */
            readonly error_code?: "QUOTE_EXPIRED" | "QUEUE_EXPIRED" | "PAYOUT_REJECTED" | "INSUFFICIENT_BALANCE" | "INVALID_BENE_ACCOUNT_NUMBER" | "INVALID_BENE_ACCOUNT_TYPE" | "INVALID_BENE_IFSC" | "INVALID_VPA" | "INVALID_BENE_NAME" | "INVALID_BENE_ADDRESS" | "INVALID_BENE_EMAIL" | "INVALID_BENE_CONTACT" | "NAME_MISMATCH" | (string & {}) | null;
            /**
             * @description Readable error text meant for the merchant's operations; `null` outside an error state. Text for the end customer is in `customer_error_description`.
             * @example null
             */
            readonly error_description?: string | null;
            /**
             * @description Error text the merchant can pass on to the end customer; it comes from the same `error_code` as `error_description`. `null` without an `error_code`, or for a code that has no customer text (some are for merchants only).
             * @example null
             */
            readonly customer_error_description?: string | null;
            /**
             * @description ID of the quote behind this payout; `null` when it was made without one.
             * @example quote_3m4n5o6p7q
             */
            readonly quote_id?: string | null;
            /** @description Taxes taken off the amount before the beneficiary got it. Filled on repatriation payouts (purpose code `P0001`), where the remitting bank withholds GST on the conversion; empty for all other purposes and until the bank confirms the payout. */
            readonly taxes?: {
                /**
                 * @description Name of the withheld tax.
                 * @example GST
                 */
                name: string;
                /**
                 * @description Tax amount in the smallest unit of `currency` (877 is 8.77 INR).
                 * @example 877
                 */
                amount: number;
                /**
                 * Format: iso-4217
                 * @description Currency of the withholding, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code.
                 * @example INR
                 */
                currency: string;
                /**
                 * @description Tax rate in basis points (1800 is 18%).
                 * @example 1800
                 */
                bps: number;
            }[];
            notes?: components["schemas"]["Notes"];
        };
        MockUpdatePayoutStatusRequest: {
            /**
             * @description Identifier of the payout.
             * @example payout_E602dMzgjpDC
             */
            id: string;
            /**
             * @description Status to set.
             * @enum {string}
             */
            status: "pending" | "success" | "failed" | "action_required" | "cancelled";
            /**
             * @description RFI documents to attach.
             * @example [
             *       "rfidoc_5JU9yv0lGSUP",
             *       "rfidoc_678a5aa9SKkEr"
             *     ]
             */
            rfi_document_ids?: string[];
        };
        Payment: {
            /**
             * @description Payment's ID.
             * @example payt_E602dMzgjpDC
             */
            readonly id: string;
            /**
             * @description Payin's ID; set only when the payment belongs to a payin.
             * @example plink_E602dMzgjpDC
             */
            payin_id?: string | null;
            /**
             * @description Payin's type; set only when the payment belongs to a payin.
             * @enum {string|null}
             */
            payin_type?: "payment_link" | "orders" | "add_funds" | (string & {}) | null;
            /**
             * @description Subscription's ID; set only when the payment belongs to a subscription.
             * @example sub_68877570b5zeE
             */
            subscription_id?: string | null;
            /**
             * @description Payment's status.
             * @enum {string}
             */
            readonly status: "in_progress" | "action_required" | "under_review" | "success" | "failed" | (string & {});
            /**
             * @description State of the compliance review. Given only for payments screened for sanctions or transaction-monitoring holds, otherwise `null`. Independent of `status`: `status: success` together with `action_required` here means the payment went through but its funds are held until the review is done. `rfi` tells what is needed while `action_required`.
             * @example action_required
             * @enum {string|null}
             */
            readonly compliance_status?: "action_required" | "under_review" | "approved" | "rejected" | (string & {}) | null;
            /** @description The payment's compliance Request For Information, present only if there is one: why it was flagged and what resolves it. */
            readonly rfi?: {
                /**
                 * @description RFI's ID.
                 * @example rfi_6a72a39b38jDD
                 */
                id: string;
                /**
                 * @description Readable reason for the compliance flag.
                 * @example The payment has been flagged for a compliance review and requires additional information before it can credited to your account.
                 */
                reason_code_description: string;
                /**
                 * @description Machine code of the review reason.
                 * @example COMPLIANCE_REVIEW
                 */
                reason_code: string;
                /**
                 * Format: date-time
                 * @description Latest time to submit the requested documents; `null` if none was set.
                 * @example 2026-08-21T10:29:00Z
                 */
                response_deadline?: string | null;
                /** @description Documents that would resolve the RFI; present only while `compliance_status` is `action_required`. Submit each against its `rfi_doc_id` with the [Respond to an RFI](/api-reference/openapi/rfi/respondrfi) endpoint, using `rfi.id` as the RFI's ID. */
                documents_required?: {
                    /**
                     * @description ID of this document requirement.
                     * @example rfidoc_6a72a39b38jDD
                     */
                    rfi_doc_id: string;
                    /**
                     * @description Readable name of the document wanted.
                     * @example Passport
                     */
                    description: string;
                    /**
                     * @description True if several documents may be submitted for it.
                     * @example false
                     */
                    multiple_allowed: boolean;
                    /**
                     * @description Most documents that may be submitted for it.
                     * @example 1
                     */
                    max_count: number;
                }[];
            };
            /**
             * Format: iso-4217
             * @description Currency the customer pays in, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, e.g. AED.
             * @example AED
             */
            payment_currency: string;
            /**
             * @description Total the customer pays, in cents of `payment_currency`, including any fees the customer bears (374580 is 3,745.80 AED).
             * @example 374580
             */
            payment_amount: number;
            /**
             * Format: iso-4217
             * @description Settlement currency after conversion, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, e.g. USD.
             * @example USD
             */
            converted_currency?: string;
            /**
             * @description Smallest unit of `converted_currency`, the merchant's side; always equal to `requested_amount`. Against an order, link or subscription it is the amount asked for, without customer-borne fees (those only count in `payment_amount`). An unconnected bank transfer shows what was received.
             * @example 100000
             */
            converted_amount?: number;
            /**
             * Format: iso-4217
             * @description Currency the merchant first asked for, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, e.g. USD.
             * @example USD
             */
            requested_currency?: string;
            /**
             * @description Amount the merchant first asked for, in cents of `requested_currency`, without fees the customer bears (100000 is $1,000.00).
             * @example 100000
             */
            requested_amount?: number;
            /**
             * @description Payment's purpose code; should equal the payin's.
             * @example S0001
             */
            purpose_code?: string;
            /**
             * @description Sender's name.
             * @example John Doe
             */
            sender_name?: string;
            /**
             * @description This payment's custom field values; see [Custom Fields](/payin/custom-fields).
             * @example {
             *       "policy_number": "POL-001"
             *     }
             */
            notes?: {
                [key: string]: string;
            };
            /**
             * @description Code of the error; the codes are listed in the [product guide](/payin/payment#error-codes).
             * @example PAYMENT_DECLINED
             */
            readonly error_code?: string;
            /**
             * @description Text for the error code, meant for the merchant's operations. Text for the end customer is in `customer_error_description`.
             * @example The payment attempt was declined. This could be due to issuer rejection, risk assessment, or restrictions on the card or account. The customer should contact their bank or try a different payment method.
             */
            readonly error_description?: string;
            /**
             * @description Error text the merchant can pass on to the end customer; it comes from the same `error_code` as `error_description`. `null` without an `error_code`, or for a code that has no customer text (some are for merchants only, e.g. `ACCOUNT_LOCKED`, `LOGGED_IN_ELSEWHERE`, `FUNCTIONALITY_RESTRICTED`).
             * @example Your payment could not be completed. Please try a different payment method or contact your bank.
             */
            readonly customer_error_description?: string | null;
            /**
             * Format: date-time
             * @description When the payment completed; `null` while unpaid.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly paid_at?: string | null;
            /**
             * @description Who bears the payment's fees.
             * @example customer
             * @enum {string}
             */
            fee_bearer?: "customer" | "merchant" | "split" | (string & {});
            /**
             * @description When fees borne by the merchant are collected: `immediate` takes them up front, `deferred` invoices them afterwards; `null` if it does not apply.
             * @example immediate
             * @enum {string|null}
             */
            fee_collection_mode?: "immediate" | "deferred" | (string & {}) | null;
            /**
             * Format: date-time
             * @description Payment's creation time.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Time of the payment's last update.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly updated_at: string;
            /**
             * @description Customer's ID.
             * @example cust_E602sMzgjpDC
             */
            customer_id?: string;
            /**
             * @description ID of the merchant (business) the payment belongs to.
             * @example merch_68c777fcOOMpl
             */
            merchant_id?: string;
            /**
             * @description Name of the payment's product.
             * @example ShieldGuard Insurance
             */
            readonly product_name?: string | null;
            /**
             * @description Description of the payment's product.
             * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
             */
            readonly product_description?: string | null;
            /**
             * Format: iso-3166-1-alpha-3
             * @description Sender's country, as an [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) code.
             * @example Ind
             */
            country?: string;
            /**
             * @deprecated
             * @description **Deprecated** in favour of `fee_breakdown`, which splits fees by bearer and adds taxes. Total fees of the payment for each fee type.
             */
            fees?: {
                /** @description Payment's transaction fee. */
                txn_fee?: components["schemas"]["Money"];
                /** @description Payment's foreign exchange fee. */
                fx_fee?: components["schemas"]["Money"];
                /** @description Payment's referral fee. */
                referral_fee?: components["schemas"]["Money"];
            };
            /** @description Payment's fees by type: one entry for each fee bearer, with taxes that apply (e.g. GST) in the entry's `taxes` array. */
            fee_breakdown?: {
                /** @description Entries for foreign exchange fees. */
                fx_fee?: components["schemas"]["FeeBreakdownEntry"][];
                /** @description Entries for transaction fees. */
                txn_fee?: components["schemas"]["FeeBreakdownEntry"][];
                /** @description Entries for referral fees. */
                referral_fee?: components["schemas"]["FeeBreakdownEntry"][];
            };
            /** @description Documents attached to the payment. */
            documents?: components["schemas"]["AttachedDocument"][];
            /** @description Unique ID, made by Glomo, of the settlement batch holding this payment; use it to track and reconcile payments against settlements. */
            settlement_id?: string;
            /**
             * @description Whether Glomo has this payment's funds right now.
             *
             *     - `true`: Glomo has them; they can go into a payout or settlement
             *     - `false`: still on the way from Glomo's payment partners, not usable yet
             */
            funds_available?: boolean;
            /**
             * @description How the customer completed the payment.
             * @example {
             *       "type": "bank_transfer",
             *       "details": {
             *         "sender_name": "Asha Rao",
             *         "sender_account_number": "1234567890",
             *         "receiver_account_number": "98765432100000",
             *         "sender_country": "IND",
             *         "sender_bank_name": "Example Bank",
             *         "sender_bank_country": "USA",
             *         "sender_bank_address": "1 Example Street, New York",
             *         "swift_code": "TESTUS33",
             *         "local_routing_number": null,
             *         "external_reference": "GLM7A2C1",
             *         "transfer_type": "swift",
             *         "remittance_information": "PaymentForLrs"
             *       }
             *     }
             * @example {
             *       "type": "card",
             *       "details": {
             *         "card_network": "Visa",
             *         "card_type": "credit",
             *         "end_digits": "1234",
             *         "country_code": "US",
             *         "card_holder_name": "Asha Rao",
             *         "card_bin": "400000",
             *         "issuer_name": "Example Bank"
             *       }
             *     }
             */
            payment_method?: {
                /**
                 * @description Kind of payment method.
                 * @example bank_transfer
                 * @enum {string}
                 */
                type: "bank_transfer" | "pay_via_bank" | "card" | (string & {});
                /** @description Further data on the method; its shape depends on the method's type. */
                details?: components["schemas"]["BankTransferDetails"] | components["schemas"]["PayViaBankDetails"] | components["schemas"]["CardDetails"];
            };
            /** @description Whether the payment was collected without the customer present. */
            readonly auto_debit?: boolean | null;
        };
        Refund: {
            /**
             * @description Identifier of the refund.
             * @example refund_6776d57dnbTWj
             */
            readonly id: string;
            /**
             * @description Customer refunded.
             * @example cust_E602dMzgjpDC
             */
            customer_id?: string;
            /**
             * @description Payment refunded.
             * @example payt_E602dMzgjpDC
             */
            payment_id: string;
            /**
             * @description The last two are only made by Glomo.
             * @example Requested By Customer
             * @enum {string}
             */
            reason: "Requested By Customer" | "Fraudulent" | "Duplicate" | "Others" | "Refunded For Subscription Verification" | "Refunded For Subscription Card Update" | (string & {});
            /** @description Fees of the refund. */
            fees?: {
                /** @description Foreign exchange fee. */
                fx_fees: components["schemas"]["Money"];
                /** @description Transaction fee. */
                txn_fees: components["schemas"]["Money"];
            };
            /** @description Taken from your balance. */
            balance_used?: {
                /**
                 * Format: iso-4217
                 * @description ISO 4217 currency.
                 * @example USD
                 */
                currency: string;
                /**
                 * @description Smallest unit of `currency`.
                 * @example 1000
                 */
                amount: number;
            };
            documents?: ({
                /**
                 * @description Identifier of the document.
                 * @example doc_nYUqLpuYQ0M8
                 */
                readonly id?: string;
                /**
                 * @description Kind of document.
                 * @example rfi
                 */
                type: string;
                /**
                 * @description Status of the document.
                 * @example pending
                 * @enum {string}
                 */
                status: "pending" | "uploaded" | "approved" | "rejected" | (string & {});
            } | {
                /**
                 * @description Identifier of the document.
                 * @example null
                 */
                readonly id?: string | null;
                /**
                 * @description To send when answering the RFI.
                 * @example rfidoc_nYUqLpuYQ0M8
                 */
                rfi_doc_id?: string;
                /**
                 * @description Kind of document.
                 * @example rfi
                 */
                type: string;
                /**
                 * @description Status of the document.
                 * @example pending
                 * @enum {string}
                 */
                status: "pending" | "uploaded" | "approved" | "rejected" | (string & {});
            })[];
            /**
             * @description Status of the refund.
             * @example success
             * @enum {string}
             */
            readonly status: "in_progress" | "under_review" | "action_required" | "success" | "failed" | "cancelled" | (string & {});
            /**
             * Format: iso-4217
             * @description The payment's `payment_currency`, else its `converted_currency`.
             * @example USD
             */
            currency: string;
            /**
             * @description Smallest unit of `currency`.
             * @example 1000
             */
            amount: number;
            /**
             * @description Unique transaction reference of the bank.
             * @example UTR123456789
             */
            readonly utr?: string;
            /**
             * @description Whether less than the whole payment.
             * @example false
             */
            readonly partial_refund?: boolean;
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Last update, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at: string;
        };
        Price: {
            /**
             * @description Identifier of the price; pass it as `price_id` on a payin or order to apply this referral fee.
             * @example price_DdWp_HUbOnlg
             */
            readonly id: string;
            /**
             * @description Kind of pricing.
             * @example fixed
             * @enum {string}
             */
            pricing_type: "fixed" | "percentage" | (string & {});
            /**
             * @description Amount taken from your balance. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            fees_amount?: number;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            fees_currency?: string;
            /**
             * @description Fee in basis points (1000 is 10%). Null in the answer of a `fixed` price.
             * @example 1000
             */
            bps?: number | null;
            /**
             * @description Make this the default; replaces the earlier default when true.
             * @example true
             */
            set_as_default?: boolean;
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Last update, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at: string;
        };
        PriceInput: {
            /**
             * @description Kind of pricing.
             * @example fixed
             * @enum {string}
             */
            pricing_type: "fixed" | "percentage";
            /**
             * @description Amount taken from your balance. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            fees_amount?: number;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            fees_currency?: string;
            /**
             * @description Fee in basis points (1000 is 10%). Null in the answer of a `fixed` price.
             * @example 1000
             */
            bps?: number | null;
            /**
             * @description Make this the default; replaces the earlier default when true.
             * @example true
             */
            set_as_default?: boolean;
        };
        Balance: {
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            currency?: string;
            /**
             * @description Balance. Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
             * @example 1000
             */
            amount?: number;
        };
        Withdrawal: {
            /**
             * @description Identifier of the withdrawal.
             * @example payout_DdWpHUbOnlg
             */
            readonly id: string;
            /**
             * @description Status of the withdrawal.
             * @example success
             * @enum {string}
             */
            readonly status: "in_progress" | "success" | "failed" | "action_required" | "cancelled" | "under_review" | (string & {});
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            currency?: string;
            /**
             * @description Smallest unit of `currency` (1000 is 10.00 USD).
             * @example 1000
             */
            amount?: number;
            /**
             * @description Account credited.
             * @example accwith_5JU9yv0lGSUP
             */
            withdrawal_account_id?: string;
            /**
             * @description Method used.
             * @example bank_transfer
             * @enum {string}
             */
            payment_method?: "bank_transfer";
            /** @description Taken from your balance, in cents. */
            readonly balance_used?: components["schemas"]["Balance"][];
            /**
             * @description Why.
             * @example S0017
             */
            purpose_code?: string;
            /** @description Mid-market rate when created. */
            readonly mid_market_rate?: components["schemas"]["ConversionRate"][];
            /** @description FX fees. */
            readonly fx_fees?: components["schemas"]["Balance"][];
            /** @description Transaction fees. */
            readonly txn_fees?: components["schemas"]["Balance"][];
            /**
             * Format: timestamp
             * @description Creation time.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at?: string;
            /**
             * Format: timestamp
             * @description Last update.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at?: string;
        };
        CreateWithdrawalRequest: {
            /**
             * @description Amount to receive.
             * @example 1000
             */
            amount: number;
            /**
             * Format: iso-4217
             * @description Balance to debit; the payout currency is the withdrawal account's.
             * @example USD
             */
            balance_currency: string;
            /**
             * @description Account to credit.
             * @example accwith_5JU9yv0lGSUP
             */
            withdrawal_account_id?: string;
        };
        WithdrawalAccount: {
            /**
             * @description Identifier of the account.
             * @example accwith_5JU9yv0lGSUP
             */
            readonly id: string;
            /**
             * @description Merchant that owns it.
             * @example Test Arts & Crafts Pvt Ltd
             */
            holder_name?: string;
            /**
             * @description Account number.
             * @example 1234567890
             */
            account_number?: string;
            /**
             * @description Bank.
             * @example Yes Bank
             */
            bank_name?: string;
            /**
             * @description BIC (SWIFT code) of the bank.
             * @example QWERIN000
             */
            bic_primary?: string;
            /**
             * @description Local routing code: IFSC in India, sort code in the UK, ABA in the US.
             * @example YESB0000002
             */
            bic_secondary?: string;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            currency?: string;
            /**
             * Format: email
             * @description Primary user's e-mail.
             * @example john@mybusiness.com
             */
            email?: string;
            /**
             * @description Street address.
             * @example 123 Main St
             */
            address_line1?: string;
            /**
             * @description Second line.
             * @example Near Apts
             */
            address_line2?: string;
            /**
             * @description City.
             * @example Anytown
             */
            city?: string;
            /**
             * @description State.
             * @example Anystate
             */
            state?: string;
            /**
             * Format: iso-3166-1-alpha-3
             * @description ISO 3166-1 alpha-3 country.
             * @example Ind
             */
            country?: string;
            /**
             * @description Postal code.
             * @example 560048
             */
            pincode?: string;
            /**
             * Format: timestamp
             * @description Creation time.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at?: string;
            /**
             * Format: timestamp
             * @description Last update.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at?: string;
        };
        /**
         * @description Smallest currency unit: 29900 for 299.00 USD; three-decimal currencies (KWD, BHD, OMR) as 295990 for 295.991; zero-decimal (JPY) as 295.
         * @example 1000
         */
        Amount: number;
        /**
         * Format: iso-4217
         * @description ISO 4217 currency.
         * @example USD
         */
        Currency: string;
        /**
         * @description With `interval_count` gives the billing frequency.
         * @enum {string}
         */
        IntervalType: "month" | "year" | "as_presented" | (string & {});
        /**
         * @description With `interval_count` gives the billing frequency.
         * @enum {string}
         */
        IntervalTypeInput: "month" | "year" | "as_presented";
        /**
         * @description Intervals per cycle: monthly 1, quarterly 3, half-yearly 6 (with `month`), yearly 1 (with `year`), null with `as_presented`.
         * @enum {integer|null}
         */
        IntervalCount: 1 | 3 | 6 | null;
        /** @description A customer's recurring billing agreement. */
        Subscription: {
            /**
             * @description Subscription's unique ID.
             * @example sub_5JU9yv0lGSUP
             */
            id: string;
            /**
             * @description ID of the subscribed customer.
             * @example cust_5JU9yv0lGSUP
             */
            customer_id: string;
            /**
             * @description Subscribed product's name.
             * @example ShieldGuard Insurance
             */
            product_name: string;
            /**
             * @description What the product is.
             * @example Flexible, monthly insurance for belongings, travel, and digital assets, easy to manage
             */
            product_description: string;
            /**
             * @description Plan's name.
             * @example ShieldGuard Lite
             */
            plan_name?: string;
            /**
             * @description What the plan covers.
             * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
             */
            plan_description?: string;
            /**
             * @description Your own identifier for reconciliation; optional.
             * @example R0001
             */
            reference_number?: string;
            /**
             * @description Subscription's present state.
             * @example active
             * @enum {string}
             */
            status: "created" | "active" | "paused" | "expired" | "failed" | "halted" | "cancelled" | "completed" | "authorized" | "action_required" | "under_review" | (string & {});
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            interval_type: components["schemas"]["IntervalType"];
            interval_count: components["schemas"]["IntervalCount"];
            /**
             * @description How many billing cycles the subscription has in all.
             * @example 12
             */
            billing_cycles: number;
            /**
             * Format: date
             * @description First day, as an ISO 8601 date (YYYY-MM-DD) in UTC.
             * @example 2025-01-01
             */
            start_date: string;
            /**
             * Format: date
             * @description Last day, as an ISO 8601 date (YYYY-MM-DD) in UTC.
             * @example 2025-12-01
             */
            end_date: string;
            /**
             * Format: date
             * @description When the subscription's payment link expires: ISO 8601 date (YYYY-MM-DD) in UTC.
             * @example 2025-01-07
             */
            expires_at: string;
            /**
             * Format: date
             * @description When the next payment is due: ISO 8601 date (YYYY-MM-DD) in UTC.
             * @example 2025-02-01
             */
            next_payment_date?: string | null;
            /**
             * Format: uri
             * @description Payment page address; the customer pays the first instalment there, which activates the subscription.
             * @example https://checkout.glomopay.com/subscription/sub_5JU9yv0lGSUP
             */
            subscription_link_url: string;
            /**
             * Format: date
             * @description Cancellation day: ISO 8601 date (YYYY-MM-DD) in UTC. Null in every status but `cancelled`.
             * @example 2025-01-15
             */
            cancelled_at?: string | null;
            /**
             * @description Extra notes kept with the order.
             * @example {
             *       "key1": "value1",
             *       "key2": "value2"
             *     }
             */
            notes?: Record<string, unknown>;
        };
        /** @description Body of a new subscription. */
        CreateSubscriptionRequest: {
            /**
             * @description Customer the subscription belongs to.
             * @example cust_5JU9yv0lGSUP
             */
            customer_id: string;
            /**
             * @description Product name. Letters A-Z a-z, digits, whitespace and `- _ . , ( ) &` only, at most 128; otherwise 400 `Product name contains invalid characters…` or `Product name is too long (maximum is 128 characters)`.
             * @example ShieldGuard Insurance
             */
            product_name: string;
            /**
             * @description Product description, at most 512; characters of `product_name` plus `! : ' *`; otherwise 400.
             * @example Flexible monthly insurance for belongings travel and digital assets easy to manage
             */
            product_description: string;
            /**
             * @description Optional plan name, rules of `product_name`.
             * @example ShieldGuard Lite
             */
            plan_name?: string;
            /**
             * @description Optional plan description, rules of `product_description`.
             * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
             */
            plan_description?: string;
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            interval_type: components["schemas"]["IntervalTypeInput"];
            interval_count?: components["schemas"]["IntervalCount"];
            /**
             * @description Number of cycles. Required for regular subscriptions, refused for `as_presented`. A lifetime is at most 30 years: 360 monthly, 120 quarterly, 60 half-yearly, 30 yearly. JSON number, not a string; outside the range 400.
             * @example 12
             */
            billing_cycles?: number;
            /**
             * @description Most that one `as_presented` payment may charge, smallest unit of `currency`. Required for `as_presented`, refused otherwise; later payments cannot exceed it.
             * @example 5000
             */
            max_amount?: number;
            /**
             * Format: date
             * @description First day (UTC, YYYY-MM-DD), today or later. Required for regular subscriptions, refused for `as_presented`.
             * @example 2025-01-01
             */
            start_date?: string;
            /**
             * Format: date
             * @description Last day of the subscription's payment link (UTC): today to 1 calendar month ahead; otherwise 400 `Validation failed: Expires at must be today or in the future` or `Validation failed: Expires at cannot be more than 1 months from today`. Not compared with `start_date`.
             * @example 2026-10-15
             */
            expires_at: string;
            /**
             * @description E-mail the customer about lifecycle changes.
             * @example true
             */
            notify_customer: boolean;
            notes?: components["schemas"]["Notes"];
            /**
             * @description Optional reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            /**
             * @description Align the schedule with the first payment.
             * @example true
             */
            starts_with_first_payment: boolean;
            /** @description Only with `as_presented`; on a fixed-frequency subscription 400. Applies to the first payment and to later auto debits that pass no `split_ids` of their own. */
            split_ids?: components["schemas"]["SplitIds"];
        } & (components["schemas"]["MonthlySubscription"] | components["schemas"]["YearlySubscription"] | components["schemas"]["AsPresentedSubscription"]);
        Settlement: {
            /**
             * @description Settlement's unique ID.
             * @example setl_6878e266jt1P3
             */
            readonly id: string;
            /**
             * @description Settlement's state.
             * @example success
             */
            status: string;
            /**
             * @description How the settlement was paid.
             * @example swift_transfer
             */
            payment_method?: string;
            /**
             * @description Settlement amount in cents (1000 = $10.00), in the currency that `currency` names.
             * @example 1000
             */
            amount: number;
            /**
             * Format: iso-4217, case-insensitive
             * @description Settlement currency as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
             * @example USD
             */
            currency: string;
            /** @description Fees on the settlement. */
            fees?: {
                /** @description Foreign-exchange fee on the settlement, in cents. */
                fx_fee: {
                    /**
                     * @description Foreign-exchange fee in cents (1000 = $10.00).
                     * @example 10
                     */
                    amount: number;
                    /**
                     * Format: iso-4217, case-insensitive
                     * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
                     * @example USD
                     */
                    currency: string;
                };
                /** @description Transaction fee on the settlement, in cents. */
                txn_fee: {
                    /**
                     * @description Transaction fee in cents (1000 = $10.00).
                     * @example 10
                     */
                    amount: number;
                    /**
                     * Format: iso-4217, case-insensitive
                     * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
                     * @example USD
                     */
                    currency: string;
                };
            };
            /**
             * @description Settlement's Unique Transaction Reference (UTR).
             * @example 1568176960vxp0rj
             */
            utr?: string;
            /**
             * Format: date-time
             * @description When the settlement was created.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the settlement last changed.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly updated_at: string;
        };
        CreateSettlementRequest: {
            /**
             * @description Amount to receive.
             * @example 1000
             */
            amount?: number;
            /**
             * Format: iso-4217
             * @description Which balance funds the settlement: the amount is deducted in this currency.
             * @example USD
             */
            balance_currency?: string;
            /**
             * @description IDs of the payments to settle.
             * @example [
             *       "payt_E602dMzgjpDC",
             *       "payt_F703eMahkqED"
             *     ]
             */
            payment_ids?: string[];
        };
        Transaction: {
            /**
             * @description Transaction's unique ID.
             * @example txn_687f1f8ePcIYg
             */
            readonly id: string;
            /**
             * @description ID of the resource the transaction came from.
             * @example payt_687f1f833Hdgx
             */
            source_id: string;
            /**
             * @description Kind of resource the transaction came from.
             * @example payment
             */
            source_type: string;
            /** @description What was credited. */
            credit?: {
                /**
                 * @description Credited amount in cents (1000 = $10.00).
                 * @example 1000
                 */
                amount?: number;
                /**
                 * Format: iso-4217, case-insensitive
                 * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
                 * @example USD
                 */
                currency?: string;
            };
            /** @description What was debited. */
            debit?: {
                /**
                 * @description Debited amount in cents (1000 = $10.00).
                 * @example 0
                 */
                amount?: number;
                /**
                 * Format: iso-4217, case-insensitive
                 * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
                 * @example USD
                 */
                currency?: string;
            };
            /** @description Fees on the transaction. */
            fees?: {
                /** @description Foreign-exchange fee on the transaction, in cents. */
                fx_fee?: {
                    /**
                     * @description Foreign-exchange fee in cents (1000 = $10.00).
                     * @example 10
                     */
                    amount?: number;
                    /**
                     * Format: iso-4217, case-insensitive
                     * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
                     * @example USD
                     */
                    currency?: string;
                };
                /** @description Transaction fee charged, in cents. */
                txn_fee?: {
                    /**
                     * @description Transaction fee in cents (1000 = $10.00).
                     * @example 10
                     */
                    amount?: number;
                    /**
                     * Format: iso-4217, case-insensitive
                     * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
                     * @example USD
                     */
                    currency?: string;
                };
            };
            /** @description What this transaction settled. */
            settled_amount?: {
                /**
                 * @description Settled amount in cents (1000 = $10.00).
                 * @example 980
                 */
                amount?: number;
                /**
                 * Format: iso-4217, case-insensitive
                 * @description [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code, such as USD.
                 * @example USD
                 */
                currency?: string;
            };
            /**
             * Format: date-time
             * @description When the transaction was processed.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly processed_at?: string;
            /**
             * Format: date-time
             * @description When the transaction was created.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the transaction last changed.
             * @example 2024-12-06T11:38:37.130Z
             */
            readonly updated_at: string;
        };
        VirtualAccount: {
            /**
             * @description Virtual account's unique ID.
             * @example VA1001
             */
            readonly account_id: string;
            /**
             * @description Account currency as an ISO 4217 code.
             * @example USD
             */
            currency: components["schemas"]["Currency"];
            /**
             * @description Unique account number, laid out by the country's banking rules.
             * @example AE88001234567890
             */
            readonly account_number?: string;
            /**
             * @description Account holder's name, usually that of the business.
             * @example Acme Exports
             */
            readonly name?: string;
            /**
             * @description Account's present state.
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "inactive" | "disabled" | (string & {});
            /**
             * Format: date-time
             * @description When the account was created.
             * @example 2025-08-19T07:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the account last changed.
             * @example 2025-08-19T07:00:00Z
             */
            readonly updated_at: string;
        };
        CreateMerchantRequest: {
            /**
             * @description Merchant's business name.
             * @example Child Business Name
             */
            name: string;
            /**
             * @description First line of the address.
             * @example 456 Commerce Street
             */
            address_line1: string;
            /**
             * @description Second line of the address; optional.
             * @example Suite 101
             */
            address_line2?: string;
            /**
             * @description City.
             * @example Mumbai
             */
            city: string;
            /**
             * @description State, or province.
             * @example Maharashtra
             */
            state: string;
            /**
             * @description Postal or ZIP code.
             * @example 400001
             */
            pincode: string;
            /**
             * @description Number the business is registered under.
             * @example REG123456
             */
            registration_number: string;
            /**
             * @description Country of registration, as an ISO 3166-1 alpha-3 code.
             * @example IND
             */
            registration_country: string;
            /**
             * @description Kind of entity.
             * @example individual
             * @enum {string}
             */
            entity_type: "individual" | "business";
            /**
             * @description Line of business, broad.
             * @example Agricultural Services
             * @enum {string}
             */
            category: "Agricultural Services" | "Contracted Services" | "Transportation Services" | "Telecommunications" | "Utilities" | "Retail and Goods" | "Financial Services" | "Business Services" | "Professional Services" | "Government Services";
            /**
             * @description Line of business, narrow; has to belong to the chosen `category` (the examples show pairs).
             * @example Veterinary Services
             * @enum {string}
             */
            sub_category: "Veterinary Services" | "Agricultural Cooperatives" | "Horticultural and Landscaping Services" | "General Contractors—Residential and Commercial" | "Air Conditioning Heating and Plumbing Contractors" | "Electrical Contractors" | "Insulation Masonry Plastering Stonework and Tile Setting Contractors" | "Carpentry Contractors" | "Roofing and Siding Sheet Metal Work Contractors" | "Concrete Work Contractors" | "Contractors Special Trade—not elsewhere classified" | "Miscellaneous Publishing and Printing" | "Typesetting Plate Making and Related Services" | "Sanitation Polishing and Specialty Cleaning Preparations" | "Railroads—Freight" | "Transportation—Suburban and Local Commuter Passenger including Ferries" | "Passenger Railways" | "Ambulance Services" | "Limousines and Taxicabs" | "Bus Lines" | "Motor Freight Carriers Trucking—Local/Long Distance Moving and Storage Companies Local Delivery" | "Courier Services—Air and Ground Freight Forwarders" | "Public Warehousing—Farm Products Refrigerated Goods Household Goods Storage" | "Cruise Lines" | "Boat Leases and Boat Rentals" | "Marinas Marine Service/Supplies" | "Air Carriers Airlines—Not Elsewhere Classified" | "Airports Airport Terminals Flying Fields" | "Travel Agencies and Tour Operators" | "Bridge and Road Fees Tolls" | "Transportation Services—not elsewhere classified" | "Telecommunication Equipment Including Telephone Sales" | "Key-entry Telecom Merchant providing single local and long-distance phone calls using a central access number in a non-face-to-face environment using key entry" | "Telecommunication Services including but not limited to prepaid phone services and recurring phone services" | "Computer Network/Information Services" | "Telegraph Services" | "Money Transfer" | "Cable Satellite and Other Pay Television and Radio Services" | "Utilities—Electric Gas Heating Oil Sanitary Water" | "Motor Vehicle Supplies and New Parts" | "Office and Commercial Furniture" | "Construction Materials—not elsewhere classified" | "Office Photographic Photocopy and Microfilm Equipment" | "Computers Computer Peripheral Equipment Software" | "Commercial Equipment—not elsewhere classified" | "Dental/Laboratory/Medical/Ophthalmic Hospital Equipment and Supplies" | "Metal Service Centers and Offices" | "Electrical Parts and Equipment" | "Hardware Equipment and Supplies" | "Plumbing and Heating Equipment" | "Industrial Supplies—not elsewhere classified" | "Precious Stones and Metals Watches and Jewelry" | "Durable Goods—not elsewhere classified" | "Stationery Office Supplies Printing and Writing Paper" | "Drugs Drug Proprietors and Druggists Sundries" | "Piece Goods Notions and Other Dry Goods" | "Men's Women's and Children's Uniforms and Commercial Clothing" | "Commercial Footwear" | "Chemicals and Allied Products—not elsewhere classified" | "Petroleum and Petroleum Products" | "Books Periodicals and Newspapers" | "Florists Supplies Nursery Stock and Flowers" | "Paints Varnishes and Supplies" | "Nondurable Goods—not elsewhere classified" | "Home Supply Warehouse Stores" | "Building Materials Lumber Stores" | "Glass Paint Wallpaper Stores" | "Hardware Stores" | "Lawn and Garden Supply Stores" | "Mobile Home Dealers" | "Wholesale Clubs" | "Duty Free Stores" | "Discount Stores" | "Department Stores" | "Variety Stores" | "Miscellaneous General Merchandise Stores" | "Grocery Stores Supermarkets" | "Freezer Locker Meat Provisioners" | "Candy Nut Confectionery Stores" | "Dairy Products Stores" | "Bakeries" | "Miscellaneous Food Stores—Convenience Stores Markets Specialty Stores" | "Automobile and Truck Dealers—Sales Service Repairs Parts and Leasing" | "Automobile and Truck Dealers—(Used Only)—Sales" | "Auto Store Home Supply Stores" | "Automotive Tire Stores" | "Automotive Parts Accessories Stores" | "Service Stations (with or without Ancillary Services)" | "Fuel Dispenser Automated" | "Boat Dealers" | "Camper Dealers Recreational and Utility Trailers" | "Motorcycle Shops and Dealers" | "Motor Home Dealers" | "Snowmobile Dealers" | "Miscellaneous Automotive Aircraft and Farm Equipment Dealers—not elsewhere classified" | "Men's and Boys' Clothing and Accessories Stores" | "Women's Ready to Wear Stores" | "Women's Accessory and Specialty Stores" | "Children's and Infants' Wear Stores" | "Family Clothing Stores" | "Sports Apparel Riding Apparel Stores" | "Shoe Stores" | "Furriers and Fur Shops" | "Men's and Women's Clothing Stores" | "Alterations Mending Seamstresses Tailors" | "Wig and Toupee Shops" | "Accessory and Apparel Stores—Miscellaneous" | "Equipment Furniture and Home Furnishings Stores (except Appliances)" | "Floor Covering Stores" | "Drapery Upholstery and Window Coverings Stores" | "Fireplace Fireplace Screens and Accessories Stores" | "Miscellaneous House Furnishing Specialty Shops" | "Household Appliance Stores" | "Electronic Sales" | "Music Stores—Musical Instruments Pianos Sheet Music" | "Computer Software Stores" | "Record Shops" | "Caterers" | "Eating Places Restaurants" | "Bars Cocktail Lounges Discotheques Nightclubs and Taverns—Drinking Places (Alcoholic Beverages)" | "Fast Food Restaurants" | "Digital Goods—Audiovisual Media Including Books Movies and Music" | "Digital Goods—Games" | "Digital Goods—Software Applications (Excluding Games)" | "Digital Goods—Multi-Category" | "Drug Stores Pharmacies" | "Package Stores Beer Wine and Liquor" | "Second Hand Stores Used Merchandise Stores" | "Antique Shops—Sales Repairs and Restoration Services" | "Pawn Shops" | "Salvage and Wrecking Yards" | "Antique Reproduction Stores" | "Bicycle Shops—Sales and Service" | "Sporting Goods Stores" | "Book Stores" | "Office School Supply and Stationery Stores" | "Clock Jewelry Watch and Silverware Store" | "Game Toy and Hobby Shops" | "Camera and Photographic Supply Stores" | "Card Gift Novelty and Souvenir Shops" | "Leather Goods and Luggage Stores" | "Fabric Needlework Piece Goods and Sewing Stores" | "Crystal and Glassware Stores" | "Direct Marketing—Insurance Services" | "Direct Marketing—Travel-Related Arrangement Services" | "Door-to-Door Sales" | "Direct Marketing—Catalog Merchants" | "Direct Marketing—Combination Catalog and Retail Merchants" | "Direct Marketing—Outbound Telemarketing Merchants" | "Direct Marketing—Inbound Telemarketing Merchants" | "Direct Marketing—Continuity/Subscription Merchants" | "Direct Marketing—Other Direct Marketers—not elsewhere classified" | "Artist Supply Stores Craft Shops" | "Art Dealers and Galleries" | "Stamp and Coin Stores—Philatelic and Numismatic Supplies" | "Religious Goods Stores" | "Hearing Aids—Sales Service Supply Stores" | "Orthopedic Goods—Artificial Limb Stores" | "Cosmetic Stores" | "Typewriter Stores—Rentals Sales Service" | "Fuel Dealers—Coal Fuel Oil Liquefied Petroleum Wood" | "Florists" | "Cigar Stores and Stands" | "News Dealers and Newsstands" | "Pet Shops—Pet Food and Supplies" | "Swimming Pools—Sales and Supplies" | "Electric Razor Stores—Sales and Service" | "Tent and Awning Shops" | "Miscellaneous and Specialty Retail Stores" | "Manual Cash Disbursements—Customer Financial Institution" | "Automated Cash Disbursements—Customer Financial Institution" | "Merchandise and Services—Customer Financial Institution" | "Quasi Cash—Customer Financial Institution" | "Quasi Cash—Merchant" | "Securities—Brokers/Dealers" | "Insurance Sales Underwriting and Premiums" | "Real Estate Agents and Managers—Rentals" | "Payment Transaction—Customer Financial Institution" | "Payment Transaction—Merchant" | "MoneySend Intracountry" | "MoneySend Intercountry" | "MoneySend Funding" | "POI Funding Transactions (Excluding MoneySend)" | "Lodging—Hotels Motels Resorts—not elsewhere classified" | "Timeshares" | "Recreational and Sporting Camps" | "Campgrounds and Trailer Parks" | "Cleaning Garment and Laundry Services" | "Laundry Services—Family and Commercial" | "Dry Cleaners" | "Carpet and Upholstery Cleaning" | "Photographic Studios" | "Barber and Beauty Shops" | "Hat Cleaning Shops Shoe Repair Shops Shoe Shine Parlors" | "Funeral Service and Crematories" | "Dating Services" | "Tax Preparation Service" | "Debt Marriage Personal—Counseling Service" | "Buying/Shopping Clubs Services" | "Clothing Rental—Costumes Uniforms and Formal Wear" | "Massage Parlors" | "Health and Beauty Spas" | "Other Services—not elsewhere classified" | "Advertising Services" | "Consumer Credit Reporting Agencies" | "Commercial Art Graphics Photography" | "Quick Copy Reproduction and Blueprinting Services" | "Stenographic and Secretarial Support Services" | "Exterminating and Disinfecting Services" | "Cleaning and Maintenance Janitorial Services" | "Employment Agencies Temporary Help Services" | "Computer Programming Data Processing and Integrated Systems Design Services" | "Information Retrieval Services" | "Computer Maintenance Repair and Services—not elsewhere classified" | "Consulting Management and Public Relations Services" | "Detective Agencies Protective Agencies Security Services including Armored Cars Guard Dogs" | "Equipment Rental and Leasing Services Furniture Rental Tool Rental" | "Photo Developing Photofinishing Laboratories" | "Business Services—not elsewhere classified" | "Automobile Rental Agency—not elsewhere classified" | "Truck Rental" | "Motor Home and Recreational Vehicle Rental" | "Automobile Parking Lots and Garages" | "Automotive Body Repair Shops" | "Tire Retreading and Repair Shops" | "Automotive Paint Shops" | "Automotive Service Shops" | "Car Washes" | "Towing Services" | "Electronic Repair Shops" | "Air Conditioning and Refrigeration Repair Shops" | "Appliance Repair Shops Electrical and Small" | "Clock Jewelry and Watch Repair Shops" | "Furniture—Reupholstery and Repair Refinishing" | "Welding Repair" | "Miscellaneous Repair Shops and Related Services" | "Government Owned Lottery (U.S. Region Only)" | "Internet Gambling (U.S. Region Only)" | "Government Licensed Horse/Dog Racing (U.S. Region Only)" | "Motion Picture and Video Tape Production and Distribution" | "Motion Picture Theaters" | "Video Entertainment Rental Stores" | "Dance Halls Schools and Studios" | "Theatrical Producers (except Motion Pictures) Ticket Agencies" | "Bands Orchestras and Miscellaneous Entertainers—not elsewhere classified" | "Pool and Billiard Establishments" | "Bowling Alleys" | "Athletic Fields Commercial Sports Professional Sports Clubs Sports Promoters" | "Tourist Attractions and Exhibits" | "Golf Courses Public" | "Video Amusement Game Supplies" | "Video Game Arcades/Establishments" | "Gambling Transactions" | "Amusement Parks Carnivals Circuses Fortune Tellers" | "Clubs—Country Clubs Membership (Athletic Recreation Sports) Private Golf Courses" | "Aquariums Dolphinariums Zoos and Seaquariums" | "Recreation Services—not elsewhere classified" | "Doctors—not elsewhere classified" | "Dentists Orthodontists" | "Osteopathic Physicians" | "Chiropractors" | "Optometrists Ophthalmologists" | "Opticians Optical Goods and Eyeglasses" | "Chiropodists Podiatrists" | "Nursing and Personal Care Facilities" | "Hospitals" | "Dental and Medical Laboratories" | "Health Practitioners Medical Services—not elsewhere classified" | "Attorneys Legal Services" | "Schools Elementary and Secondary" | "Colleges Universities Professional Schools and Junior Colleges" | "Schools Correspondence" | "Schools Business and Secretarial" | "Schools Trade and Vocational" | "Schools and Educational Services—not elsewhere classified" | "Child Care Services" | "Organizations Charitable and Social Service" | "Associations—Civic Social and Fraternal" | "Organizations Political" | "Organizations Religious" | "Automobile Associations" | "Organizations Membership—not elsewhere classified" | "Testing Laboratories (Non-Medical)" | "Architectural Engineering and Surveying Services" | "Accounting Auditing and Bookkeeping Services" | "Professional Services—not elsewhere classified" | "Court Costs including Alimony and Child Support" | "Fines" | "Bail and Bond Payments" | "Tax Payments" | "Government Services—not elsewhere classified" | "Postal Services—Government Only" | "Intra-Government Purchases—Government Only" | "Government-owned Lottery (Specific Countries)";
            /**
             * @description Countries the merchant does business in.
             * @example [
             *       "IND",
             *       "USA"
             *     ]
             */
            operation_countries: string[];
            /**
             * Format: date
             * @description Birth date as YYYY-MM-DD; needed only if `entity_type` is `individual`.
             * @example 2001-08-04
             */
            date_of_birth?: string;
            /**
             * @description Needed only if `entity_type` is `individual`.
             * @example male
             * @enum {string}
             */
            gender?: "male" | "female" | "undefined";
        };
        Merchant: {
            /**
             * @description ID of the platform merchant that owns this one.
             * @example merch_68511919RVuf6
             */
            owner_merchant_id: string;
            /**
             * @description Merchant's unique ID.
             * @example merch_68c777fcOOMpl
             */
            merchant_id: string;
            /**
             * @description How the merchant's onboarding stands.
             * @example success
             * @enum {string}
             */
            status: "success" | "pending" | "failed" | (string & {});
            /**
             * @description Merchant's name.
             * @example John Doe
             */
            name: string;
            /**
             * @description Line of business, broad.
             * @example Agricultural Services
             */
            category?: string;
            /**
             * @description Kind of entity the merchant is.
             * @example individual
             * @enum {string}
             */
            entity_type?: "individual" | "business" | (string & {});
            /**
             * @description Line of business, narrow; has to belong to `category`.
             * @example Veterinary Services
             */
            sub_category?: string;
            /**
             * @description Needed only if `entity_type` is `individual`.
             * @example male
             * @enum {string}
             */
            gender?: "male" | "female" | "undefined" | (string & {});
            /**
             * Format: date
             * @description Birth date; needed only if `entity_type` is `individual`.
             * @example 2001-08-04
             */
            date_of_birth?: string;
            /**
             * @description Number the business is registered under, or the individual's ID.
             * @example REG123456
             */
            registration_number: string;
            /**
             * @description Country of registration, as an ISO 3166-1 alpha-3 code.
             * @example IND
             */
            registration_country: string;
            /** @description Merchant's address. */
            address: {
                /**
                 * @description First line of the address.
                 * @example 123 Main St
                 */
                address_line1: string;
                /**
                 * @description Second line of the address; optional.
                 * @example
                 */
                address_line2?: string;
                /**
                 * @description City.
                 * @example Bangalore
                 */
                city: string;
                /**
                 * @description State, or province.
                 * @example Karnataka
                 */
                state: string;
                /**
                 * @description Postal or ZIP code.
                 * @example 560060
                 */
                pincode: string;
                /**
                 * @description ISO 3166-1 alpha-3 code.
                 * @example IND
                 */
                country: string;
            };
            /**
             * @description Countries the merchant does business in.
             * @example [
             *       "IND"
             *     ]
             */
            operation_countries: string[];
            /**
             * Format: date-time
             * @description When the merchant was created.
             * @example 2025-10-07T06:11:47Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the merchant last changed.
             * @example 2025-10-07T06:11:47Z
             */
            updated_at: string;
            /**
             * @description Merchant's JWT.
             * @example child_merchant_JWT
             */
            jwt_token: string;
            /**
             * @description Merchant's public key.
             * @example live_6889e287VfqrPVPg
             */
            public_key?: string;
        };
        MerchantCreateResponse: {
            /**
             * @description Text reporting success.
             * @example Merchant created successfully!
             */
            message?: string;
            data?: components["schemas"]["Merchant"];
        };
        CreateInternalTransferRequest: {
            /**
             * @description Amount to move, in cents (10000 = 100.00), in the currency that `currency` names.
             * @example 10000
             */
            amount: number;
            /**
             * Format: iso-4217, case-insensitive
             * @description Transfer currency as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code. Internal transfers take only AED for now.
             * @example AED
             * @enum {string}
             */
            currency: "AED";
            /**
             * @description Your reference for the transfer, up to 100 characters.
             * @example sample-reference
             */
            reference: string;
            /**
             * @description ID of the merchant account that pays.
             * @example merch_68cc1216xPrdU
             */
            from_merchant_id: string;
            /**
             * @description ID of the merchant account that receives; may not equal `from_merchant_id`.
             * @example merch_68cc0571y5S4h
             */
            to_merchant_id: string;
        };
        InternalTransfer: {
            /**
             * @description Internal transfer's unique ID.
             * @example inttransfer_68f1f9126GDCB
             */
            readonly id: string;
            /**
             * @description ID of the merchant account that paid.
             * @example merch_68cc1216xPrdU
             */
            from_merchant_id: string;
            /**
             * @description ID of the merchant account that received.
             * @example merch_68cc0571y5S4h
             */
            to_merchant_id: string;
            /**
             * @description ID of the merchant account that owns, or started, the transfer.
             * @example merch_68cc0571y5S4h
             */
            owner_merchant_id?: string;
            /**
             * @description Amount moved, in cents (1000 = 10.00).
             * @example 1000
             */
            transfer_amount: number;
            /**
             * Format: iso-4217, case-insensitive
             * @description Transfer currency as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code.
             * @example AED
             */
            transfer_currency: string;
            /**
             * @description Reference given when the transfer was made.
             * @example 123
             */
            reference: string;
            /**
             * @description Fees on the internal transfer.
             * @example {
             *       "txn_fee": {
             *         "currency": "AED",
             *         "amount": 0
             *       },
             *       "fx_fee": {
             *         "currency": "AED",
             *         "amount": 0
             *       }
             *     }
             */
            fees?: {
                /** @description Transaction fee on the transfer. */
                txn_fee?: components["schemas"]["Money"];
                /** @description Foreign-exchange fee on the transfer. */
                fx_fee?: components["schemas"]["Money"];
            };
            /**
             * @description Error code of a failed transfer; null if it did not fail.
             * @example null
             */
            readonly error_code?: string | null;
            /**
             * @description What went wrong in a failed transfer; null if it did not fail.
             * @example null
             */
            readonly error_description?: string | null;
            /**
             * Format: date-time
             * @description When the transfer was created.
             * @example 2025-10-17T08:06:42Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the transfer last changed.
             * @example 2025-10-17T08:06:42Z
             */
            readonly updated_at: string;
        };
        /**
         * CreatePayoutWithoutQuoteRequest
         * @description Payout from inline beneficiary, currencies and amount, for when no quote was generated first; fees and FX rate are fixed on creation. For a payout on a locked quote use `CreatePayoutWithQuoteRequest`.
         */
        CreatePayoutWithoutQuoteRequest: ({
            /**
             * @description Payout's purpose code.
             * @example S0802
             */
            purpose_code: string;
            /**
             * @description Beneficiary's ID.
             * @example bene_5JU9yv0lGSUP
             */
            beneficiary_id: string;
            /**
             * Format: iso-4217
             * @description Currency of the source balance that is debited.
             * @example USD
             * @enum {string}
             */
            source_currency: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD";
            /**
             * Format: iso-4217
             * @description Currency the beneficiary gets, as an [ISO 4217](https://en.wikipedia.org/wiki/ISO_4217) code.
             * @example INR
             * @enum {string}
             */
            destination_currency: "USD" | "EUR" | "GBP" | "AED" | "SGD" | "AUD" | "INR";
            /**
             * @description Amount to send, in the source currency's smallest unit (1000 is $10.00 in USD).
             *
             *     Send either `source_amount` or `destination_amount`: one is required, both are not allowed.
             * @example 100000
             */
            source_amount?: number;
            /**
             * @description Amount the beneficiary is to get, in the destination currency's smallest unit (cents for USD, paisa for INR).
             *
             *     Send either `source_amount` or `destination_amount`: one is required, both are not allowed.
             * @example 8235000
             */
            destination_amount?: number;
            /**
             * @description Rail for this payout; `swift` when omitted, as no local rail is picked for you. A local rail needs the matching `destination_currency`:
             *
             *     - `INR`: `upi`, `imps`, `neft`, `rtgs`
             *     - `AED`: `ipp`, `fts`
             *     - `EUR`: `sepa`
             *     - `GBP`: `fps`
             *
             *     International transfers use `swift`, which works on every corridor. The beneficiary must be eligible for the rail, and the amount must be within the rail's limits.
             * @default swift
             * @example neft
             * @enum {string}
             */
            payment_rail?: "upi" | "rtgs" | "neft" | "imps" | "ipp" | "fts" | "sepa" | "fps" | "npp" | "swift";
            /**
             * @description Invoice reference, optional.
             * @example INV-2026-001
             */
            invoice_number?: string;
            /**
             * @description Unique ID chosen by the client for this request, making retries safe from duplicates: if your business already has a payout with it, the answer is `409 Conflict`. Find that payout with `GET /v1/payouts?request_id=<your_request_id>`.
             * @example req-7f3a9c20
             */
            request_id?: string;
            /**
             * @description IDs of documents to attach.
             * @example [
             *       "doc_5JU9yv0lGSUP",
             *       "doc_678a5aa9SKkEr"
             *     ]
             */
            documents?: string[];
            notes?: components["schemas"]["Notes"];
        } & components["schemas"]["PayoutRoute"]) & (unknown | unknown);
        /**
         * CreatePayoutWithQuoteRequest
         * @description Payout on a quote made earlier with `POST /quotes` and `resource: payout`. Fees, FX rate, currencies, amount and rail are locked by the quote; sending any of `source_amount`, `destination_amount`, `source_currency`, `destination_currency` or `payment_rail` gives a `400 Bad Request`.
         */
        CreatePayoutWithQuoteRequest: {
            /**
             * @description ID of a quote from `POST /quotes`. It must belong to your business, be a payout quote, be unexpired and not yet used by another payout.
             * @example quote_3m4n5o6p7q
             */
            quote_id: string;
            /**
             * @description Beneficiary's ID. It has to support the quote's payment rail, or the answer is `400 Bad Request`.
             * @example bene_5JU9yv0lGSUP
             */
            beneficiary_id: string;
            /**
             * @description Payout's purpose code.
             * @example S0802
             */
            purpose_code: string;
            /**
             * @description Invoice reference, optional.
             * @example INV-2026-001
             */
            invoice_number?: string;
            /**
             * @description Unique ID chosen by the client for this request, making retries safe from duplicates: if your business already has a payout with it, the answer is `409 Conflict`. Find that payout with `GET /v1/payouts?request_id=<your_request_id>`.
             * @example req-7f3a9c20
             */
            request_id?: string;
            /**
             * @description IDs of documents to attach.
             * @example [
             *       "doc_5JU9yv0lGSUP",
             *       "doc_678a5aa9SKkEr"
             *     ]
             */
            documents?: string[];
            notes?: components["schemas"]["Notes"];
        };
        BeneficiaryV2CreateRequest: {
            /**
             * @description What the beneficiary is for.
             *
             *     - `payout`: the usual case; paid out of your Glomo balance.
             *     - `lrs`: special case; a Liberalised Remittance Scheme payin whose money lands straight in a bank account specific to the customer, bypassing your Glomo balance.
             * @example payout
             * @enum {string}
             */
            category: "payout" | "lrs";
            /** @description Who is paid: name, contact data and address. */
            beneficiary: {
                /**
                 * @description Beneficiary's name. In sandbox `jexru7`, `nerqu8`, `havku9`, `dexru6`, `renvak4` (any case) force a sanctions hit when a payout to it is screened.
                 * @example ACME Corporation
                 */
                name: string;
                /**
                 * @description Kind of beneficiary; only `individual` or `business` is accepted.
                 * @example business
                 * @enum {string}
                 */
                type: "individual" | "business";
                /**
                 * Format: email
                 * @description Beneficiary's e-mail.
                 * @example redacted@example.com
                 */
                email?: string;
                /**
                 * @description Beneficiary's phone.
                 * @example +1-555-123-4567
                 */
                phone?: string;
                /**
                 * @description Label for the beneficiary; when omitted Glomo generates "{beneficiary_name} - {bank_name}".
                 * @example ACME Primary Account
                 */
                nickname?: string;
                /** @description Beneficiary's address; only address_line2 may be left out. */
                address: {
                    /**
                     * @description Beneficiary's street line; mandatory.
                     * @example 123 Business Park
                     */
                    address_line1: string;
                    /**
                     * @description Further street line; optional.
                     * @example Suite 100
                     */
                    address_line2?: string;
                    /**
                     * @description Beneficiary's city; mandatory.
                     * @example New York
                     */
                    city: string;
                    /**
                     * @description Beneficiary's state or administrative area; mandatory.
                     * @example NY
                     */
                    state: string;
                    /**
                     * Format: iso-3166-1-alpha-3
                     * @description Beneficiary's country, as an ISO 3166-1 alpha-3 code; mandatory.
                     * @example USA
                     */
                    country_code: string;
                    /**
                     * @description Postal code of the beneficiary; mandatory.
                     * @example 10001
                     */
                    postal_code: string;
                };
                /**
                 * @description IDs of documents to attach to the beneficiary; optional.
                 * @example [
                 *       "doc_68e7980auYRAs"
                 *     ]
                 */
                documents?: string[];
            };
            /**
             * @description Beneficiary's bank account.
             *
             *     Bank `name` and `address`:
             *
             *     - `category: payout`: Glomo derives them from `swift_code`, `local_routing_number` or an IBAN in `account_number`; supply them only when that lookup fails or to override its result.
             *     - `category: lrs`: both mandatory.
             *
             *     Routing identifiers:
             *
             *     - `category: lrs`: `local_routing_number` mandatory, `swift_code` optional.
             *     - `category: payout`: exactly one of `swift_code` and `local_routing_number`; EUR and AED accounts identified by IBAN alone take neither.
             *
             *     Rails per identifier: /payout/rails.
             */
            bank_account?: {
                /**
                 * @description Beneficiary's account number; mandatory.
                 * @example 1234567890
                 */
                account_number: string;
                /**
                 * @description Bank holding the account. Mandatory with `category: lrs`, optional with `category: payout`.
                 * @example Citibank NA
                 */
                name?: string;
                /**
                 * @description Bank's SWIFT/BIC: 8-11 characters, the first 6 letters only. LRS: optional, and exactly 8 characters (no branch suffix such as XXX). Payout: see /payout/rails.
                 * @example CITIUS33
                 */
                swift_code?: string;
                /**
                 * @description Domestic routing or clearing code of the account, e.g. IFSC (India), sort code (UK), ABA (US). LRS: mandatory. Payout: optional, see /payout/rails.
                 * @example 021000089
                 */
                local_routing_number?: string;
                /**
                 * @description Account currency; mandatory.
                 * @example USD
                 */
                currency: string;
                /** @description Bank's address. Mandatory with `category: lrs`, optional with `category: payout`. If given, only address_line2 may be left out. */
                address?: {
                    /**
                     * @description Bank's street line; mandatory.
                     * @example 388 Greenwich Street
                     */
                    address_line1: string;
                    /**
                     * @description Bank's further street line; optional.
                     * @example
                     */
                    address_line2?: string;
                    /**
                     * @description Bank's city; mandatory.
                     * @example New York
                     */
                    city: string;
                    /**
                     * @description Bank's state or administrative area; mandatory.
                     * @example NY
                     */
                    state: string;
                    /**
                     * Format: iso-3166-1-alpha-3
                     * @description Bank's country, as an ISO 3166-1 alpha-3 code; mandatory.
                     * @example USA
                     */
                    country_code: string;
                    /**
                     * @description Bank's postal code; mandatory.
                     * @example 10013
                     */
                    postal_code: string;
                };
                /** @description Intermediary (correspondent) bank. LRS beneficiaries must give its `swift_code`; payout beneficiaries may omit the object. */
                intermediate_bank?: {
                    /**
                     * @description Intermediary bank's name; optional.
                     * @example JPMorgan Chase Bank
                     */
                    name?: string;
                    /**
                     * Format: iso-3166-1-alpha-3
                     * @description Intermediary bank's country, as an ISO 3166-1 alpha-3 code; optional.
                     * @example USA
                     */
                    country?: string;
                    /**
                     * @description SWIFT/BIC of the correspondent that routes the remittance. LRS: mandatory. Payout: optional.
                     * @example CHASUS33
                     */
                    swift_code?: string;
                    /**
                     * @description Account held at the intermediary; optional.
                     * @example 123456789
                     */
                    account_number?: string;
                };
            };
            /** @description UPI account. Mutually exclusive with bank_account: give one of the two. */
            upi_account?: {
                /**
                 * @description Beneficiary's UPI ID.
                 * @example 1111111111@ybl
                 */
                upi_id: string;
            };
            /**
             * @description Optional documents to attach, as the earlier page has it; the newest has it inside `beneficiary`.
             * @example [
             *       "doc_68e7980auYRAs"
             *     ]
             */
            documents?: string[];
            notes?: components["schemas"]["Notes"];
        } & (components["schemas"]["PayoutToBankAccount"] | components["schemas"]["PayoutToUpi"] | components["schemas"]["LrsBeneficiary"]);
        BeneficiaryV2: {
            /**
             * @description Beneficiary's ID.
             * @example ben_5JU9yv0lGSUP
             */
            readonly id: string;
            /**
             * @description Beneficiary's name.
             * @example ACME Corporation
             */
            name: string;
            /**
             * @description Kind of beneficiary.
             * @example business
             * @enum {string}
             */
            type: "individual" | "business" | (string & {});
            /**
             * @description Beneficiary's category.
             * @example payout
             * @enum {string}
             */
            readonly category: "payout" | "lrs" | (string & {});
            /**
             * Format: email
             * @description Beneficiary's e-mail.
             * @example redacted@example.com
             */
            email?: string;
            /**
             * @description Beneficiary's phone.
             * @example +1-555-123-4567
             */
            phone?: string;
            /**
             * @description Label for the beneficiary; generated as "{beneficiary_name} - {bank_name}" when none was given.
             * @example ACME Primary Account
             */
            nickname?: string;
            /** @description Beneficiary's address. */
            address: {
                /**
                 * @description Beneficiary's street line.
                 * @example 123 Business Park
                 */
                address_line1: string;
                /**
                 * @description Beneficiary's further street line.
                 * @example Suite 100
                 */
                address_line2?: string;
                /**
                 * @description Beneficiary's city.
                 * @example New York
                 */
                city: string;
                /**
                 * @description Beneficiary's state or administrative area.
                 * @example NY
                 */
                state: string;
                /**
                 * Format: iso-3166-1-alpha-3
                 * @description Beneficiary's country, as an ISO 3166-1 alpha-3 code.
                 * @example USA
                 */
                country_code: string;
                /**
                 * @description Beneficiary's postal code.
                 * @example 10001
                 */
                postal_code: string;
            };
            /** @description Beneficiary's bank account. */
            bank_account?: {
                /**
                 * @description Beneficiary's account number.
                 * @example 1234567890
                 */
                account_number: string;
                /**
                 * @description Bank holding the account.
                 * @example Citibank NA
                 */
                name?: string;
                /**
                 * @description Bank's SWIFT/BIC: 8-11 characters, the first 6 letters only.
                 * @example CITIUS33
                 */
                swift_code?: string;
                /**
                 * @description Domestic routing or clearing code of the account, e.g. IFSC (India), sort code (UK), ABA (US).
                 * @example 021000089
                 */
                local_routing_number?: string;
                /**
                 * @description Account currency.
                 * @example USD
                 */
                currency: string;
                /** @description Bank's address. */
                address?: {
                    /**
                     * @description Bank's street line.
                     * @example 388 Greenwich Street
                     */
                    address_line1?: string;
                    /**
                     * @description Bank's further street line.
                     * @example
                     */
                    address_line2?: string;
                    /**
                     * @description Bank's city.
                     * @example New York
                     */
                    city?: string;
                    /**
                     * @description Bank's state or administrative area.
                     * @example NY
                     */
                    state?: string;
                    /**
                     * Format: iso-3166-1-alpha-3
                     * @description Bank's country, as an ISO 3166-1 alpha-3 code.
                     * @example USA
                     */
                    country_code?: string;
                    /**
                     * @description Bank's postal code.
                     * @example 10013
                     */
                    postal_code?: string;
                };
                /** @description Intermediary (correspondent) bank. Present for LRS beneficiaries, whose creation demands swift_code; can be null for payout ones. */
                intermediate_bank?: {
                    /**
                     * @description Intermediary bank's name.
                     * @example JPMorgan Chase Bank
                     */
                    name?: string;
                    /**
                     * Format: iso-3166-1-alpha-3
                     * @description Intermediary bank's country, as an ISO 3166-1 alpha-3 code.
                     * @example USA
                     */
                    country?: string;
                    /**
                     * @description Intermediary bank's SWIFT code.
                     * @example CHASUS33
                     */
                    swift_code?: string;
                    /**
                     * @description Account held at the intermediary.
                     * @example 123456789
                     */
                    account_number?: string;
                } | null;
            };
            /**
             * @description Where the beneficiary's review stands.
             * @example pending
             * @enum {string}
             */
            readonly status: "pending" | "active" | "rejected" | (string & {});
            /**
             * @description IDs of the beneficiary's attached documents.
             * @example [
             *       "doc_68e7980auYRAs"
             *     ]
             */
            readonly documents?: string[];
            /** @description UPI account; null unless the beneficiary is paid over UPI. */
            upi_account?: {
                /**
                 * @description Beneficiary's UPI ID.
                 * @example 1111111111@ybl
                 */
                upi_id: string;
            } | null;
            /**
             * Format: date-time
             * @description Creation time, ISO 8601.
             * @example 2025-01-15T10:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Time of the latest change, ISO 8601.
             * @example 2025-01-15T10:00:00Z
             */
            readonly updated_at: string;
            notes?: components["schemas"]["Notes"];
        };
        /**
         * @description Optional string pairs of your own. Keys must not be reserved field names; values are checked against your account's custom field rules. Each key becomes a column of CSV reports.
         * @example {
         *       "invoice_ref": "INV-2026-001",
         *       "project": "Alpha"
         *     }
         */
        Notes: {
            [key: string]: string;
        } | null;
        FeeBreakdownEntry: {
            /**
             * @description Fee in the smallest unit of `currency`, summed over all rules of this bearer.
             * @example 250
             */
            amount: number;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            currency: string;
            /**
             * @description Who bears the fee.
             * @example merchant
             * @enum {string}
             */
            bearer: "customer" | "merchant" | (string & {});
            /**
             * @description When the fee is taken: customer-borne always immediately; merchant-borne follows the payment's mode.
             * @example immediate
             * @enum {string|null}
             */
            collection_mode?: "immediate" | "deferred" | (string & {}) | null;
            /** @description Taxes on this fee, e.g. GST; empty when none applies. */
            taxes: components["schemas"]["TaxLine"][];
        };
        TaxLine: {
            /**
             * @description Tax in the smallest unit of `currency`.
             * @example 1800
             */
            amount: number;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            currency: string;
            /**
             * @description Name of the tax.
             * @example GST
             */
            name: string;
            /**
             * @description Rate in basis points (1800 is 18%).
             * @example 1800
             */
            bps: number;
        };
        Document: {
            /**
             * @description Identifier of the document.
             * @example doc_nYUqLpuYQ0M8
             */
            readonly id: string;
            /**
             * @description Name of the document.
             * @example invoice
             */
            document_name: string;
            /**
             * @description Name of the uploaded file.
             * @example invoice_BC8tFdE.pdf
             */
            readonly file_name: string;
            /**
             * @description Preview URL.
             * @example https://documents.example/12345_invoice
             */
            readonly preview_url?: string;
            /**
             * @description `uploaded`, `approved` or `rejected`.
             * @example uploaded
             */
            readonly status: string;
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Last update, ISO 8601 UTC.
             * @example 2021-06-01T12:00:00Z
             */
            readonly updated_at: string;
        };
        /** @description A recurring billing agreement with a customer. */
        CreateSubscriptionResponse: {
            /**
             * @description Identifier of the subscription.
             * @example sub_5JU9yv0lGSUP
             */
            id: string;
            /**
             * @description Customer the subscription belongs to.
             * @example cust_5JU9yv0lGSUP
             */
            customer_id: string;
            /**
             * @description Product name.
             * @example ShieldGuard Insurance
             */
            product_name: string;
            /**
             * @description Product description.
             * @example Flexible, monthly insurance for belongings, travel, and digital assets, easy to manage
             */
            product_description: string;
            /**
             * @description Plan name.
             * @example ShieldGuard Lite
             */
            plan_name?: string;
            /**
             * @description Plan description.
             * @example Simple, monthly insurance plan that covers your basic belongings and key digital assets
             */
            plan_description?: string;
            /**
             * @description Reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            /**
             * @description `created`: waits for the customer's authorisation. `authorized`: authorised, not yet `active`. `active`: charging on schedule. `paused`: paused by you; resume it. `halted`: charging stopped by itself (`halt_reason` says why); `active` again after its next successful payment; cannot be resumed by call. `action_required`: answer the open RFI. `under_review`: answer being reviewed, then `active` or `failed`. `completed`, `cancelled`, `expired` (not authorised in time), `failed`: final.
             * @example active
             * @enum {string}
             */
            status: "created" | "authorized" | "active" | "paused" | "halted" | "action_required" | "under_review" | "completed" | "cancelled" | "expired" | "failed" | (string & {});
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            interval_type: components["schemas"]["IntervalType"];
            interval_count?: components["schemas"]["IntervalCount"];
            /**
             * @description Number of cycles, each `interval_count` units of `interval_type`; null for `as_presented`.
             * @example 12
             */
            billing_cycles?: number | null;
            /**
             * @description Most that one `as_presented` payment may charge, smallest unit of `currency`; null for regular subscriptions.
             * @example 5000
             */
            max_amount?: number | null;
            /**
             * Format: date
             * @description First day, UTC.
             * @example 2025-01-01
             */
            start_date: string;
            /**
             * Format: date
             * @description Last day, UTC.
             * @example 2025-12-01
             */
            end_date?: string | null;
            /**
             * Format: date
             * @description Last day of the payment link, UTC.
             * @example 2025-01-07
             */
            expires_at: string;
            /**
             * Format: date
             * @description Day of the next scheduled payment, UTC.
             * @example 2025-02-01
             */
            next_payment_date?: string | null;
            /**
             * Format: uri
             * @description Page where the customer makes the first payment. Path `/subscription-links/{id}`, ending in `?sandbox=true` in sandbox; the host depends on the account, so share it as returned.
             * @example https://your-dashboard-host.example/subscription-links/sub_5JU9yv0lGSUP
             */
            subscription_link_url: string;
            /**
             * Format: date
             * @description Day of cancellation, UTC; null unless cancelled.
             * @example 2025-01-15
             */
            cancelled_at?: string | null;
            notes?: components["schemas"]["Notes"];
        };
        /** @description A bank that customers can remit from under LRS. */
        LrsBank: {
            /**
             * @description Code to pass when registering an LRS bank account and when creating an LRS payin quote.
             * @example hdfc
             */
            bank_code?: string;
            /**
             * @description Display name.
             * @example HDFC bank
             */
            bank_name?: string;
        };
        /** @description Indian bank account that an LRS remittance is debited from; its `id` goes into `lrs.bank_account_id` of an LRS order. */
        LrsCustomerBankAccount: {
            /**
             * @description Identifier, begins with `acclrs_`.
             * @example acclrs_68468c03g9xt7
             */
            readonly id: string;
            /**
             * @description A `bank_code` from `GET /lrs/banks`, exact and case-sensitive. The order's quote must be for the same bank.
             * @example hdfc
             */
            bank_code?: string;
            /**
             * @description Digits only, length within the bank's range; returned in full.
             * @example 12345678901234
             */
            account_number?: string;
            /**
             * @description Optional customer identifier at the bank; digits only where the bank uses one, otherwise 400.
             * @example 12345678
             */
            bank_customer_id?: string;
        };
        /** @description Indian bank account that an LRS remittance is debited from; its `id` goes into `lrs.bank_account_id` of an LRS order. */
        LrsCustomerBankAccountInput: {
            /**
             * @description A `bank_code` from `GET /lrs/banks`, exact and case-sensitive. The order's quote must be for the same bank.
             * @example hdfc
             */
            bank_code?: string;
            /**
             * @description Digits only, length within the bank's range; returned in full.
             * @example 12345678901234
             */
            account_number?: string;
            /**
             * @description Optional customer identifier at the bank; digits only where the bank uses one, otherwise 400.
             * @example 12345678
             */
            bank_customer_id?: string;
        };
        CreateLrsQuoteRequest: {
            /**
             * @description `payin`: a remittance by a resident Indian customer, needs `bank_code`. `payout`: a withdrawal back to India, only USD to INR, `bank_code` refused.
             * @default payin
             * @example payin
             * @enum {string}
             */
            resource?: "payin" | "payout";
            /**
             * @description From `GET /lrs/banks`, enabled for your account. Required for payin, refused for payout.
             * @example hdfc
             */
            bank_code?: string;
            /**
             * @description Amount to convert, smallest unit of `source_currency` (paisa, cents). Whole positive number; a string of digits is also taken, a decimal or exponent is a 400. On a payin within the bank's limits.
             * @example 4400000
             */
            source_amount: number;
            /**
             * Format: iso-4217
             * @description Currency of `source_amount`; differs from `target_currency`.
             * @example INR
             * @enum {string}
             */
            source_currency: "INR" | "USD";
            /**
             * Format: iso-4217
             * @description Currency to convert into; differs from `source_currency`.
             * @example USD
             * @enum {string}
             */
            target_currency: "INR" | "USD";
        } & (components["schemas"]["LrsQuoteFromInr"] | components["schemas"]["LrsQuoteFromUsd"] | components["schemas"]["LrsPayoutQuote"]);
        /** @description Conversion, tax and rate of an LRS remittance or withdrawal. */
        LrsQuote: {
            /**
             * @description Identifier; goes into `lrs.lrs_quote_id` of an LRS order.
             * @example quote_6ab60de4Kx7Pq
             */
            readonly id: string;
            /** @description What the quote converts from: your `source_amount` and `source_currency`. */
            readonly from: {
                /**
                 * @description Smallest unit of `currency`.
                 * @example 4400000
                 */
                amount: number;
                /**
                 * Format: iso-4217
                 * @example INR
                 */
                currency: string;
            };
            /** @description What it converts to, in `target_currency`. INR to USD payin: GST is taken from `from.amount` first, this is the USD remitted. USD to INR payin: INR equivalent plus customer-borne fee plus GST. Payout: INR received after fees and GST. On a payin the USD side is the amount the LRS order must carry. */
            readonly to: {
                /**
                 * @description Smallest unit of `currency`.
                 * @example 51763
                 */
                amount: number;
                /**
                 * Format: iso-4217
                 * @example USD
                 */
                currency: string;
            };
            /**
             * @description Rate as a decimal string, INR per 1 USD in both directions.
             * @example 84.85
             */
            readonly fx_rate: string;
            /**
             * @description Bank of the quote; payin only.
             * @example hdfc
             */
            readonly bank_code?: string;
            /**
             * @description GST on the conversion, in paisa, in both directions.
             * @example 7906
             */
            readonly total_tax: number;
            /**
             * Format: date-time
             * @description Expiry, ISO 8601 UTC. Payout quotes live 30 minutes; for payin quotes rely on this value. An order from the quote expires with it; none can be created after.
             * @example 2026-09-25T06:30:04.113Z
             */
            readonly expires_at: string;
            /**
             * Format: date-time
             * @description Creation time, ISO 8601 UTC.
             * @example 2026-09-25T06:00:04.113Z
             */
            readonly created_at: string;
        };
        /**
         * @description Pricing splits to apply (`id`s of created splits). A split fixes your share of a dynamic rule's fee, the customer bears the rest; without it no dynamic rule applies. Independent of `payment_methods`. Every id must exist, be yours and point at a live dynamic rule; two rules on one dimension (method, subtype, rail, currency, fee type) need a split each. On payment links and orders a split for a method not enabled is refused. Subscriptions charge only `card`, or `pay_via_bank` when SEPA-eligible. An account can be set to require a declaration.
         * @example [
         *       "psplit_7Kq2mXbTdLp9"
         *     ]
         */
        SplitIds: string[];
        /** @description Makes the order an LRS remittance of a customer resident in India. Needs a quote of `POST /lrs/quotes` that has not expired; the order's `amount` equals the USD side of the quote and `currency` is USD, otherwise 400; the customer's country is India, otherwise 400. The order expires with the quote. `invoice_number`, `invoice_description`, `invoice_amount`, `reference_number`, `document_id` and `product` are checked but not stored. Returned on LRS orders. */
        LrsOrderDetails: {
            /**
             * @description Quote created by your account with `POST /lrs/quotes`.
             * @example quote_6ab60de4Kx7Pq
             */
            lrs_quote_id: string;
            /**
             * @description Your reference: up to 20 letters, digits and hyphens, otherwise 400.
             * @example REF12345
             */
            remittance_information: string;
            /**
             * @description Optional LRS bank account of this customer, at the quote's bank; one made by `POST /customer/{id}/bank-accounts` is refused.
             * @example acclrs_68468c03g9xt7
             */
            bank_account_id?: string;
            /**
             * @description Optional beneficiary of `category: lrs` that receives the remittance.
             * @example bene_68468c03g9xua
             */
            beneficiary_id?: string;
        };
        /**
         * CreateOrderWithQuoteRequest
         * @description Fixed by the quote and refused here: `amount`, `currency`, `price_id`, `payment_methods`, `split_ids`. The order expires with the quote.
         */
        CreateOrderWithQuoteRequest: {
            /**
             * @description Payin quote of `POST /quotes`.
             * @example quote_3m4n5o6p7q
             */
            quote_id: string;
            /**
             * @description Customer of the order.
             * @example cust_E602dMzgjpDC
             */
            customer_id: string;
            /**
             * @description Code of the payin list.
             * @example P1401
             */
            purpose_code?: string;
            /**
             * @description Document for processing the payment.
             * @example doc_nYUqLpuYQ0M8
             */
            document_id?: string;
            /**
             * @description Number of the invoice handed in.
             * @example RG12FF590
             */
            invoice_number?: string;
            /**
             * @description What the invoice is for.
             * @example Payment requested for services provided
             */
            invoice_description?: string;
            /**
             * @description At least the quote's `destination_amount`, in its `destination_currency`.
             * @example 1000
             */
            invoice_amount?: number;
            /**
             * @description Optional reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            product?: components["schemas"]["Product"];
            notes?: components["schemas"]["Notes"];
            /**
             * @description Optional bank account to tie to the customer; needs `bic_primary` or `bic_secondary`.
             * @example {
             *       "account_number": "1234567890",
             *       "bic_primary": "HDFCINBBDEL",
             *       "bank_customer_id": "7189204715"
             *     }
             */
            bank_account_details?: {
                /**
                 * @description Bank account number.
                 * @example 1234567890
                 */
                account_number: string;
                /**
                 * @description SWIFT code.
                 * @example HDFCINBBDEL
                 */
                bic_primary?: string;
                /**
                 * @description Local routing code such as IFSC.
                 * @example HDFC0001097
                 */
                bic_secondary?: string;
                /**
                 * @description The bank's own customer identifier.
                 * @example 7189204715
                 */
                bank_customer_id?: string;
            } & ({
                /**
                 * @description SWIFT code.
                 * @example HDFCINBBDEL
                 */
                bic_primary: string;
            } | {
                /**
                 * @description Local bank code such as an IFSC.
                 * @example HDFC0001097
                 */
                bic_secondary: string;
            });
            /**
             * @description Your idempotency key; a repeat is a 400. The same `quote_id` again fails first: the quote is used.
             * @example unique_order_request_id_123
             */
            request_id?: string;
        };
        /**
         * CreatePaymentLinkWithQuoteRequest
         * @description Fixed by the quote and refused here: `amount`, `currency`, `expires_at`, `price_id`, `payment_methods`, `split_ids`. The link expires with the quote.
         */
        CreatePaymentLinkWithQuoteRequest: {
            /**
             * @description Payin quote of `POST /quotes`.
             * @example quote_3m4n5o6p7q
             */
            quote_id: string;
            /**
             * @description Customer of the link.
             * @example cust_E602dMzgjpDC
             */
            customer_id: string;
            /**
             * @description Code of the payin list.
             * @example P1401
             */
            purpose_code: string;
            /**
             * @description Document for processing the payment.
             * @example doc_nYUqLpuYQ0M8
             */
            document_id?: string;
            /**
             * @description Number of the invoice handed in.
             * @example RG12FF590
             */
            invoice_number?: string;
            /**
             * @description What the invoice is for.
             * @example Payment requested for services provided
             */
            invoice_description?: string;
            /**
             * @description At least the quote's `destination_amount`, smallest unit of its `destination_currency`.
             * @example 1000
             */
            invoice_amount?: number;
            /**
             * @description Optional reference for reconciliation.
             * @example R0001
             */
            reference_number?: string;
            /**
             * @description E-mail the customer when the link is made.
             * @default true
             * @example true
             */
            notify_customer?: boolean;
            /**
             * @description Days between reminders: 1, 2, 7 or 14.
             * @example 7
             * @enum {integer}
             */
            reminder_frequency?: 1 | 2 | 7 | 14;
            product?: components["schemas"]["Product"];
            notes?: components["schemas"]["Notes"];
            /**
             * @description Optional bank account to tie to the customer; needs `bic_primary` or `bic_secondary`.
             * @example {
             *       "account_number": "1234567890",
             *       "bic_primary": "HDFCINBBDEL",
             *       "bank_customer_id": "7189204715"
             *     }
             */
            bank_account_details?: {
                /**
                 * @description Bank account number.
                 * @example 1234567890
                 */
                account_number: string;
                /**
                 * @description SWIFT code.
                 * @example HDFCINBBDEL
                 */
                bic_primary?: string;
                /**
                 * @description Local routing code such as IFSC.
                 * @example HDFC0001097
                 */
                bic_secondary?: string;
                /**
                 * @description The bank's own customer identifier.
                 * @example 7189204715
                 */
                bank_customer_id?: string;
            } & ({
                /**
                 * @description SWIFT code.
                 * @example HDFCINBBDEL
                 */
                bic_primary: string;
            } | {
                /**
                 * @description Local bank code such as an IFSC.
                 * @example HDFC0001097
                 */
                bic_secondary: string;
            });
        };
        CreateQuoteRequest: ({
            /**
             * @description What the quote prices.
             * @example payout
             * @enum {string}
             */
            resource: "payout" | "payin";
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            source_currency: string;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example INR
             */
            destination_currency: string;
            /**
             * @description Amount on the source side, smallest unit; exactly one of the two amounts.
             * @example 10000
             */
            source_amount?: number;
            /**
             * @description Amount on the destination side, smallest unit; exactly one of the two amounts.
             * @example 10000
             */
            destination_amount?: number;
            /** @description Method to price. A newer text writes it as `payment_method: {type, subtype}`. */
            method: {
                /**
                 * @description How the money travels.
                 * @example bank_transfer
                 * @enum {string}
                 */
                payment_method: "bank_transfer" | "pay_via_bank";
                /**
                 * @description `local_transfer` to INR gives one quote per rail, `swift_transfer` one.
                 * @example swift_transfer
                 * @enum {string}
                 */
                subtype?: "local_transfer" | "swift_transfer";
            };
            /**
             * @description Referral fee price; payin only.
             * @example price_E602dMzgjpDC
             */
            price_id?: string;
            split_ids?: components["schemas"]["SplitIds"];
        } & ({
            /**
             * @description Priced for an order or a payment link.
             * @example payin
             * @enum {string}
             */
            resource: "payin";
        } | {
            /**
             * @description Priced for a payout.
             * @example payout
             * @enum {string}
             */
            resource: "payout";
            price_id?: never;
            split_ids?: never;
        })) & (unknown | unknown);
        /** @description Locked rate and fees of a cross-currency transfer; usable once until `expires_at`. */
        Quote: {
            /**
             * @description Pass it as `quote_id` on a payout, order or payment link.
             * @example quote_3m4n5o6p7q
             */
            id: string;
            /**
             * @description What it prices.
             * @example payout
             * @enum {string}
             */
            resource: "payout" | "payin" | (string & {});
            /**
             * Format: date-time
             * @description Expiry, ISO 8601 UTC.
             * @example 2026-06-12T08:16:50Z
             */
            expires_at: string;
            method: {
                /**
                 * @description How the money travels.
                 * @example bank_transfer
                 * @enum {string}
                 */
                payment_method: "bank_transfer" | "pay_via_bank" | (string & {});
                /**
                 * @description Kind of transfer.
                 * @example swift_transfer
                 * @enum {string}
                 */
                subtype?: "local_transfer" | "swift_transfer" | (string & {});
                /**
                 * @description Rail derived.
                 * @example swift
                 * @enum {string}
                 */
                payment_rail?: "upi" | "imps" | "neft" | "rtgs" | "ipp" | "fts" | "sepa" | "fps" | "npp" | "swift" | (string & {});
            };
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example USD
             */
            source_currency: string;
            /**
             * Format: iso-4217
             * @description ISO 4217 currency.
             * @example INR
             */
            destination_currency: string;
            /**
             * @description Rate applied.
             * @example 90
             */
            fx_rate: number;
            /**
             * @description Smallest unit of `source_currency`.
             * @example 10000
             */
            source_amount: number;
            /**
             * @description Smallest unit of `destination_currency`.
             * @example 882000
             */
            destination_amount: number;
            /** @description Smallest unit of each fee's currency. */
            fees: {
                txn_fee: components["schemas"]["Money"];
                fx_fee: components["schemas"]["Money"];
                /** @description Payin only, when a price applied. */
                referral_fee?: components["schemas"]["Money"];
            };
        };
        /**
         * @example {
         *       "quotes": [
         *         {
         *           "id": "quote_3m4n5o6p7q",
         *           "resource": "payout",
         *           "expires_at": "2026-06-12T08:16:50Z",
         *           "method": {
         *             "payment_method": "bank_transfer",
         *             "subtype": "swift_transfer",
         *             "payment_rail": "swift"
         *           },
         *           "source_currency": "USD",
         *           "destination_currency": "INR",
         *           "fx_rate": 90,
         *           "source_amount": 10000,
         *           "destination_amount": 882000,
         *           "fees": {
         *             "txn_fee": {
         *               "currency": "USD",
         *               "amount": 100
         *             },
         *             "fx_fee": {
         *               "currency": "USD",
         *               "amount": 100
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        QuoteList: {
            quotes: components["schemas"]["Quote"][];
        };
        /** @description A request for information by compliance. */
        Rfi: {
            /**
             * @description Identifier.
             * @example rfi_nYUqLpuYQ0M8
             */
            id: string;
            /**
             * @description State, e.g. `under_review` after an answer.
             * @example under_review
             */
            status?: string;
            /**
             * @description Why.
             * @example COMPLIANCE_REVIEW
             */
            reason_code?: string;
            /** @description Why, in words. */
            reason_code_description?: string;
            /**
             * Format: date-time
             * @description Answer until then; null when open-ended.
             * @example 2026-09-30T00:00:00Z
             */
            response_deadline?: string | null;
            documents_required?: {
                /**
                 * @description Entry to answer.
                 * @example rfidoc_nYUqLpuYQ0M8
                 */
                rfi_doc_id?: string;
                /**
                 * @description What is asked for.
                 * @example Invoice
                 */
                description?: string;
                /** @example false */
                multiple_allowed?: boolean;
                /** @example 1 */
                max_count?: number;
            }[];
        };
        /** @description Account a customer pays from (third-party verification). One active per customer; a new one replaces it. */
        CustomerBankAccount: {
            /**
             * @description Identifier.
             * @example ba_xyz123
             */
            id: string;
            /**
             * @description Account number.
             * @example 1234567890
             */
            account_number?: string;
            /**
             * @description SWIFT code.
             * @example HDFCINBBDEL
             */
            bic_primary?: string | null;
            /**
             * @description Local routing code such as IFSC.
             * @example HDFC0001097
             */
            bic_secondary?: string | null;
            /**
             * @description The bank's own customer identifier.
             * @example 7189204715
             */
            bank_customer_id?: string | null;
        };
        /** @description Bank account the payment must come from. One of `bic_primary` and `bic_secondary` is needed. */
        PayerBankAccount: {
            /**
             * @description Bank account number.
             * @example 1234567890
             */
            account_number: string;
            /**
             * @description SWIFT code.
             * @example HDFCINBBDEL
             */
            bic_primary?: string;
            /**
             * @description Local bank code such as an IFSC.
             * @example HDFC0001097
             */
            bic_secondary?: string;
            /**
             * @description The customer's identifier at the bank.
             * @example 7189204715
             */
            bank_customer_id?: string;
        } & ({
            /**
             * @description SWIFT code.
             * @example HDFCINBBDEL
             */
            bic_primary: string;
        } | {
            /**
             * @description Local bank code such as an IFSC.
             * @example HDFC0001097
             */
            bic_secondary: string;
        });
        /** Bank Transfer Details */
        BankTransferDetails: {
            /**
             * @description Sender's name, from the sending bank.
             * @example Vaibhav LRS
             */
            sender_name?: string;
            /**
             * @description Sender's country (ISO 3166-1 alpha-3).
             * @example IND
             */
            sender_country?: string | null;
            /**
             * @description Sender's account number.
             * @example 5454545454
             */
            sender_account_number?: string;
            /**
             * @description Account number credited: your assigned virtual account.
             * @example 98765432109876
             */
            receiver_account_number?: string;
            /**
             * @description Name of the sending bank.
             * @example JPMORGAN CHASE BANK,N.A.
             */
            sender_bank_name?: string | null;
            /**
             * @description Sending bank's country (ISO 3166-1 alpha-3); may differ from `sender_country`.
             * @example USA
             */
            sender_bank_country?: string | null;
            /**
             * @description Sending bank's registered address.
             * @example 270 Park Avenue, New York
             */
            sender_bank_address?: string | null;
            /**
             * @description Sending bank's BIC (ISO 9362); `null` until it is available.
             * @example CHASUS33
             */
            swift_code?: string | null;
            /**
             * @description Sending bank's domestic routing code: US ABA number, UK sort code or Australian BSB; `null` until it is available.
             * @example 300129
             */
            local_routing_number?: string | null;
            /**
             * @description Partner bank's reference for the incoming transfer, to reconcile with your own records.
             * @example GLM7A2C1
             */
            external_reference?: string | null;
            /**
             * @description Rail the money came in on: `swift` for cross-border SWIFT, `local` for a domestic scheme (ACH, Faster Payments, SEPA and the like).
             * @example swift
             * @enum {string|null}
             */
            transfer_type?: "swift" | "local" | (string & {}) | null;
            /**
             * @description Extra remittance information sent along with the payment.
             * @example PaymentForLrs
             */
            remittance_information?: string | null;
        };
        /** Pay Via Bank Details */
        PayViaBankDetails: {
            /**
             * @description Sender's name, from the sending bank.
             * @example Vaibhav LRS
             */
            sender_name?: string | null;
            /**
             * @description Sender's country (ISO 3166-1 alpha-3).
             * @example IND
             */
            sender_country?: string | null;
            /**
             * @description Debited account number.
             * @example 5454545454
             */
            sender_account_number?: string | null;
            /**
             * @description Name of the sending bank.
             * @example HDFC Bank
             */
            sender_bank_name?: string | null;
            /**
             * @description Sending bank's country (ISO 3166-1 alpha-3).
             * @example IND
             */
            sender_bank_country?: string | null;
            /**
             * @description Sending bank's registered address.
             * @example Senapati Bapat Marg, Mumbai
             */
            sender_bank_address?: string | null;
            /**
             * @description Sending bank's BIC (ISO 9362); `null` until it is available.
             * @example HDFCINBB
             */
            swift_code?: string | null;
            /**
             * @description Sending bank's domestic routing code: US ABA number, UK sort code or Australian BSB; `null` until it is available.
             * @example 300129
             */
            local_routing_number?: string | null;
            /**
             * @description Partner bank's reference, to reconcile with your own records.
             * @example GLM7A2C1
             */
            external_reference?: string | null;
            /**
             * @description Rail over which the sender was debited.
             * @example swift
             * @enum {string|null}
             */
            transfer_type?: "swift" | "local" | (string & {}) | null;
            /**
             * @description Extra remittance information sent along with the payment.
             * @example PaymentForLrs
             */
            remittance_information?: string | null;
        };
        /** Card Details */
        CardDetails: {
            /**
             * @description Network of the card, such as Visa, Mastercard or American Express.
             * @example Visa
             */
            card_network?: string;
            /**
             * @description Card's kind, such as credit or debit.
             * @example credit
             */
            card_type?: string;
            /**
             * @description Last few card number digits, to recognise the card by.
             * @example 1234
             */
            end_digits?: string;
            /**
             * @description Card's country code.
             * @example US
             */
            country_code?: string;
            /**
             * @description Cardholder's name.
             * @example John Doe
             */
            card_holder_name?: string;
            /**
             * @description IIN (BIN): leading card number digits that tell network, card type and issuing country.
             * @example 400000
             */
            card_bin?: string;
            /**
             * @description Name of the bank or institution that issued the card.
             * @example Chase Bank
             */
            issuer_name?: string;
        };
        /** Beneficiary of payouts, by bank account */
        PayoutToBankAccount: {
            /**
             * @description Paid out of your Glomo balance.
             * @example payout
             * @enum {string}
             */
            category: "payout";
            bank_account: components["schemas"]["AccountBySwiftCode"] | components["schemas"]["AccountByLocalCode"] | components["schemas"]["AccountByIfsc"] | components["schemas"]["AccountByIban"];
            upi_account?: never;
        };
        /** Beneficiary of payouts, by UPI */
        PayoutToUpi: {
            /**
             * @description Paid out of your Glomo balance.
             * @example payout
             * @enum {string}
             */
            category: "payout";
            bank_account?: never;
            upi_account: {
                /**
                 * @description UPI identifier.
                 * @example 1111111111@ybl
                 */
                upi_id: string;
            };
        };
        /** Beneficiary of remittances under India's Liberalised Remittance Scheme */
        LrsBeneficiary: {
            /**
             * @description A remittance by a resident Indian customer.
             * @example lrs
             * @enum {string}
             */
            category: "lrs";
            bank_account: components["schemas"]["LrsBeneficiaryAccount"];
            upi_account?: never;
        };
        AccountBySwiftCode: {
            /**
             * @description 8 to 11 characters, the first 6 letters.
             * @example CITIUS33
             */
            swift_code: string;
            local_routing_number?: never;
        };
        AccountByLocalCode: {
            swift_code?: never;
            /**
             * @description Sort code (GBP), BSB (AUD), ABA number (USD) and the like.
             * @example 021000089
             */
            local_routing_number: string;
            /**
             * @description ISO 4217.
             * @example GBP
             */
            currency?: string;
        };
        AccountByIfsc: {
            swift_code?: never;
            /**
             * @description IFSC.
             * @example HDFC0001097
             */
            local_routing_number: string;
            /**
             * @description Indian rupees.
             * @example INR
             * @enum {string}
             */
            currency: "INR";
        };
        AccountByIban: {
            swift_code?: never;
            local_routing_number?: never;
            /**
             * @description The currencies of accounts that an IBAN is enough for.
             * @example EUR
             * @enum {string}
             */
            currency: "EUR" | "AED";
        };
        LrsBeneficiaryAccount: {
            /**
             * @description Bank that holds the account.
             * @example Citibank NA
             */
            name: string;
            /** @description Address of the bank. */
            address: Record<string, unknown>;
            /**
             * @description Local code of the bank.
             * @example 021000089
             */
            local_routing_number: string;
            /**
             * @description Optional; exactly 8 characters, the first 6 letters.
             * @example CITIUS33
             */
            swift_code?: string;
            intermediate_bank: {
                /**
                 * @description 8 to 11 characters, the first 6 letters.
                 * @example CITIUS33
                 */
                swift_code: string;
            };
        };
        /** The currency that arrives and a rail that carries it */
        PayoutRoute: {
            /**
             * @description Also what is taken when it is left out.
             * @example swift
             * @enum {string}
             */
            payment_rail?: "swift";
        } | {
            /**
             * @description Indian rupees.
             * @example INR
             * @enum {string}
             */
            destination_currency: "INR";
            /**
             * @description Local rail of the currency.
             * @example neft
             * @enum {string}
             */
            payment_rail: "upi" | "imps" | "neft" | "rtgs";
        } | {
            /**
             * @description UAE dirham.
             * @example AED
             * @enum {string}
             */
            destination_currency: "AED";
            /**
             * @description Local rail of the currency; `ipp` to AED 50
             * @example ipp
             * @enum {string}
             */
            payment_rail: "ipp" | "fts";
        } | {
            /**
             * @description Euro.
             * @example EUR
             * @enum {string}
             */
            destination_currency: "EUR";
            /**
             * @description Local rail of the currency.
             * @example sepa
             * @enum {string}
             */
            payment_rail: "sepa";
        } | {
            /**
             * @description Pound sterling.
             * @example GBP
             * @enum {string}
             */
            destination_currency: "GBP";
            /**
             * @description Local rail of the currency.
             * @example fps
             * @enum {string}
             */
            payment_rail: "fps";
        } | {
            /**
             * @description Australian dollar.
             * @example AUD
             * @enum {string}
             */
            destination_currency: "AUD";
            /**
             * @description Local rail of the currency.
             * @example npp
             * @enum {string}
             */
            payment_rail: "npp";
        };
        /** A remittance of so many rupees */
        LrsQuoteFromInr: {
            /**
             * @description What is assumed when it is left out.
             * @default payin
             * @example payin
             * @enum {string}
             */
            resource?: "payin";
            /**
             * @description Indian rupees.
             * @example INR
             * @enum {string}
             */
            source_currency: "INR";
            /**
             * @description US dollars.
             * @example USD
             * @enum {string}
             */
            target_currency: "USD";
            /**
             * @description Of `GET /lrs/banks`.
             * @example hdfc
             */
            bank_code: string;
        };
        /** A remittance that so many dollars arrive of */
        LrsQuoteFromUsd: {
            /**
             * @description What is assumed when it is left out.
             * @default payin
             * @example payin
             * @enum {string}
             */
            resource?: "payin";
            /**
             * @description US dollars.
             * @example USD
             * @enum {string}
             */
            source_currency: "USD";
            /**
             * @description Indian rupees.
             * @example INR
             * @enum {string}
             */
            target_currency: "INR";
            /**
             * @description Of `GET /lrs/banks`.
             * @example hdfc
             */
            bank_code: string;
        };
        /** A withdrawal */
        LrsPayoutQuote: {
            /**
             * @description A withdrawal.
             * @example payout
             * @enum {string}
             */
            resource: "payout";
            bank_code?: never;
            /**
             * @description US dollars.
             * @example USD
             * @enum {string}
             */
            source_currency: "USD";
            /**
             * @description Indian rupees.
             * @example INR
             * @enum {string}
             */
            target_currency: "INR";
        };
        MonthlySubscription: {
            /**
             * @description Charged every `interval_count` months.
             * @example month
             * @enum {string}
             */
            interval_type: "month";
            /**
             * @description Months per cycle: 1, 3 or 6.
             * @example 1
             * @enum {integer}
             */
            interval_count?: 1 | 3 | 6;
            /**
             * @description Number of cycles: to 360 monthly, 120 quarterly, 60 half-yearly.
             * @example 12
             */
            billing_cycles: number;
            /**
             * Format: date
             * @description First day (UTC), today or later.
             * @example 2025-01-01
             */
            start_date: string;
            max_amount?: never;
            split_ids?: never;
        };
        YearlySubscription: {
            /**
             * @description Charged every year.
             * @example year
             * @enum {string}
             */
            interval_type: "year";
            /**
             * @description Years per cycle.
             * @example 1
             * @enum {integer}
             */
            interval_count?: 1;
            /**
             * @description Number of cycles, to 30.
             * @example 12
             */
            billing_cycles: number;
            /**
             * Format: date
             * @description First day (UTC), today or later.
             * @example 2025-01-01
             */
            start_date: string;
            max_amount?: never;
            split_ids?: never;
        };
        AsPresentedSubscription: {
            /**
             * @description Charged whenever you ask.
             * @example as_presented
             * @enum {string}
             */
            interval_type: "as_presented";
            /**
             * @description None.
             * @example null
             */
            interval_count?: null;
            /**
             * @description Most that one payment may charge, smallest unit.
             * @example 5000
             */
            max_amount: number;
            billing_cycles?: never;
            start_date?: never;
        };
        /** @description Read `message`, else `error`. Branch on the status; `code` is rare. */
        Error: {
            /** @description Name of the status. */
            error?: string;
            /** @description What is wrong. */
            message?: string;
            /** @description Such as `INSUFFICIENT_BALANCE`; only with some 400 and 422. */
            code?: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
         * @example 2025-02-18T12:03:44Z
         */
        BeforeParam: string;
        /**
         * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
         * @example 2025-01-18T12:03:44Z
         */
        AfterParam: string;
        /** @description Resources per page, 1 to 100. */
        PerPageParam: number;
        /** @description Page number from 1; the next one is `page_meta.next`. */
        PageParam: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllBalances"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBalanceConversions: {
        parameters: {
            query?: {
                /**
                 * @description ISO 4217 code. Supported: USD, EUR, GBP.
                 * @example USD
                 */
                source_currency?: string;
                /**
                 * @description ISO 4217 code. Supported: USD, EUR, GBP.
                 * @example USD
                 */
                target_currency?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Balance conversions that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BalanceConversion"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says which parameter was invalid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createBalanceConversion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: iso-4217
                     * @description ISO 4217 code. Supported: USD, EUR, GBP.
                     * @example USD
                     */
                    source_currency: string;
                    /**
                     * Format: iso-4217
                     * @description ISO 4217 code. Supported: USD, EUR, GBP.
                     * @example USD
                     */
                    target_currency: string;
                    /**
                     * @description Amount to convert. Positive, smallest currency unit: 29900 for 299.00 USD; three-decimal (KWD, BHD, OMR) 295990 for 295.991; zero-decimal (JPY) 295. Send only one of `source_amount` and `target_amount`.
                     * @example 1000
                     */
                    source_amount: number;
                } | {
                    /**
                     * Format: iso-4217
                     * @description ISO 4217 code. Supported: USD, EUR, GBP.
                     * @example USD
                     */
                    source_currency: string;
                    /**
                     * Format: iso-4217
                     * @description ISO 4217 code. Supported: USD, EUR, GBP.
                     * @example USD
                     */
                    target_currency: string;
                    /**
                     * @description Amount to receive. Positive, smallest currency unit: 29900 for 299.00 USD; three-decimal (KWD, BHD, OMR) 295990 for 295.991; zero-decimal (JPY) 295. Send only one of `source_amount` and `target_amount`.
                     * @example 1000
                     */
                    target_amount: number;
                };
            };
        };
        responses: {
            /** @description Conversion created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceConversion"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /**
                         * @description Error message.
                         * @example You can only send source_amount or target_amount, not both.
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBankAccountValidations: {
        parameters: {
            query?: {
                /**
                 * @description Beneficiary bank account to filter by.
                 * @example bene_5JU9yv0lGSUP
                 */
                beneficiary_account_id?: string;
                /** @description ISO 3166-1 alpha-3 country to filter by. */
                country?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Validations that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BankAccountValidation"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says which parameter was invalid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    validateBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccount"] | {
                    /**
                     * @description A saved beneficiary bank account.
                     * @example bene_5JU9yv0lGSUP
                     */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Validation done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountValidation"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBeneficiaries: {
        parameters: {
            query?: {
                /** @description Kind of beneficiary to filter by. */
                beneficiary_type?: "individual" | "business";
                /** @description ISO 3166-1 alpha-3 country to filter by. */
                country?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beneficiaries that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Beneficiary"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says which parameter was invalid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createBeneficiary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["BeneficiaryInput"], "beneficiary_type" | "account_number" | "holder_name" | "bic_primary" | "bic_secondary" | "bank_name" | "address_line1" | "email" | "city" | "state" | "country" | "pincode" | "nickname">;
            };
        };
        responses: {
            /** @description Beneficiary created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beneficiary"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBeneficiaryById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Beneficiary's id.
                 * @example bene_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beneficiary details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beneficiary"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Beneficiary not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCustomers: {
        parameters: {
            query?: {
                /** @description Customer type to filter by. */
                customer_type?: "individual" | "business";
                /** @description Email address to filter by. */
                email_address?: string;
                /** @description PAN (tax ID) to filter by. **LRS flow only** (Liberalised Remittance Scheme, remittance by residents of India). The value is trimmed and upper-cased, then compared in full, so case is irrelevant and part of a PAN finds nothing. A malformed PAN gives a 400. */
                tax_identification_number?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says which parameter was not valid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CustomerInput"], "name" | "customer_type" | "email" | "address" | "city" | "state" | "country" | "pincode"> & {
                    /**
                     * @description Customer's name.
                     * @example John Doe
                     */
                    name: string;
                    /** @description For customers of the Liberalised Remittance Scheme. */
                    kyc?: {
                        /**
                         * @description Permanent account number of the customer.
                         * @example BFQPG7654R
                         */
                        pan_number: string;
                    };
                };
            };
        };
        responses: {
            /** @description Customer created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCustomerById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer's id.
                 * @example cust_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customer found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Customer not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer's id.
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
                     * Format: email
                     * @description New e-mail.
                     * @example finance@acme.example
                     */
                    email?: string;
                    /**
                     * @description New phone number.
                     * @example +1-555-123-4567
                     */
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Customer updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Customer not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDocuments: {
        parameters: {
            query?: {
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DocumentResponse"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description Name of the document.
                     * @example invoice
                     */
                    document_name: string;
                    /**
                     * Format: binary
                     * @description The file, as a binary part of the multipart request.
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description Document created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrders: {
        parameters: {
            query?: {
                /** @description Customer to filter by. */
                customer_id?: string;
                /** @description Order status to filter by. */
                status?: "active" | "paid" | "failed" | "action_required" | "cancelled" | "under_review";
                /**
                 * @description Find the order made with this idempotency key.
                 * @example unique_request_id_123
                 */
                request_id?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrderResponse"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error message.
                         * @example Invalid customer_id
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (WithRequired<components["schemas"]["OrdersInput"], "amount" | "currency" | "customer_id"> & {
                    bank_account_details?: components["schemas"]["PayerBankAccount"];
                } & {
                    quote_id?: never;
                }) | components["schemas"]["CreateOrderWithQuoteRequest"];
            };
        };
        responses: {
            /** @description Order created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            /** @description Validation error; with a quote also for each locked field that is sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @example Currency not supported */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order's id.
                 * @example order_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Order found (upstream says payment link) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Order not found (upstream says payment link) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPayins: {
        parameters: {
            query?: {
                /** @description Customer to filter by. */
                customer_id?: string;
                /** @description Payment link status to filter by. */
                status?: "active" | "paid" | "failed" | "action_required" | "cancelled" | "partially_paid" | "under_review" | "expired";
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment links that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentLinkResponse"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error message.
                         * @example Invalid customer_id
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPayin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (WithRequired<components["schemas"]["PaymentLinkInput"], "amount" | "currency" | "customer_id" | "purpose_code" | "expires_at"> & {
                    bank_account_details?: components["schemas"]["PayerBankAccount"];
                } & {
                    quote_id?: never;
                } & {
                    /**
                     * @description Days between reminders.
                     * @example 7
                     * @enum {integer}
                     */
                    reminder_frequency?: 1 | 2 | 7 | 14;
                }) | components["schemas"]["CreatePaymentLinkWithQuoteRequest"];
            };
        };
        responses: {
            /** @description Payment link created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkResponse"];
                };
            };
            /** @description Validation error; with a quote also for each locked field that is sent (`amount`, `currency`, `expires_at`, `price_id`, `payment_methods`, `split_ids`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @example You can only send source_amount or target_amount, not both. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPayinById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payin's id.
                 * @example payin_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment link found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkResponse"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Payment link not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updatePayin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Payment link to update. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Days between reminders: 1, 2, 7 or 14.
                     * @example 1
                     * @enum {integer}
                     */
                    reminder_frequency?: 1 | 2 | 7 | 14;
                    /**
                     * Format: timestamp
                     * @description New expiry: later than now, at most 6 months ahead.
                     * @example 2025-02-15T00:00:00.000Z
                     */
                    expires_at?: string;
                };
            };
        };
        responses: {
            /** @description Payment link updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkResponse"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Payment link not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelPayin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payment link to cancel.
                 * @example plink_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment link cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkResponse"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Payment link not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mockReviewPaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payment link to mark reviewed, by id.
                 * @example payin_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment link is now marked reviewed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error text.
                         * @example Payment link is not under review.
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such payment link. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPayouts: {
        parameters: {
            query?: {
                /**
                 * @description Beneficiary's unique id.
                 * @example bene_5JU9yv0lGSUP
                 */
                beneficiary_id?: string;
                /** @description Filter by payout status. */
                status?: "pending_approval" | "queued" | "in_progress" | "action_required" | "success" | "failed" | "cancelled";
                /**
                 * @description Find the payout made with this idempotency key.
                 * @example unique_request_id_123
                 */
                request_id?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payouts that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payout"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPayout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePayoutWithoutQuoteRequest"] | components["schemas"]["CreatePayoutWithQuoteRequest"];
            };
        };
        responses: {
            /** @description The payout was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /**
             * @description Validation failed. Messages seen with a quote:
             *
             *     - `quote_id not found`
             *     - `quote_id has expired`
             *     - `quote_id has already been used`
             *     - `source_amount cannot be specified when quote_id is present` (same form for every other field the quote fixes)
             *     - `Quote is not compatible with the selected beneficiary`: this beneficiary does not support the quote's rail
             *     - `Quote is not a payout quote`: the `quote_id` is that of a payin quote
             *
             *     Short balance while payout queueing is off: `Account has insufficient balance to process this transaction. Additional amount required: N.`, `N` being the missing amount in the source currency's smallest unit.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The `request_id` was already used for another payout. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Conflict */
                        error?: string;
                        /** @example Record already exists */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPayoutById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payout's unique id.
                 * @example payout_DdWpHUbOnlg
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such payout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the payout to be cancelled.
                 * @example payout_DdWpHUbOnlg
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payout cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such payout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    documents: WithRequired<components["schemas"]["AttachedDocumentInput"], "rfi_doc_id" | "id">[];
                };
            };
        };
        responses: {
            /** @description Document attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mockUpdatePayoutStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MockUpdatePayoutStatusRequest"];
            };
        };
        responses: {
            /** @description Payout updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPayments: {
        parameters: {
            query?: {
                /**
                 * @description Customer's ID.
                 * @example cust_E602sMzgjpDC
                 */
                customer_id?: string;
                /**
                 * @description Payin status to filter by.
                 * @example success
                 */
                status?: "success" | "failed" | "action_required" | "in_progress";
                /**
                 * @description Keep only payments whose compliance review has this outcome.
                 * @example approved
                 */
                compliance_status?: "under_review" | "action_required" | "approved" | "rejected";
                /**
                 * @description Payin to filter by: a `plink_`, `order_` or `addfunds_` id; any other value is a 400. Not together with `subscription_id`.
                 * @example plink_E602dMzgjpDC
                 */
                payin_id?: string;
                /**
                 * @description Payin type to filter by; `add_funds` gives only Add Balance top-ups that credit your Funded Balance.
                 * @example add_funds
                 */
                payment_type?: "payment_link" | "orders" | "add_funds";
                /**
                 * @description Subscription's ID.
                 * @example sub_68877570b5zeE
                 */
                subscription_id?: string;
                /**
                 * @description Matches a payment's `requested_currency` / `converted_currency`: what the merchant asked for, i.e. the currency of its order or payment link. `payment_currency` (what the customer was charged in) is not matched; with local payments the two differ, e.g. a card payment on a USD order, often charged in AED, is found by `USD` and not by `AED`. Case does not matter.
                 * @example USD
                 */
                currency?: string;
                /**
                 * @description Idempotency key supplied by the merchant.
                 * @example unique_request_id_123
                 */
                request_id?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payments that match; an empty list when none do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Order to pay.
                     * @example order_678a4c88hpAjf
                     */
                    order_id?: string;
                    /**
                     * @description Subscription to charge.
                     * @example sub_68877570b5zeE
                     */
                    subscription_id?: string;
                    /**
                     * @description First payments.
                     * @example card
                     * @enum {string}
                     */
                    method?: "card";
                    /** @description Card data of a first payment. Fields not known. */
                    card?: Record<string, unknown>;
                    /**
                     * Format: uri
                     * @description HTTPS address that gets `status` and `signature`.
                     * @example https://merchant.example/callback
                     */
                    callback_url?: string;
                    /**
                     * @description `subsequent`: a later charge of an `as_presented` subscription; then `amount`, `currency` and `request_id` are required and card, callback and method left out.
                     * @example subsequent
                     */
                    sequence?: string;
                    /**
                     * @description Smallest unit, up to the subscription's `max_amount`.
                     * @example 1000
                     */
                    amount?: number;
                    /**
                     * Format: iso-4217
                     * @description ISO 4217 currency.
                     * @example USD
                     */
                    currency?: string;
                    split_ids?: components["schemas"]["SplitIds"];
                    /**
                     * @description Your idempotency key.
                     * @example unique_request_id_123
                     */
                    request_id?: string;
                } & (unknown | unknown);
            };
        };
        responses: {
            /** @description Payment created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"] & {
                        /** @description Where to send the customer for 3DS. Shape not known. */
                        next_steps?: unknown;
                    };
                };
            };
            /** @description Validation error. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createMockPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description In cents, at least 100.
                     * @example 10000
                     */
                    amount: number;
                    /**
                     * Format: iso-4217
                     * @description ISO 4217 currency code.
                     * @example AED
                     */
                    currency: string;
                    /**
                     * @description Mandatory when `payin_id` is absent.
                     * @example BankTransfer
                     * @enum {string}
                     */
                    payment_method?: "BankTransfer";
                    /**
                     * @description Payin's unique id. Mandatory when `payment_method` is absent.
                     * @example payin_E602dMzgjpDC
                     */
                    payin_id?: string;
                    /**
                     * @description Remitter's name; optional, `Non_Sanctioned_Entity` by default.
                     * @example Non_Sanctioned_Entity
                     * @enum {string}
                     */
                    remitter_name?: "Sanctioned_Entity" | "Non_Sanctioned_Entity";
                } | unknown | unknown;
            };
        };
        responses: {
            /** @description Payment created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPaymentById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payment's unique id.
                 * @example payt_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    documents: WithRequired<components["schemas"]["AttachedDocumentInput"], "rfi_doc_id" | "id">[];
                };
            };
        };
        responses: {
            /** @description Document attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
            /** @description Funds-available status changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: components["schemas"]["Payment"];
                        /**
                         * @description Confirmation text.
                         * @example Payment funds available status updated successfully
                         */
                        message?: string;
                    };
                };
            };
            /** @description The payment failed validation. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Which validation stopped the mock. Values:
                         *
                         *     - payment status: `Payment must be in success status`
                         *     - gateway: `Payment must be from LRS gateway`
                         *     - settlement: `Payment must not have direct settlement enabled`
                         *     - transaction: `No transaction found for payment`
                         *     - funds already there: `Transaction already has funds available`
                         * @example Payment must be in success status
                         */
                        error?: string;
                    };
                };
            };
            /** @description Authentication token missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No payment has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRefunds: {
        parameters: {
            query?: {
                /**
                 * @description Find the refund made with this idempotency key.
                 * @example unique_request_id_123
                 */
                request_id?: string;
                /** @description Filter by customer. */
                customer_id?: string;
                /** @description Filter by payment method. */
                payment_method?: string;
                /** @description Filter by payment id. */
                payment_id?: string;
                /** @description Filter by refund status. */
                status?: "success" | "failed" | "action_required" | "pending" | "under_review";
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refunds that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Refund"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Exact and case-sensitive, spaces included; otherwise 400.
                     * @enum {string}
                     */
                    reason: "Requested By Customer" | "Duplicate" | "Fraudulent" | "Others";
                    /**
                     * @description Payment to refund.
                     * @example payt_E602dMzgjpDC
                     */
                    payment_id: string;
                    /**
                     * @description Supporting document.
                     * @example doc_E602dMd2adDC
                     */
                    document_id?: string;
                    /**
                     * @description URL of a supporting document.
                     * @example https://www.example.com/documents/invoice.pdf
                     */
                    document_url?: string;
                    /**
                     * @description Name of that document.
                     * @example invoice
                     */
                    file_name?: string;
                    /**
                     * @description Smallest unit of the payment's `converted_currency` (or the currency received for an unmatched bank transfer). Left out: the whole payment. Less without partial refunds enabled: 400 `Partial refunds are not enabled for this business`; as much or more refunds all. The refund's own `amount` is in its `currency` and can differ.
                     * @example 1000
                     */
                    amount?: number;
                    /**
                     * @description Your idempotency key; a repeat is a 400 `Refund already exists for this request_id` unless another refund check fails first. The existing refund is not returned: look it up with `?request_id=`.
                     * @example unique_refund_request_id_123
                     */
                    request_id?: string;
                };
            };
        };
        responses: {
            /** @description Refund created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description The refund is in progress, under review, or waits for an action. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error message.
                         * @example Refund is already in progress.
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The same refund is being created at this moment. Wait, then repeat the request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Conflict",
                     *       "message": "Refund is being processed"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The refund failed or was cancelled at its creation; the body is the refund. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRefundById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Refund's unique id (upstream text and example show a payout's).
                 * @example refund_6776d57dnbTWj
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such refund. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    documents: WithRequired<components["schemas"]["AttachedDocumentInput"], "rfi_doc_id" | "id">[];
                };
            };
        };
        responses: {
            /** @description Document attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mockUpdateRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Refund's id.
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
                     * @description Refund's new status; only `success` is possible.
                     * @example success
                     */
                    status?: string;
                };
            };
        };
        responses: {
            /** @description Refund updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error text.
                         * @example Refund cannot be marked success.
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such refund. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPrices: {
        parameters: {
            query?: {
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prices that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Price"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceInput"] & ({
                    /** @enum {unknown} */
                    pricing_type: "fixed";
                    fees_currency: string;
                    fees_amount: number;
                } | {
                    /** @enum {unknown} */
                    pricing_type: "percentage";
                    bps: number;
                });
            };
        };
        responses: {
            /** @description Price created (upstream says payout) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPriceById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Price's unique id (upstream text says payout).
                 * @example price_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"] & unknown;
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such price. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWithdrawals: {
        parameters: {
            query?: {
                /**
                 * @description Withdrawal account's unique id (upstream text says beneficiary).
                 * @example accwith_162843c10333
                 */
                withdrawal_account_id?: string;
                /** @description Filter by withdrawal status. */
                status?: "in_progress" | "success" | "failed" | "action_required" | "cancelled" | "under_review";
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawals that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Withdrawal"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Withdrawal created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWithdrawalAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawal accounts that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WithdrawalAccount"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Names the invalid parameter. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWithdrawalAccountById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Withdrawal account's id.
                 * @example accwith_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The withdrawal account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalAccount"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such withdrawal account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description Filter by status.
                 * @example active
                 */
                status?: "created" | "active" | "paused" | "expired" | "failed" | "halted" | "cancelled" | "completed";
                /**
                 * @description Filter by customer.
                 * @example cust_5JU9yv0lGSUP
                 */
                customer_id?: string;
                /**
                 * @description Filter by start date: UTC, ISO 8601 (YYYY-MM-DD).
                 * @example 2024-01-01
                 */
                start_date?: string;
                /**
                 * @description Filter by end date: UTC, ISO 8601 (YYYY-MM-DD).
                 * @example 2024-12-31
                 */
                end_date?: string;
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subscriptions that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscription"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says why the request failed. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubscriptionRequest"];
            };
        };
        responses: {
            /** @description Subscription created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSubscriptionResponse"];
                };
            };
            /** @description Validation error or invalid parameters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @example Customer not found */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSubscriptionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Subscription's unique id.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Not Found";
                        /** @example Subscription not found */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    pauseSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription to pause.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subscription paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"] & {
                        /** @example paused */
                        status?: unknown;
                        /** @example null */
                        next_payment_date?: unknown;
                    };
                };
            };
            /** @description Its current state does not allow pausing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @example Subscription cannot be paused from current state: cancelled */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Not Found";
                        /** @example Subscription not found */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resumeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription to resume.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subscription resumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Its current state does not allow resuming. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @example Subscription cannot be resumed from current state: active */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Not Found";
                        /** @example Subscription not found */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the subscription being cancelled.
                 * @example sub_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, now cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"] & {
                        /** @example cancelled */
                        status?: unknown;
                        /** @example null */
                        next_payment_date?: unknown;
                    };
                };
            };
            /** @description The subscription's current state does not allow cancelling. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @example Subscription cannot be cancelled from current state: completed */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No subscription has this ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Not Found";
                        /** @example Subscription not found */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSettlements: {
        parameters: {
            query?: {
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of settlements that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Settlement"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says which parameter was invalid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A manual settlement takes either `amount` together with `balance_currency`, or `payment_ids` naming the payments to settle. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSettlementRequest"];
            };
        };
        responses: {
            /** @description The settlement that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /**
                         * @description Says which parameter was invalid.
                         * @example Validation failed: currency is not a valid currency
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request cannot be processed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Unprocessable Entity";
                        /**
                         * @description Says why these payments cannot be settled.
                         * @example Payments cannot be settled: some payments are already settled
                         */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSettlementById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Settlement ID.
                 * @example setl_6878e266jt1P3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says which parameter was invalid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No settlement has this ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTransactionsLinkedToSettlement: {
        parameters: {
            query?: {
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path: {
                /**
                 * @description Settlement ID.
                 * @example setl_6878e266jt1P3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of transactions that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Transaction"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /** @description Says which parameter was invalid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No settlement has this ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getVirtualAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only virtual accounts in this currency.
                 * @example USD
                 */
                currency?: components["schemas"]["Currency"];
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of virtual accounts that match the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VirtualAccount"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /**
                         * @description Says which parameter was invalid.
                         * @example Missing Required parameters
                         */
                        message?: string;
                    };
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Unauthorized";
                        /**
                         * @description Says that credentials are absent or not valid.
                         * @example Auth token expired or invalid
                         */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createVirtualAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of payment accepted: `local` is domestic, inside one country; `swift` is cross-border.
                     * @example local
                     * @enum {string}
                     */
                    payment_type: "local" | "swift";
                    /**
                     * @description Account currency, an ISO 4217 code.
                     * @example AED
                     */
                    currency: components["schemas"]["Currency"];
                };
            };
        };
        responses: {
            /** @description The virtual account that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /**
                         * @description Says which parameter was invalid.
                         * @example Missing Required parameters
                         */
                        message?: string;
                    };
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Unauthorized";
                        /**
                         * @description Says that credentials are absent or not valid.
                         * @example Auth token expired or invalid
                         */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Conflict: such a record exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Duplicate record";
                        /**
                         * @description Says that the virtual account exists already.
                         * @example Virtual Account already exists
                         */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    closeVirtualAccount: {
        parameters: {
            query: {
                /** @description Kind of account. */
                payment_type: "local" | "swift";
                /**
                 * @description Currency of the account.
                 * @example AED
                 */
                currency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    onboardMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMerchantRequest"];
            };
        };
        responses: {
            /** @description The merchant was onboarded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantCreateResponse"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Bad Request */
                        error?: string;
                        /** @example Invalid request data */
                        message?: string;
                    };
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unauthorized */
                        error?: string;
                        /** @example Invalid or missing authentication token */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Merchant ID. */
                merchant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Bad Request */
                        error?: string;
                        /** @example Invalid merchant ID format */
                        message?: string;
                    };
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example unauthorized */
                        error?: string;
                        /** @example Invalid or missing authentication token */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No merchant has this ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Not Found */
                        error?: string;
                        /** @example Merchant with the specified ID was not found */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createInternalTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInternalTransferRequest"];
            };
        };
        responses: {
            /** @description The internal transfer that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalTransfer"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Bad Request */
                        error?: string;
                        /** @example Invalid request data */
                        message?: string;
                    };
                };
            };
            /** @description Not authenticated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unauthorized */
                        error?: string;
                        /** @example Invalid or missing authentication token */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listBeneficiariesV2: {
        parameters: {
            query?: {
                /**
                 * @description Status to filter by.
                 * @example active
                 */
                status?: "pending" | "active" | "rejected";
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of beneficiaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BeneficiaryV2"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createBeneficiaryV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeneficiaryV2CreateRequest"];
            };
        };
        responses: {
            /** @description The beneficiary was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bene_5JU9yv0lGSUP",
                     *       "name": "Example Corp",
                     *       "type": "business",
                     *       "category": "lrs",
                     *       "status": "pending",
                     *       "email": "payee@example.com",
                     *       "phone": "+1-555-010-0100",
                     *       "nickname": "Example Main Account",
                     *       "upi_account": null,
                     *       "created_at": "2025-01-15T10:00:00Z",
                     *       "updated_at": "2025-01-15T10:00:00Z",
                     *       "address": {
                     *         "address_line1": "1 Example Street",
                     *         "address_line2": "Floor 2",
                     *         "city": "New York",
                     *         "state": "NY",
                     *         "country_code": "USA",
                     *         "postal_code": "10001"
                     *       },
                     *       "bank_account": {
                     *         "account_number": "1234567890",
                     *         "name": "Example Bank",
                     *         "swift_code": "TESTUS33",
                     *         "local_routing_number": "110000000",
                     *         "currency": "USD",
                     *         "address": {
                     *           "address_line1": "2 Example Street",
                     *           "address_line2": "Floor 3",
                     *           "city": "New York",
                     *           "state": "NY",
                     *           "country_code": "USA",
                     *           "postal_code": "10001"
                     *         },
                     *         "intermediate_bank": {
                     *           "name": "Example Correspondent Bank",
                     *           "country": "USA",
                     *           "swift_code": "DEMOUS33",
                     *           "account_number": "9876543210"
                     *         }
                     *       },
                     *       "notes": {
                     *         "invoice_ref": "INV-2026-001",
                     *         "project": "Alpha"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BeneficiaryV2"];
                };
            };
            /** @description The body did not pass validation. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Bad Request */
                        error?: string;
                        /** @description Says which fields were invalid. */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A business rule was broken, such as a bank account that already exists. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unprocessable Entity */
                        error?: string;
                        /** @description Says which business rule failed. */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBeneficiaryByIdV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Beneficiary's ID.
                 * @example bene_698c0615XZocZ
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bene_698c0615XZocZ",
                     *       "name": "Example Corp",
                     *       "type": "business",
                     *       "category": "lrs",
                     *       "status": "active",
                     *       "email": "payee@example.com",
                     *       "phone": "+1-555-010-0100",
                     *       "nickname": "Example Main Account",
                     *       "documents": [
                     *         "doc_68e7980auYRAs"
                     *       ],
                     *       "address": {
                     *         "address_line1": "1 Example Street",
                     *         "address_line2": "Floor 2",
                     *         "city": "New York",
                     *         "state": "NY",
                     *         "country_code": "USA",
                     *         "postal_code": "10001"
                     *       },
                     *       "bank_account": {
                     *         "account_number": "1234567890",
                     *         "name": "Example Bank",
                     *         "swift_code": "TESTUS33",
                     *         "local_routing_number": "110000000",
                     *         "currency": "USD",
                     *         "address": {
                     *           "address_line1": "2 Example Street",
                     *           "city": "New York",
                     *           "state": "NY",
                     *           "country_code": "USA",
                     *           "postal_code": "10001"
                     *         },
                     *         "intermediate_bank": {
                     *           "name": "Example Correspondent Bank",
                     *           "country": "USA",
                     *           "swift_code": "DEMOUS33",
                     *           "account_number": "9876543210"
                     *         }
                     *       },
                     *       "created_at": "2025-01-15T10:00:00Z",
                     *       "updated_at": "2025-01-15T10:00:00Z",
                     *       "notes": {
                     *         "invoice_ref": "INV-2026-001",
                     *         "project": "Alpha"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BeneficiaryV2"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such beneficiary, or it is not owned by the calling business. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Seconds the old key stays valid after rotation: an integer from 0 to 604800 (7 days). Switch all integrations within this window, before the old key is revoked.
                     * @example 3600
                     */
                    expire_after_in_seconds: number;
                };
            };
        };
        responses: {
            /** @description The key was rotated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description New secret API key, shown this once only; keep it safe.
                         * @example <NEW_JWT>
                         */
                        secret_key?: string;
                        /**
                         * Format: date-time
                         * @description When the old key gets revoked (ISO 8601, UTC).
                         * @example 2026-05-13T12:10:57Z
                         */
                        previous_key_expires_at?: string;
                    };
                };
            };
            /** @description `expire_after_in_seconds` was not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        message?: string;
                    };
                };
            };
            /** @description API key absent or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        error?: "Unauthorized";
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLrsBanks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Banks enabled for LRS on your account; can be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "bank_code": "hdfc",
                     *         "bank_name": "HDFC bank"
                     *       },
                     *       {
                     *         "bank_code": "axis",
                     *         "bank_name": "Axis bank"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LrsBank"][];
                };
            };
            /** @description Unauthorized: token missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unauthorized */
                        error?: string;
                        /** @example Missing token */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createLrsCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer's id.
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
                 *       "bank_code": "hdfc",
                 *       "account_number": "12345678901234",
                 *       "bank_customer_id": "12345678"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["LrsCustomerBankAccountInput"], "bank_code" | "account_number">;
            };
        };
        responses: {
            /** @description LRS bank account registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acclrs_68468c03g9xt7",
                     *       "bank_code": "hdfc",
                     *       "account_number": "12345678901234",
                     *       "bank_customer_id": "12345678"
                     *     }
                     */
                    "application/json": components["schemas"]["LrsCustomerBankAccount"];
                };
            };
            /** @description A field is missing, the bank is unknown or not enabled, a number is not all digits or of the wrong length, the customer is unknown, or the account is registered already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Bad Request */
                        error?: string;
                        /** @example Bank account already exists */
                        message?: string;
                    };
                };
            };
            /** @description Unauthorized: token missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unauthorized */
                        error?: string;
                        /** @example Missing token */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createLrsQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLrsQuoteRequest"];
            };
        };
        responses: {
            /** @description Quote created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LrsQuote"];
                };
            };
            /** @description A field is missing, a currency is not INR or USD or both are the same, the amount is no whole number or out of limits, `bank_code` is missing on payin, not enabled, or sent on payout, the corridor is not USD to INR on payout, or LRS is not enabled. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Bad Request */
                        error?: string;
                        /** @example Validation failed: Bank code can't be blank */
                        message?: string;
                    };
                };
            };
            /** @description Unauthorized: token missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unauthorized */
                        error?: string;
                        /** @example Missing token */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No exchange rate for the bank right now. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unprocessable Entity */
                        error?: string;
                        /** @example No active exchange rate found */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource": "payout",
                 *       "source_currency": "USD",
                 *       "destination_currency": "INR",
                 *       "source_amount": 10000,
                 *       "method": {
                 *         "payment_method": "bank_transfer",
                 *         "subtype": "swift_transfer"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateQuoteRequest"];
            };
        };
        responses: {
            /** @description One quote per available rail. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description Validation error. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEligiblePayins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payment's id.
                 * @example payt_E602dMzgjpDC
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payins the payment can be connected to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Payment not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    connectPayin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payment's id.
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
                     * @description One of the eligible payins.
                     * @example plink_E602dMzgjpDC
                     */
                    payin_id: string;
                };
            };
        };
        responses: {
            /** @description Connected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Payment not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRfis: {
        parameters: {
            query?: {
                /**
                 * @description Only resources created at or before this ISO 8601 time (with offset; without one it is UTC; a bare date is the end of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-02-18T12:03:44Z
                 */
                before?: components["parameters"]["BeforeParam"];
                /**
                 * @description Only resources created at or after this ISO 8601 time (with offset; without one it is UTC; a bare date is the start of that UTC day). Invalid: 400. Use it against page drift.
                 * @example 2025-01-18T12:03:44Z
                 */
                after?: components["parameters"]["AfterParam"];
                /** @description Resources per page, 1 to 100. */
                per_page?: components["parameters"]["PerPageParam"];
                /** @description Page number from 1; the next one is `page_meta.next`. */
                page?: components["parameters"]["PageParam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFIs that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rfi"][];
                        page_meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description RFI's id.
                 * @example rfi_nYUqLpuYQ0M8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFI found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rfi"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RFI not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    respondRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description RFI's id.
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
                         * @description Entry answered.
                         * @example rfidoc_nYUqLpuYQ0M8
                         */
                        rfi_doc_id: string;
                        /**
                         * @description Uploaded document.
                         * @example doc_nYUqLpuYQ0M8
                         */
                        doc_id: string;
                    }[];
                    /** @description Further answers; must not be sent for payout RFIs. */
                    fields?: Record<string, unknown>;
                };
            };
        };
        responses: {
            /** @description Answer taken; the RFI is under review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rfi"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RFI not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCustomerBankAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer's id.
                 * @example cust_5JU9yv0lGSUP
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Customer not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer's id.
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
                     * @description Account number.
                     * @example 1234567890
                     */
                    account_number: string;
                    /**
                     * @description SWIFT code; this or `bic_secondary`.
                     * @example HDFCINBBDEL
                     */
                    bic_primary?: string;
                    /**
                     * @description Local routing code; this or `bic_primary`.
                     * @example HDFC0001097
                     */
                    bic_secondary?: string;
                    /**
                     * @description The bank's own customer identifier.
                     * @example 7189204715
                     */
                    bank_customer_id?: string;
                    /**
                     * @description Bank code.
                     * @example hdfc
                     */
                    bank_code?: string;
                } | unknown | unknown;
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBankAccount"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Customer not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDocumentById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Document's id.
                 * @example doc_nYUqLpuYQ0M8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Document not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateNextPaymentDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Subscription's id.
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
                     * Format: date
                     * @description New date, YYYY-MM-DD.
                     * @example 2026-12-01
                     */
                    next_payment_date: string;
                };
            };
        };
        responses: {
            /** @description Date moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSubscriptionResponse"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Bad Request",
                     *       "message": "Validation failed: Name is invalid"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Subscription not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mockReviewBeneficiaryV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Beneficiary's id.
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
                     * @description Outcome.
                     * @example approve
                     * @enum {string}
                     */
                    review_action: "approve" | "reject";
                };
            };
        };
        responses: {
            /** @description Reviewed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryV2"];
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found, or live mode */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Not pending */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createVirtualAccountV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of account.
                     * @example local
                     * @enum {string}
                     */
                    payment_type: "local" | "swift";
                    /**
                     * Format: iso-4217
                     * @description ISO 4217 currency.
                     * @example AED
                     */
                    currency: string;
                };
            };
        };
        responses: {
            /** @description Request accepted; activation comes by webhook. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Virtual account creation request is accepted. */
                        message?: string;
                        data?: {
                            /** @example merch_694bb0289P4Cz */
                            merchant_id?: string;
                            /**
                             * @example pending
                             * @enum {string}
                             */
                            status?: "pending";
                        };
                    };
                };
            };
            /** @description Parameters missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Bad Request */
                        error?: string;
                        /** @example Missing Required parameters */
                        message?: string;
                    };
                };
            };
            /** @description Unauthorized. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Unauthorized */
                        error?: string;
                        /** @example Invalid or missing authentication token */
                        message?: string;
                    };
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example Duplicate record */
                        error?: string;
                        /** @example Virtual Account already exists */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    triggerMockSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settlement run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Live mode */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateMerchantStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Child merchant.
                     * @example merch_694bb0289P4Cz
                     */
                    merchant_id: string;
                    /**
                     * @description Outcome.
                     * @example success
                     * @enum {string}
                     */
                    target_status: "success";
                };
            };
        };
        responses: {
            /** @description Updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found, or live mode */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateOrderRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order's id.
                 * @example order_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Documents handed in for the RFI. */
                    documents: {
                        /**
                         * @description Uploaded document.
                         * @example doc_67fc2f42468Bw
                         */
                        id: string;
                        /**
                         * @description RFI document it answers.
                         * @example rfidoc_68c8dffedhMHD
                         */
                        rfi_doc_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description RFI documents updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /**
                         * @description Error message.
                         * @example Invalid rfi_doc_id or order not in action_required status
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Order not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updatePayinRfi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payment link's id.
                 * @example payin_678a4c88hpAjf
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Documents handed in for the RFI. */
                    documents: {
                        /**
                         * @description Uploaded document.
                         * @example doc_67fc2f42468Bw
                         */
                        id: string;
                        /**
                         * @description RFI document it answers.
                         * @example rfidoc_68c8dffedhMHD
                         */
                        rfi_doc_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description RFI documents updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkResponse"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error?: "Bad Request";
                        /**
                         * @description Error message.
                         * @example Invalid rfi_doc_id or payment link not in action_required status
                         */
                        message?: string;
                    };
                };
            };
            /** @description The key is missing, wrong, expired or of the wrong kind. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Missing token"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The IP address is not on the allowlist, or the feature is not enabled for the account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Payment link not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityNotFound"];
                };
            };
            /** @description Too many requests. No header says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API failed; the outcome of a call that writes is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
