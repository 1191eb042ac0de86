/** For runtimes with a command line: the address of the mock is the first argument. */
import { program } from './program.mjs'

const [, , baseUrl] = globalThis.Deno ? ['', '', globalThis.Deno.args[0]] : globalThis.process.argv
console.log(JSON.stringify(await program(baseUrl)))
