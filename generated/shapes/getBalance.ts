// Made by `npm run generate` from openapi/; change that, not this.

import type { AnswerShapes } from '../../src/validation/shape.ts'

export const shapes: AnswerShapes = {"200":{"types":["object"],"members":{"available":{"types":["array"],"items":{"types":["object"],"members":{"currency":{"types":["string"]},"amount":{"types":["number"]}}}},"pending":{"types":["array"],"items":{"types":["object"],"members":{"currency":{"types":["string"]},"amount":{"types":["number"]}}}}}},"401":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"403":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"429":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"500":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}}}
