import { PUBLISHED_URL } from '../description/lock.ts'

export const USAGE = `npm run drift -- [BASE] [REVISION] [options]

Says what changed between two OpenAPI 3 descriptions, for whom, and how badly. Each is a file, a URL, git:REVISION:path,
or - for what is piped in; JSON or YAML. Files that they refer to are read too, as long as they are in the same folder, or
on the same host.
  BASE               default: openapi/glomo.json, the pinned one
  REVISION           default: the published one (GLOMO_SPEC_URL, else ${PUBLISHED_URL})

What is said:
  --format FORMAT    text (default), json, markdown, html, junit, github
  --output FILE      write there instead of printing
  --fail-on LEVEL    breaking (default), warning, additive, docs, never
  --levels FILE      other levels for rules: a list of id, level (or none), and reason
  --waivers FILE     changes that were looked at and taken (default: openapi/accepted-drift.yaml, when the pinned
                     description is BASE)
  --sunset-days N    also what ends within N days, by its x-sunset
  --consumers FILES  whom of those that use the client each change touches, and where: files of \`glomo-client usage --json\`,
                     folders or patterns, several times for several (default: openapi/consumers/*.json, where there are any)

Which operations count, those that fit everything that is asked (one at least, on either side):
  --match-path REGEX, --unmatch-path REGEX
  --operation NAME   an operationId, or a method and path ("POST /payouts"); several times for several
  --tag NAME, --extension NAME (that an operation bears one; several times for several)
  --client           only what this client calls

Paths that moved as a whole, so that only the rest of them is compared:
  --strip-prefix-base TEXT, --strip-prefix-revision TEXT, --prefix-base TEXT, --prefix-revision TEXT

What is read:
  --allow-outside    files outside of the folder or host of a description, when it refers to them
  --max-mb N         how large a description may be, with all that it refers to (default: 64)

Exit code 0: nothing at that level; 1: something; 2: could not run.`
