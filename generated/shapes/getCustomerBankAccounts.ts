// Made by `npm run generate` from openapi/; change that, not this. Effective description: sha256 c7d396d69907eaebfd12c9ec4d17ab02918ef98cfd875ba0a024a85697d057d1

import type { AnswerShapes } from '../../src/validation/shape.ts'

export const shapes: AnswerShapes = {"200":{"types":["object"]},"401":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"403":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"404":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]}}},"429":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"500":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}}}
