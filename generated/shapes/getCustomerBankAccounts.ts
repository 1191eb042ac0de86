// Made by `npm run generate` from openapi/; change that, not this.

import type { AnswerShapes } from '../../src/validation/shape.ts'

export const shapes: AnswerShapes = {"200":{"types":["object"]},"401":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"403":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"404":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]}}},"429":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"500":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}}}
