import { GlomoError } from './glomo-error.ts'

/** Something given to this package can not be right: a key, an option, an identifier, a parameter. Nothing was sent. */
export class ArgumentError extends GlomoError {
  override name = 'ArgumentError'
}
