/**
 * Takes the steps of the Dockerfile one by one without Docker. Each stage is a folder that starts empty; what is copied or run is
 * copied or run there. Then the last stage's command is started as a user without rights, until its health check passes. This
 * does not show that the base images exist, or what they hold besides Node.
 */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { instructionsOf } from './dockerfile.ts'

/** A user that owns nothing, if this runs as root; else whoever runs it. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const seconds = 60

interface Stage {
  root: string
  folder: string
  env: Record<string, string>
  health: string[]
  command: string[]
}

const context = new URL('../../', import.meta.url).pathname
const work = mkdtempSync(join(tmpdir(), 'parley-docker-'))
try {
  const stage = build(readFileSync(join(context, 'Dockerfile'), 'utf8'))
  await start(stage)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function build(dockerfile: string): Stage {
  const stages = new Map<string, Stage>()
  let stage: Stage | undefined
  for (const { name, text, options } of instructionsOf(dockerfile)) {
    console.log(`${name} ${text}`)
    if (name === 'FROM') {
      const alias = text.split(' AS ')[1] ?? 'last'
      const root = join(work, alias)
      mkdirSync(root)
      stage = { root, folder: root, env: {}, health: [], command: [] }
      stages.set(alias, stage)
      continue
    }
    if (!stage) throw new Error(`${name} stands before the first FROM.`)
    const { root, env } = stage
    if (name === 'WORKDIR') {
      stage.folder = join(root, text)
      mkdirSync(stage.folder, { recursive: true })
    } else if (name === 'COPY') copy(text.split(' '), options, stage, stages)
    else if (name === 'RUN') {
      execFileSync('sh', ['-c', text], { cwd: stage.folder, env: { ...process.env, ...env }, stdio: 'inherit' })
    } else if (name === 'ENV') Object.assign(env, Object.fromEntries(text.split(' ').map((pair) => pair.split('=', 2))))
    else if (name === 'HEALTHCHECK') stage.health = JSON.parse(text.replace(/^CMD /, ''))
    else if (name === 'CMD') stage.command = JSON.parse(text)
    else if (!['USER', 'VOLUME', 'EXPOSE'].includes(name)) throw new Error(`${name} is not an instruction known here.`)
  }
  if (!stage) throw new Error('The Dockerfile has no FROM.')
  return stage
}

function copy(paths: string[], options: Record<string, string>, stage: Stage, stages: Map<string, Stage>): void {
  const to = paths.at(-1) ?? ''
  const target = to.startsWith('/') ? join(stage.root, to) : join(stage.folder, to)
  const from = options.from ? stages.get(options.from)?.root : context
  if (!from) throw new Error(`COPY --from=${options.from}: there is no such stage before it.`)
  for (const path of paths.slice(0, -1)) {
    const source = join(from, path)
    const end = statSync(source).isDirectory() || !to.endsWith('/') ? target : join(target, basename(path))
    cpSync(source, end, { recursive: true, verbatimSymlinks: true })
    if (options.chown && nobody.uid) chownSync(end, nobody.uid, nobody.gid)
  }
}

async function start({ root, folder, env, health, command }: Stage): Promise<void> {
  // Folders of this process and a free port replace those of the container; everything else is as in the image.
  const own = { PORT: String(await freePort()), HOST: '127.0.0.1', PARLEY_DATA: join(root, env.PARLEY_DATA ?? 'data') }
  const options = { cwd: folder, env: { PATH: process.env.PATH, ...env, ...own }, stdio: 'inherit' as const, ...nobody }
  execFileSync('chmod', ['755', work])
  const [program = '', ...args] = command
  const service = spawn(program, args, options)
  const ended = new Promise<string>((resolve) => {
    service.once('error', (error) => resolve(String(error)))
    service.once('exit', (code, signal) => resolve(`it ended with ${code ?? signal}`))
  })
  try {
    await Promise.race([
      healthy(health, options),
      ended.then((how) => Promise.reject(new Error(`The service did not stay up: ${how}.`))),
    ])
  } finally {
    service.kill()
    await ended
  }
}

async function healthy(
  [program = '', ...args]: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<void> {
  for (let tries = 0; tries < seconds; tries++) {
    try {
      execFileSync(program, args, { ...options, stdio: 'ignore' })
      console.log('The health check is content.')
      return
    } catch {
      await pause(1_000)
    }
  }
  throw new Error(`The health check was not content within ${seconds} s.`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
