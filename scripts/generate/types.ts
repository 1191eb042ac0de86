import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { isForbidden } from '../openapi/flatten.ts'
import { codeListOf, OPEN_ENUM, schemasSent, splitReadWrite } from '../openapi/read-write.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'
import { nameSchemas, SHARED_BY_OPERATIONS } from './named-schemas.ts'

/**
 * The types of every schema and operation, made by openapi-typescript: each schema under its name, with the lists of
 * answers left open.
 */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const sides = splitReadWrite(document)
  const ast = await openapiTS(JSON.stringify(sides), {
    silent: true,
    emptyObjectsUnknown: true,
    // A default is what the API assumes when a value is left out, so it may be left out.
    defaultNonNullable: false,
    transform: (schema) => {
      if (isForbidden(schema as Schema)) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
      if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob')
      return codeOf(schema as Schema) ?? (OPEN_ENUM in schema ? openUnion(schema.enum ?? []) : undefined)
    },
  })
  return IMPORTS + SHARED_BY_OPERATIONS + astToString(nameSchemas(ast, schemasSent(sides)))
}

const IMPORTS = `import type { CountryCode } from '../src/reference/countries.ts'
import type { CurrencyCode } from '../src/reference/iso-4217.ts'

`

/** A code of a list that the description names instead of spelling it out. */
function codeOf(schema: Schema): ts.TypeNode | undefined {
  const list = codeListOf(schema)
  if (!list) return undefined
  const code = ts.factory.createTypeReferenceNode(list === 'currency' ? 'CurrencyCode' : 'CountryCode')
  const others = [...(OPEN_ENUM in schema ? [anyString()] : []), ...(isNullable(schema) ? [NULL] : [])]
  return others.length > 0 ? ts.factory.createUnionTypeNode([code, ...others]) : code
}

function isNullable({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes('null')
}

const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull())

/** `'a' | 'b' | (string & {})`: the known values are offered, a new one is not a type error. */
function openUnion(values: readonly unknown[]): ts.TypeNode {
  const { factory } = ts
  const literals = values
    .filter((value) => typeof value === 'string')
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)))
  const nullable = values.includes(null) ? [NULL] : []
  return factory.createUnionTypeNode([...literals, anyString(), ...nullable])
}

/** `(string & {})`: any text, which does not swallow the values named beside it. */
function anyString(): ts.TypeNode {
  const { factory } = ts
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  )
}
