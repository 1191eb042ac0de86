/** The members and items of a value that some schema was about. */
export class Evaluated {
  readonly names = new Set<string>()
  readonly items = new Set<number>()

  add({ names, items }: Evaluated): void {
    for (const name of names) this.names.add(name)
    for (const at of items) this.items.add(at)
  }
}
