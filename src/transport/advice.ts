/** What to do after a call that may or may not have taken effect, in words for the person who reads the error. */
export function adviceFor(operationId: string, hasRequestId: boolean): string {
  if (hasRequestId) return 'It may have taken effect: repeat it with the same request_id, which never acts twice'
  if (operationId === 'createPayin') {
    return 'The payment link may exist: before creating it again, list payment links by customer_id and look for it'
  }
  return 'It may have taken effect: look before repeating it, the API would not recognise a repeat'
}
