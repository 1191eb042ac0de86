// Made by `npm run generate` from openapi/; change that, not this.

import type { AnswerShapes } from '../../src/validation/shape.ts'

export const shapes: AnswerShapes = {"201":{"types":["object"],"members":{"id":{"types":["string"]},"bank_code":{"types":["string"]},"account_number":{"types":["string"]},"bank_customer_id":{"types":["string"]}},"required":["id"]},"400":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]}}},"401":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]}}},"403":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"429":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"500":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}}}
