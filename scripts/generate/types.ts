import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { isForbidden } from '../openapi/flatten.ts'
import { OPEN_ENUM, splitReadWrite } from '../openapi/read-write.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'

/** The types of every schema and operation, as openapi-typescript writes them, with the lists of answers left open. */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(JSON.stringify(splitReadWrite(document)), {
    silent: true,
    emptyObjectsUnknown: true,
    // A default is what the API assumes when a value is left out, so it may be left out.
    defaultNonNullable: false,
    transform: (schema) => {
      if (isForbidden(schema as Schema)) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
      if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob')
      return OPEN_ENUM in schema ? openUnion(schema.enum ?? []) : undefined
    },
  })
  return astToString(ast)
}

/** `'a' | 'b' | (string & {})`: the known values are offered, a new one is not a type error. */
function openUnion(values: readonly unknown[]): ts.TypeNode {
  const { factory } = ts
  const literals = values
    .filter((value) => typeof value === 'string')
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)))
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  )
  const nullable = values.includes(null) ? [factory.createLiteralTypeNode(factory.createNull())] : []
  return factory.createUnionTypeNode([...literals, anyString, ...nullable])
}
