import { Application } from 'typedoc'
import { deadLinks } from './dead-links.ts'

/** Makes the site in `reports/site`: guides and API. Exit code 0: made; 1: a link leads nowhere; 2: could not be made. */
const app = await Application.bootstrapWithPlugins()
const project = await app.convert()
if (!project || app.logger.hasErrors()) process.exit(2)
await app.generateOutputs(project)
const folder = app.options.getValue('out')
const dead = await deadLinks(folder)
for (const link of dead) console.error(`no such page or place: ${link}`)
console.log(`${folder}/index.html: ${dead.length === 0 ? 'every link leads somewhere' : `${dead.length} dead links`}`)
process.exitCode = dead.length === 0 ? 0 : 1
