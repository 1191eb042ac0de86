import { type Application, Converter, type ProjectReflection, ReflectionKind } from 'typedoc'
import { moduleNames } from './module-names.ts'

/** Where links of the published description that begin with a slash lead. */
const DOCUMENTATION = 'https://docs.glomo.one'

/** Guides are named by their headings, modules as they are imported. */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const [first] = document.content
    const heading = /^# (.+)\n/.exec(first?.text ?? '')
    if (!first || !heading?.[1]) throw new Error(`${document.name} has no heading`)
    document.name = heading[1]
    first.text = first.text.slice(heading[0].length)
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    nameModules(project)
    for (const { comment } of Object.values(project.reflections)) {
      const parts = comment ? [...comment.summary, ...comment.blockTags.flatMap(({ content }) => content)] : []
      for (const part of parts) part.text = part.text.replaceAll('](/', `](${DOCUMENTATION}/`)
    }
  })
}

/** A module is named after its source, such as `telemetry/opentelemetry`; the package says what it is imported as. */
function nameModules(project: ProjectReflection): void {
  const names = moduleNames()
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    const name = names.get(module.name)
    if (!name) throw new Error(`${module.name} is not an entry of the package`)
    module.name = name
  }
}
