/** One life of the engine's process: starts it, asks it, and tells every open question when it dies. */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { type Statement, StoreError } from '../store.ts'
import type { EngineAnswer, EngineRequest, Numbered, OpenedGraph, OpenMode } from './protocol.ts'
import { removeSpilled } from './spill.ts'

export interface EngineProcess {
  /** What was found in the file. */
  opened: OpenedGraph
  /** Settles with the answer; rejects with a StoreError, of kind `unavailable` when the process dies before it. */
  ask(request: EngineRequest): Promise<EngineAnswer>
  /** Ends the process at once, whatever it is doing; resolves when the process and its lock on the file are gone. */
  kill(): Promise<void>
  /** Whether the process is there to be asked. */
  alive(): boolean
  /** Resolves when the process has ended, after all open questions were rejected. */
  ended: Promise<void>
}

/**
 * Starts the process and opens the file in it; rejects with a StoreError (`locked`: another process has it open). Once it is open, the process
 * stands back behind others that want the same core, by `niceness`, 0 to 19.
 */
export async function startEngine(path: string, mode: OpenMode, niceness: number): Promise<EngineProcess> {
  const child = forkEngine()
  const engine = talkTo(child)
  try {
    const { opened } = await engine.ask({ do: 'open', path, mode, niceness })
    return { ...engine, opened: opened as OpenedGraph }
  } catch (error) {
    await engine.kill()
    throw error
  }
}

/** Built code runs as it is; source code (tests, scripts) is run by tsx in the new process too. */
function forkEngine(): ChildProcess {
  const source = import.meta.url.endsWith('.ts')
  return fork(new URL(source ? './engine-process.ts' : './engine-process.js', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: source ? ['--import', createRequire(import.meta.url).resolve('tsx')] : [],
  })
}

function talkTo(child: ChildProcess): Omit<EngineProcess, 'opened'> {
  const open = new Map<
    number,
    { resolve(answer: EngineAnswer): void; reject(error: StoreError): void; statement?: string }
  >()
  let asked = 0
  let gone = false

  child.on('message', ({ id, failure, ...answer }: Numbered<EngineAnswer>) => {
    const question = open.get(id)
    open.delete(id)
    if (failure) question?.reject(new StoreError(failure.kind, failure.message, question.statement))
    else question?.resolve(answer)
  })
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      gone = true
      if (child.pid !== undefined) removeSpilled(child.pid)
      for (const { reject, statement } of open.values()) reject(stopped(statement))
      open.clear()
      resolve()
    }
    child.once('exit', end)
    child.once('error', end)
  })

  return {
    ask(request) {
      const statement = 'statement' in request ? (request.statement as Statement).name : undefined
      if (gone) return Promise.reject(stopped(statement))
      return new Promise((resolve, reject) => {
        asked += 1
        open.set(asked, { resolve, reject, statement })
        // A failed send needs no handling here: the exit that follows it rejects the question.
        child.send({ ...request, id: asked }, () => {})
      })
    },
    kill() {
      child.kill('SIGKILL')
      return ended
    },
    alive: () => !gone,
    ended,
  }
}

/** The error of a question whose process has ended. */
export function stopped(statement?: string): StoreError {
  return new StoreError('unavailable', "The embedded engine's process ended before it had answered.", statement)
}
