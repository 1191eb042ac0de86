// Made by `npm run generate` from openapi/; change that, not this.

import type { AnswerShapes } from '../../src/validation/shape.ts'

export const shapes: AnswerShapes = {"200":{"types":["object"],"members":{"secret_key":{"types":["string"]},"previous_key_expires_at":{"types":["string"]}}},"400":{"types":["object"],"members":{"error":{"types":["string"],"values":["Bad Request"]},"message":{"types":["string"]}}},"401":{"types":["object"],"members":{"error":{"types":["string"],"values":["Unauthorized"]},"message":{"types":["string"]}}},"403":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"429":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"500":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}}}
