import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Editor } from '../../scripts/package/editor.ts'
import { HOVERS, MISTAKES, ourProgram, stripeProgram } from '../../scripts/package/most-used-calls.ts'
import { findPeers } from './peers.ts'

/** Prints what an editor shows of the most used calls, and of mistakes in them, beside what it shows of stripe's. */
export async function printEditorTexts(folder: string): Promise<void> {
  const stripe = findPeers().peers.find(({ name }) => name === 'stripe')
  if (stripe) await symlink(stripe.folder, join(folder, 'node_modules/stripe'), 'junction')
  else console.log('\nstripe is left out: npm ci --prefix bench installs it')
  const editor = new Editor(folder)
  console.log('\nWhat a call gives, on hover')
  for (const { call, stripe: like } of HOVERS) {
    print(call, editor.show(ourProgram(call), 'found').hover)
    if (stripe) print(like, editor.show(stripeProgram(like), 'found').hover)
  }
  console.log('\nWhat is wrong')
  for (const { about, call, stripe: like } of MISTAKES) {
    console.log(`  ${about}`)
    print(call, last(editor.errors(ourProgram(call))))
    if (stripe && like) print(like, last(editor.errors(stripeProgram(like))))
  }
}

function print(call: string, shown: string): void {
  console.log(`    ${call}\n      ${shown.replaceAll('\n', '\n      ')}`)
}

/** The sentence at the end of a chain says what is to be done; where it is about one member, the one before it names it. */
function last(errors: readonly string[]): string {
  return errors.map((error) => end(error.split('\n').map((line) => line.trim()))).join('\n') || 'compiles'
}

function end(lines: readonly string[]): string {
  const [named = '', wrong = ''] = lines.slice(-2)
  return named.startsWith('Types of property ') ? `${named} ${wrong}` : (lines.at(-1) ?? '')
}
