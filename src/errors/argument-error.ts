import { GlomoError } from './glomo-error.ts'

/**
 * Something given to this package cannot be right: a key, an option, an identifier, a parameter.
 * Nothing was sent, unless `outcomeUnknown` says that an earlier attempt was (a key function that fails at a retry).
 */
export class ArgumentError extends GlomoError {
  override name = 'ArgumentError'
}
