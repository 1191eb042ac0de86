import packageJson from '../../package.json' with { type: 'json' }

/** What modules are imported as, by their source, such as `telemetry/opentelemetry` or `webhooks`. */
export function moduleNames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const [path, target] of Object.entries(packageJson.exports)) {
    if (typeof target === 'string') continue
    names.set(target.default.replace(/^\.\/dist\/src\/|(\/index)?\.c?js$/g, ''), packageJson.name + path.slice(1))
  }
  return names
}
