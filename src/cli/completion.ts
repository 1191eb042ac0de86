import { type Commands, optionsOf } from './command.ts'
import type { ExitCode } from './output.ts'
import { UsageError } from './usage-error.ts'

export const COMPLETION_USAGE = `glomo-client completion bash|zsh|fish

Prints a script that completes commands, operations and options:
  bash   source <(glomo-client completion bash), in ~/.bashrc
  zsh    source <(glomo-client completion zsh), in ~/.zshrc after compinit
  fish   glomo-client completion fish > ~/.config/fish/completions/glomo-client.fish

Exit code 0: printed; 2: could not run.`

const SCRIPTS = { bash, zsh, fish } as const

export const SHELLS: readonly string[] = Object.keys(SCRIPTS)

export async function completion([shell, ...rest]: readonly string[], commands: Commands): Promise<ExitCode> {
  if (rest.length > 0 || (shell !== 'bash' && shell !== 'zsh' && shell !== 'fish')) {
    throw new UsageError(`completion takes one of ${SHELLS.join(', ')}`)
  }
  console.log(SCRIPTS[shell](commands))
  return 0
}

/** What may follow each command. */
function wordsOf(commands: Commands): [name: string, words: string][] {
  return Object.entries(commands).map(([name, command]) => [name, [...command.words, ...optionsOf(command)].join(' ')])
}

function bash(commands: Commands): string {
  const cases = wordsOf(commands).map(([name, words]) => `    ${name}) words="${words}" ;;`)
  return `_glomo_client() {
  local words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${Object.keys(commands).join(' ')} help"
  else case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _glomo_client glomo-client`
}

function zsh(commands: Commands): string {
  const cases = wordsOf(commands).map(([name, words]) => `    ${name}) compadd -- ${words} ;;`)
  return `#compdef glomo-client
_glomo_client() {
  if (( CURRENT == 2 )); then compadd -- ${Object.keys(commands).join(' ')} help
  else case "\${words[2]}" in
${cases.join('\n')}
  esac; fi
  _files
}
compdef _glomo_client glomo-client`
}

function fish(commands: Commands): string {
  const first = Object.entries(commands).map(
    ([name, { summary }]) => `complete -c glomo-client -n __fish_use_subcommand -f -a ${name} -d '${summary}'`,
  )
  const further = wordsOf(commands).map(
    ([name, words]) => `complete -c glomo-client -n '__fish_seen_subcommand_from ${name}' -a '${words}'`,
  )
  return [...first, ...further].join('\n')
}
