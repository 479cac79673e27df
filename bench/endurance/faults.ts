/** What goes wrong during the run: engines and servers that are killed, paused and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { childrenOf } from '../siege/watch.ts'

export interface Fault {
  name: string
  strike: () => Promise<void>
}

export function faultsOfEmbedded(service: number): Fault[] {
  const all = (signal: NodeJS.Signals) => {
    for (const pid of childrenOf(service)) process.kill(pid, signal)
  }
  return [
    { name: 'the engine killed', strike: async () => all('SIGKILL') },
    {
      name: 'the engine paused for 5 s',
      strike: async () => {
        all('SIGSTOP')
        await pause(5_000)
        all('SIGCONT')
      },
    },
  ]
}

/** A Neo4j of its own, which can be killed. */
export class Neo4jServer {
  private process: ChildProcess | null = null

  constructor(
    private readonly home: string,
    private readonly port: number,
  ) {}

  get uri(): string {
    return `bolt://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    this.process = spawn(fileURLToPath(new URL('../../dev/neo4j/run', import.meta.url)), [], {
      detached: true,
      stdio: 'ignore',
      // The last transaction of a large import needs more than the 2 GB that a development server has.
      env: {
        ...process.env,
        NEO4J_HOME_DIR: this.home,
        NEO4J_PORT: String(this.port),
        NEO4J_PASSWORD: '',
        NEO4J_HEAP: '4g',
      },
    })
    while (!(await listens(this.port))) await pause(500)
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    if (!this.process) return
    const ended = once(this.process, 'close')
    this.send(signal)
    await ended
  }

  send(signal: NodeJS.Signals): void {
    if (this.process?.pid) process.kill(-this.process.pid, signal)
  }

  faults(): Fault[] {
    const again = async (signal: NodeJS.Signals) => {
      await this.stop(signal)
      await pause(3_000)
      await this.start()
    }
    return [
      { name: 'Neo4j killed and started again', strike: () => again('SIGKILL') },
      {
        name: 'Neo4j paused for 20 s',
        strike: async () => {
          this.send('SIGSTOP')
          await pause(20_000)
          this.send('SIGCONT')
        },
      },
      { name: 'Neo4j stopped and started again', strike: () => again('SIGTERM') },
    ]
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
