/** A client of the siege: asks over HTTP from an address of its own, and tells what came of it. */
import { Agent, request } from 'node:http'

export interface Target {
  host: string
  port: number
  /** When the attack is over, in milliseconds since 1970. */
  until: number
}

export interface Question {
  method?: 'GET' | 'POST'
  path?: string
  headers?: Record<string, string>
  body?: string
  /** Leaves after so many milliseconds, whatever has come. */
  leavesAfterMs?: number
}

/** What came of a question: an HTTP status, with a word if it is 200 for a refusal, or why there was none. */
export interface Outcome {
  result: string
  ms: number
  bytes: number
}

/** How often each outcome came, e.g. `200` or `ECONNRESET`, and how long the slowest refusal took, in milliseconds. */
export interface Tally {
  outcomes: Record<string, number>
  slowestRefusalMs: number
  /** Of answered questions, in milliseconds. */
  answeredMs: number[]
}

/** Longer than any answer may take. */
const patienceMs = 60_000

export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 })

  /** `number` chooses an address of this machine's own network: 127.0.0.`number`. */
  constructor(
    private readonly target: Target,
    private readonly number: number,
  ) {}

  get isOver(): boolean {
    return Date.now() >= this.target.until
  }

  graphql(query: string, variables: object = {}, more: Partial<Question> = {}): Promise<Outcome> {
    const headers = { 'content-type': 'application/json', ...more.headers }
    return this.ask({ ...more, method: 'POST', body: JSON.stringify({ query, variables }), headers })
  }

  ask({ method = 'GET', path = '/graphql', headers = {}, body, leavesAfterMs }: Question): Promise<Outcome> {
    const start = performance.now()
    return new Promise((resolve) => {
      let bytes = 0
      let beginning = ''
      const done = (result: string) => {
        clearTimeout(timer)
        resolve({ result, ms: performance.now() - start, bytes })
      }
      const { host, port } = this.target
      const asked = request({
        ...{ host, port, method, path, agent: this.agent, localAddress: `127.0.0.${this.number}` },
        headers: { accept: 'application/json', ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) },
      })
      const timer = setTimeout(() => {
        done(leavesAfterMs === undefined ? 'no answer' : 'left')
        asked.destroy()
      }, leavesAfterMs ?? patienceMs)
      asked.on('response', (response) => {
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (beginning.length < 20) beginning += chunk.toString('latin1', 0, 20)
        })
        response.on('end', () => {
          const failed = response.statusCode === 200 && beginning.startsWith('{"errors"')
          done(failed ? '200 with errors' : String(response.statusCode))
        })
        response.on('error', () => done('cut off'))
      })
      asked.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'error'))
      asked.end(body)
    })
  }

  close(): void {
    this.agent.destroy()
  }
}
