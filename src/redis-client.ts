/** A client, or a cluster's, of the package `redis`. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** A client, or a cluster's, of the package `ioredis`. */
export interface IoRedisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
  /** By this it is told from the other. */
  defineCommand: unknown
}

/** Runs a script: nothing comes between its steps. */
export function runScript(
  client: NodeRedisClient | IoRedisClient,
  script: string,
  keys: string[],
  args: string[],
): Promise<unknown> {
  return 'defineCommand' in client
    ? client.eval(script, keys.length, ...keys, ...args)
    : client.eval(script, { keys, arguments: args })
}
