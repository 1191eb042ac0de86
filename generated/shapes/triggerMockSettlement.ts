// Made by `npm run generate` from openapi/; change that, not this. Effective description: sha256 7ac34ebeffad4ad5799d9a370bf531d965b7b4976fc5d1c508c8415b2765b3fd

import type { AnswerShapes } from '../../src/validation/shape.ts'

export const shapes: AnswerShapes = {"200":{"types":["object"]},"401":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"403":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"404":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]}}},"429":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}},"500":{"types":["object"],"members":{"error":{"types":["string"]},"message":{"types":["string"]},"code":{"types":["string"]}}}}
