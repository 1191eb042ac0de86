import ts from 'typescript'
import { sentenceOf, withReadableComments, withSentence } from './comments.ts'

const { factory } = ts

const HEADERS = 'AnyHeaders'
const JSON_RESPONSE = 'JsonResponse'
const REFUSAL = 'Refusal'
const NO_PARAMETERS = 'NoParameters'

/** What operations share. */
export const SHARED_BY_OPERATIONS: string = `/** Headers of a response; none of them is described. */
export interface ${HEADERS} {
    [name: string]: unknown;
}
/** The API responds with JSON. */
export interface ${JSON_RESPONSE}<Body> {
    headers: ${HEADERS};
    content: {
        "application/json": Body;
    };
}
/** The API refuses a call. */
export type ${REFUSAL} = ${JSON_RESPONSE}<Error>;
/** An operation whose request is its URL and body alone. */
export interface ${NO_PARAMETERS} {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
}
`

/**
 * Gives each schema a declaration of its own, which editors and compilers call by its name; openapi-typescript writes
 * one large literal, whose members have none and are spread out wherever they are used.
 *
 * @param sent schemas that requests are made of: what may be left out of them may be given as `undefined`, too
 */
export function nameSchemas(ast: readonly ts.Node[], sent: ReadonlySet<string>): ts.Node[] {
  const rewritten = ast.map(rewrite)
  const sentences = sentencesIn(rewritten)
  return rewritten.flatMap((node) => {
    const readable = explainReferences(node, sentences)
    if (!ts.isInterfaceDeclaration(readable)) return readable
    if (readable.name.text === 'components') return componentsOf(readable, sent)
    if (readable.name.text === 'operations') return operationsOf(readable)
    return readable.name.text === 'paths' ? pathsOf(readable) : readable
  })
}

/** `components["schemas"]["Payout"]` becomes `Payout`, and comments readable, all the way down. */
function rewrite(node: ts.Node): ts.Node {
  const name = nameOfReference(node)
  if (name !== undefined) return factory.createTypeReferenceNode(name)
  const visited = withReadableComments(ts.visitEachChild(node, rewrite, undefined))
  return ts.isIntersectionTypeNode(visited) || ts.isUnionTypeNode(visited) ? withoutUnknown(visited) : visited
}

/** Branches that say alone what is required have no type; beside them the whole would be `unknown`, too. */
function withoutUnknown(type: ts.IntersectionTypeNode | ts.UnionTypeNode): ts.TypeNode {
  const known = type.types.filter((part) => !isUnknown(part))
  const [only = type, ...others] = known
  if (others.length === 0) return only
  return ts.isUnionTypeNode(type) ? factory.createUnionTypeNode(known) : factory.createIntersectionTypeNode(known)
}

function isUnknown(type: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(type)) return isUnknown(type.type)
  if (ts.isUnionTypeNode(type)) return type.types.every(isUnknown)
  return type.kind === ts.SyntaxKind.UnknownKeyword
}

function nameOfReference(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined
  const { objectType, indexType } = node.objectType
  const isOfComponents =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === 'components'
  return isOfComponents && textOf(indexType) === 'schemas' ? textOf(node.indexType) : undefined
}

function textOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined
}

/** What is said of each schema, by its name. */
function sentencesIn(ast: readonly ts.Node[]): ReadonlyMap<string, string> {
  const components = ast.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components')
  if (!components || !ts.isInterfaceDeclaration(components)) return new Map()
  const schemas = components.members.find((member) => isMember(member, 'schemas'))
  const members = schemas && isProperty(schemas) && ts.isTypeLiteralNode(schemas.type) ? [...schemas.type.members] : []
  return new Map(members.filter(isProperty).map((member) => [nameOf(member), sentenceOf(member) ?? '']))
}

/** Of a member that nothing is said of, what is said of its schema is said. */
function explainReferences(node: ts.Node, sentences: ReadonlyMap<string, string>): ts.Node {
  const visited = ts.visitEachChild(node, (child) => explainReferences(child, sentences), undefined)
  // A media type is no member of an object.
  if (!isProperty(visited) || nameOf(visited).includes('/') || sentenceOf(visited) !== undefined) return visited
  const sentence = sentences.get(referredName(visited.type) ?? '')
  return sentence ? withSentence(visited, sentence) : visited
}

function referredName(type: ts.TypeNode): string | undefined {
  const [reference] = (ts.isUnionTypeNode(type) ? [...type.types] : [type]).filter((part) =>
    ts.isTypeReferenceNode(part),
  )
  return reference && ts.isIdentifier(reference.typeName) ? reference.typeName.text : undefined
}

/** The declarations of the schemas, and `components` that refers to them. */
function componentsOf(components: ts.InterfaceDeclaration, sent: ReadonlySet<string>): ts.Node[] {
  const declared: ts.Node[] = []
  const members = components.members.map((member) => {
    if (!isMember(member, 'schemas') || !ts.isTypeLiteralNode(member.type)) return member
    const schemas = member.type.members.filter(isProperty)
    declared.push(...schemas.map((schema) => declarationOf(schema, sent)))
    return withType(member, factory.createTypeLiteralNode(schemas.map(referring)))
  })
  return [...declared, withMembers(components, members)]
}

function declarationOf(schema: Property, sent: ReadonlySet<string>): ts.Node {
  const name = nameOf(schema)
  const type = sent.has(name) ? allowUndefined(schema.type) : schema.type
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type)
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema))
}

function referring(schema: Property): ts.TypeElement {
  const name = nameOf(schema)
  return factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(name))
}

/** The methods of each path, without those it does not have. */
function pathsOf(paths: ts.InterfaceDeclaration): ts.Node {
  const members = paths.members.map((path) => {
    if (!isProperty(path) || !ts.isTypeLiteralNode(path.type)) return path
    const methods = path.type.members.filter(
      (method) => !isProperty(method) || method.type.kind !== ts.SyntaxKind.NeverKeyword,
    )
    return withType(path, factory.createTypeLiteralNode(methods.map(shareParameters)))
  })
  return withMembers(paths, members)
}

function withMembers(
  declaration: ts.InterfaceDeclaration,
  members: readonly ts.TypeElement[],
): ts.InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses } = declaration
  return factory.updateInterfaceDeclaration(declaration, modifiers, name, typeParameters, heritageClauses, members)
}

/** What operations take in their query and body. */
function operationsOf(operations: ts.InterfaceDeclaration): ts.Node {
  const members = operations.members.map((operation) => {
    if (!isProperty(operation) || !ts.isTypeLiteralNode(operation.type)) return operation
    const parts = operation.type.members.map((part) => {
      if (isMember(part, 'requestBody')) return withType(part, allowUndefined(part.type))
      if (isMember(part, 'responses')) return withType(part, shareResponses(part.type))
      return shareParameters(part)
    })
    return withType(operation, factory.createTypeLiteralNode(parts))
  })
  return withMembers(operations, members)
}

/** Many operations have no parameters. Those of the query may be given as `undefined`. */
function shareParameters(part: ts.TypeElement): ts.TypeElement {
  if (!isMember(part, 'parameters') || !ts.isTypeLiteralNode(part.type)) return part
  const places = part.type.members.filter(isProperty)
  if (places.every(({ type }) => type.kind === ts.SyntaxKind.NeverKeyword)) {
    return withType(part, factory.createTypeReferenceNode(NO_PARAMETERS))
  }
  const open = places.map((place) => (isMember(place, 'query') ? withType(place, allowUndefined(place.type)) : place))
  return withType(part, factory.createTypeLiteralNode(open))
}

/** Most responses are JSON, many of them the same refusal, and all may have any header: what is shared is declared once. */
function shareResponses(responses: ts.TypeNode): ts.TypeNode {
  if (!ts.isTypeLiteralNode(responses)) return responses
  const members = responses.members.map((response) => {
    if (!isProperty(response) || !ts.isTypeLiteralNode(response.type)) return response
    const body = jsonOf(response.type)
    if (!body) return withType(response, withSharedHeaders(response.type))
    if (isReferenceTo(body, 'Error')) {
      const { modifiers, name, questionToken } = response
      // Without what is said above it: nobody sees it, and it is said of every operation.
      return factory.createPropertySignature(modifiers, name, questionToken, factory.createTypeReferenceNode(REFUSAL))
    }
    return withType(response, factory.createTypeReferenceNode(JSON_RESPONSE, [body]))
  })
  return factory.createTypeLiteralNode(members)
}

function withSharedHeaders(response: ts.TypeLiteralNode): ts.TypeNode {
  const parts = response.members.map((part) =>
    isMember(part, 'headers') ? withType(part, factory.createTypeReferenceNode(HEADERS)) : part,
  )
  return factory.createTypeLiteralNode(parts)
}

/** The body of a response that is JSON and nothing else. */
function jsonOf(response: ts.TypeLiteralNode): ts.TypeNode | undefined {
  const content = memberOf(response, 'content')
  const isOneOfMany = content && ts.isTypeLiteralNode(content) && content.members.length > 1
  return content && !isOneOfMany ? memberOf(content, 'application/json') : undefined
}

function isReferenceTo(type: ts.TypeNode, name: string): boolean {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeName.text === name
}

function memberOf(type: ts.TypeNode, name: string): ts.TypeNode | undefined {
  const members = ts.isTypeLiteralNode(type) ? [...type.members] : []
  return members.filter(isProperty).find((member) => nameOf(member) === name)?.type
}

/** Under `exactOptionalPropertyTypes` a member that may be left out takes `undefined` only when its type says so. */
function allowUndefined(type: ts.TypeNode): ts.TypeNode {
  return ts.visitNode(type, allowUndefinedIn, ts.isTypeNode)
}

function allowUndefinedIn(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, allowUndefinedIn, undefined)
  if (!isProperty(visited) || !visited.questionToken) return visited
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)
  const isNever = visited.type.kind === ts.SyntaxKind.NeverKeyword
  return withType(visited, isNever ? undefinedType : factory.createUnionTypeNode([visited.type, undefinedType]))
}

type Property = ts.PropertySignature & { readonly type: ts.TypeNode }

function isProperty(node: ts.Node): node is Property {
  return ts.isPropertySignature(node) && node.type !== undefined
}

function isMember(node: ts.Node, name: string): node is Property {
  return isProperty(node) && nameOf(node) === name
}

function nameOf(property: ts.PropertySignature): string {
  const { name } = property
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return name.text
  throw new Error('a member of the description has no name')
}

function withType(property: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return factory.updatePropertySignature(property, property.modifiers, property.name, property.questionToken, type)
}
