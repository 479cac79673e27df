/** Runs the built service as its users do, in a process of its own: for browser tests, pictures of the explorer and its bench. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

export interface BuiltService {
  /** Where it listens, e.g. `http://127.0.0.1:41234`. */
  base: string
  /** The service's process. */
  pid: number
  stop: () => Promise<void>
}

/** Rejects with what the service said if it does not start; it has to be built. `data` is the folder of its store; `settings` go into its environment. */
export async function startBuilt(
  command: 'start' | 'demo',
  data: string,
  settings: Record<string, string> = {},
): Promise<BuiltService> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['dist/main.js', command], {
    cwd: root,
    env: { PATH, HOME, PORT: '0', PARLEY_DATA: data, PARLEY_LOG: 'error', ...settings },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const ended = once(child, 'close')
  const base = await Promise.race([
    new Promise<string>((resolve) => {
      child.stdout.on('data', () => {
        const [, address] = /Explorer: (http:\/\/\S+?)\/?\n/.exec(said) ?? []
        if (address) resolve(address)
      })
    }),
    ended.then(() => {
      throw new Error(`The service ended; it has to be built (npm run build):\n${said}`)
    }),
  ])
  const stop = async () => {
    child.kill()
    await ended
  }
  return { base, pid: child.pid as number, stop }
}
