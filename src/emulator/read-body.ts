import { type Fields, isFields } from './answer.ts'

/** A file as it was uploaded; its content is not kept. */
export interface UploadedFile {
  readonly name: string
  readonly type: string
  readonly size: number
}

/** The members of a JSON or multipart body; undefined when it is neither an object of JSON nor a form. */
export async function readBody(request: Request): Promise<Fields | undefined> {
  if (request.body === null) return {}
  try {
    if (/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) return await readForm(request)
    return readJson(await request.text())
  } catch {
    return undefined
  }
}

/** The members of a JSON object, none of an empty text; undefined for any other. */
export function readJson(text: string): Fields | undefined {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

async function readForm(request: Request): Promise<Fields> {
  const members: Record<string, unknown> = {}
  for (const [name, value] of await request.formData()) {
    members[name] = typeof value === 'string' ? value : fileOf(value)
  }
  return members
}

function fileOf({ name, type, size }: File): UploadedFile {
  return { name, type, size }
}
