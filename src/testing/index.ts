/** For tests of your webhook endpoint: the entry `glomo-client/testing`. */
export { canonicalJson } from './canonical-json.ts'
export { sampleEvent, sampleEvents } from './sample-event.ts'
export {
  type Delivery,
  RESPONSE_TIMEOUT,
  RETRY_SCHEDULES,
  type SendOptions,
  type SignedPayload,
  sendTestEvent,
  signPayload,
  type TestEvent,
} from './send.ts'
