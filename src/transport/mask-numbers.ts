import { AMOUNTS_AFTER } from '../../generated/sensitive.ts'

// None of the patterns can fail after it has read far, so that the work grows with the length of the text alone.

/** Between groups of digits of a card: points, dashes of all kinds, spaces of all kinds, ends of lines. */
const BETWEEN = '[\\s.\\u2010-\\u2015-]{1,4}'

/** What an account and a bank are called, and what else may stand before a number of theirs: no amount, and no state. */
const AFTER_WORD: RegExp = /* @__PURE__ */ new RegExp(
  '((?:account|(?<![a-z])(?:a/c|acct?\\.?|card|iban|bsb|sort[\\W_]?code))s?' +
    '(?:[\\W_]{0,4}(?:num(?:ber)?s?(?: is)?|no|nr|(?:is )?(?:not |in)valid)(?![a-z])\\.?){0,3}' +
    `[\\s:=#"'/(_\\u2010-\\u2015-]{0,4})(\\d(?:[ -]?\\d)*)(?!\\d|\\.\\d\\d?\\b)`,
  'gi',
)

/**
 * Digits in a row, spaces and hyphens between them; more between the groups of a card. Letters behind them, but for those
 * of a currency, make them a part of a word; after some words they are an amount, which has 12 digits at most.
 */
const DIGITS: RegExp = /* @__PURE__ */ new RegExp(
  `(?<!${['\\w', ...AMOUNTS_AFTER.map((words) => `${words}(?=\\d{1,12}\\b)`)].join('|')})` +
    `(?:3\\d{3}${BETWEEN}\\d{6}${BETWEEN}\\d{5}|\\d(?:[ -]?\\d|(?<=\\b\\d{4})${BETWEEN}(?=\\d{4}\\b)\\d)*)(?=[a-z]{3}\\b|\\W|$)`,
  'gi',
)

/** Masks what looks like the number of an account or a card, or an IBAN. The last digits stay, to find it again. */
export function maskNumbers(text: string): string {
  // In small letters most of what begins so is an identifier.
  const isIban = (word: string) =>
    word === word.toUpperCase() || /\d{18}|[a-z]{4}\d{10}/i.test(word) || /iban|account/i.test(text)
  return text
    .replace(/\b[a-z]{2}\d{2}[a-z\d]{7,26}([a-z\d]{4})\b/gi, (word, end) => (isIban(word) ? `****${end}` : word))
    .replace(AFTER_WORD, (_, words: string, digits: string) => words + maskDigits(digits, 6))
    .replace(DIGITS, (digits) => maskDigits(digits, 9))
}

function maskDigits(text: string, least: number): string {
  const digits = text.replace(/\D/g, '')
  // A date, also with the hour, after which a colon ends the number.
  if (digits.length < least || /^\d{4}-\d\d-\d\d(?: \d\d)?$/.test(text)) return text
  return `****${digits.slice(digits.length < 9 ? -2 : -4)}`
}
