/** Purpose codes, rails and currencies: the entry `glomo-client/reference`. */
export { type SupportedCurrency, supportedCurrencies } from './currencies.ts'
export { allCountries, type CountryCode, isCountryCode } from './iso-3166.ts'
export { allCurrencies, type CurrencyCode, currencyDecimals, isCurrencyCode } from './iso-4217.ts'
export {
  type PayinPurposeCode,
  type PayoutPurposeCode,
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
