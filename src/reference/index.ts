/** Purpose codes, rails, currencies and countries: the entry `glomo-client/reference`. */
export { allCountryCodes, type CountryCode, isCountryCode, LRS_CUSTOMER_COUNTRY } from './countries.ts'
export { type SupportedCurrency, supportedCurrencies } from './currencies.ts'
export { allCurrencies, type CurrencyCode, currencyDecimals, isCurrencyCode } from './iso-4217.ts'
export type {
  LrsOrderPurposeCode,
  LrsWithdrawalPurposeCode,
  PayinPurposeCode,
  PayoutPurposeCode,
} from './purpose-code-names.ts'
export {
  type PurposeCode,
  PurposeCodeList,
  type PurposeDocument,
  purposeCodes,
} from './purpose-codes.ts'
export {
  RAILS,
  type Rail,
  type RailBeneficiary,
  type RailFacts,
  type RailIdentifier,
  type RailOption,
  railsFor,
} from './rails.ts'
