import { type Command, type Commands, optionsOf } from './command.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `glomo-client completion bash|zsh|fish

Prints a script that completes commands, operations and options:
  bash   source <(glomo-client completion bash), in ~/.bashrc
  zsh    source <(glomo-client completion zsh), in ~/.zshrc after compinit
  fish   glomo-client completion fish > ~/.config/fish/completions/glomo-client.fish

Exit code 0: printed; 2: could not run.`

const SCRIPTS = { bash, zsh, fish } as const

const SHELLS: readonly string[] = Object.keys(SCRIPTS)

interface Completion {
  readonly name: string
  readonly summary: string
  /** What may follow it. */
  readonly words: string
}

export function completionOf(commands: Commands): Command {
  return {
    usage: USAGE,
    words: SHELLS,
    run: async ([shell, ...rest]) => {
      if (rest.length > 0 || (shell !== 'bash' && shell !== 'zsh' && shell !== 'fish')) {
        throw new UsageError(`completion takes one of ${SHELLS.join(', ')}`)
      }
      console.log(SCRIPTS[shell](await completionsOf(commands)))
      return 0
    },
  }
}

function completionsOf(commands: Commands): Promise<Completion[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => {
      const command = await load()
      const words = [...command.words, ...optionsOf(command), '--profile']
      return { name, summary, words: words.join(' ') }
    }),
  )
}

function namesOf(completions: readonly Completion[]): string {
  return [...completions.map(({ name }) => name), 'help'].join(' ')
}

function bash(completions: readonly Completion[]): string {
  const cases = completions.map(({ name, words }) => `    ${name}) words="${words}" ;;`)
  return `_glomo_client() {
  local words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${namesOf(completions)}"
  else case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _glomo_client glomo-client`
}

function zsh(completions: readonly Completion[]): string {
  const cases = completions.map(({ name, words }) => `    ${name}) compadd -- ${words} ;;`)
  return `#compdef glomo-client
_glomo_client() {
  if (( CURRENT == 2 )); then compadd -- ${namesOf(completions)}
  else case "\${words[2]}" in
${cases.join('\n')}
  esac; fi
  _files
}
compdef _glomo_client glomo-client`
}

function fish(completions: readonly Completion[]): string {
  const first = completions.map(
    ({ name, summary }) => `complete -c glomo-client -n __fish_use_subcommand -f -a ${name} -d '${summary}'`,
  )
  const further = completions.map(
    ({ name, words }) => `complete -c glomo-client -n '__fish_seen_subcommand_from ${name}' -a '${words}'`,
  )
  return [...first, ...further].join('\n')
}
