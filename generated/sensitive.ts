// Made by `npm run generate` from openapi/; change that, not this.

/** Members and query parameters that hold secrets or personal data: whatever logs or reports replaces their values. */
export const SENSITIVE_NAMES: readonly string[] = [
  'account_number',
  'address',
  'address_line1',
  'address_line2',
  'bank_customer_id',
  'card',
  'card_bin',
  'card_holder_name',
  'city',
  'date_of_birth',
  'dob',
  'document_url',
  'email',
  'email_address',
  'end_digits',
  'holder_name',
  'jwt_token',
  'kyc',
  'name',
  'nationality',
  'nickname',
  'pan_number',
  'phone',
  'pincode',
  'postal_code',
  'preview_url',
  'receiver_account_number',
  'registration_number',
  'secret_key',
  'sender_account_number',
  'sender_bank_address',
  'sender_name',
  'state',
  'tax_identification_number',
  'upi_account',
  'upi_id',
]

/** Where one of these names stands for something harmless: the member around it, and the name. */
export const SHOWN_PLACES: readonly string[] = ['product.name', 'rfi_documents.name', 'taxes.name']

/** Words of messages that an amount follows, which is not to be taken for the number of an account. */
export const AMOUNTS_AFTER: readonly string[] = ['amount required: ']
