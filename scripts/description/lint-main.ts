import { loadEffective } from './effective.ts'
import { countsOf } from './validate-description.ts'

try {
  const { document, overlays } = await loadEffective()
  for (const { file, title, actions } of overlays) console.log(`${file}: ${title}, ${actions.length} actions`)
  const { paths, operations, schemas } = countsOf(document)
  console.log(
    `effective description: ${paths} paths, ${operations} operations, ${schemas} schemas; every example is valid`,
  )
} catch (error) {
  console.error(`spec:lint: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
