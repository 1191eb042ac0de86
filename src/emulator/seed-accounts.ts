import type { Fields } from './answer.ts'

/** Currencies that `emulator.seed` has bank accounts in. */
export type SeedCurrency = 'USD' | 'EUR' | 'GBP' | 'AED' | 'SGD' | 'AUD' | 'INR'

const COUNTRIES: Readonly<Record<SeedCurrency, string>> = {
  USD: 'USA',
  EUR: 'DEU',
  GBP: 'GBR',
  AED: 'ARE',
  SGD: 'SGP',
  AUD: 'AUS',
  INR: 'IND',
}

/** The rail that reaches an account of `bankAccountOf`. */
export const SEED_RAILS: Readonly<Record<SeedCurrency, string>> = {
  USD: 'swift',
  EUR: 'sepa',
  GBP: 'fps',
  AED: 'ipp',
  SGD: 'swift',
  AUD: 'npp',
  INR: 'neft',
}

/** A bank account of its own for each number, in the form that its currency asks for. */
export function bankAccountOf(currency: SeedCurrency, number: number): Fields {
  const digits = String(number).padStart(10, '0')
  switch (currency) {
    case 'EUR':
      return { currency, account_number: ibanOf('DE', `37040044${digits}`) }
    case 'AED':
      return { currency, account_number: ibanOf('AE', `033000000${digits}`) }
    case 'GBP':
      return { currency, account_number: digits.slice(-8), local_routing_number: '040004' }
    case 'AUD':
      return { currency, account_number: digits.slice(-9), local_routing_number: '062000' }
    case 'INR':
      return { currency, account_number: `1${digits}`, local_routing_number: 'HDFC0000053' }
    case 'USD':
      return { currency, account_number: digits, swift_code: 'CHASUS33' }
    case 'SGD':
      return { currency, account_number: digits, swift_code: 'DBSSSGSG' }
  }
}

export function addressIn(currency: SeedCurrency): Fields {
  return {
    address_line1: '1 Example Street',
    city: 'Example',
    state: 'Example',
    country_code: COUNTRIES[currency],
    postal_code: '10115',
  }
}

/** With the check digits of ISO 7064. */
function ibanOf(country: string, account: string): string {
  const letters = [...country].map((letter) => letter.charCodeAt(0) - 55).join('')
  const check = 98n - (BigInt(`${account}${letters}00`) % 97n)
  return `${country}${String(check).padStart(2, '0')}${account}`
}
