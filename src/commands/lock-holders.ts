/** Finds out who has a file locked, where the system says so. */
import { readFileSync, statSync } from 'node:fs'

/** The processes that hold a lock on the file, each by its id and command; none where that cannot be known (elsewhere than on Linux). */
export function lockHolders(path: string): string[] {
  try {
    const { ino } = statSync(path)
    const locks = readFileSync('/proc/locks', 'utf8').split('\n')
    // 3: FLOCK  ADVISORY  WRITE 4711 fe:01:9978116 0 EOF
    const ids = locks.flatMap((line) =>
      line.includes(`:${ino} `) ? (/ (\d+) \S+:\S+:\d+ /.exec(line)?.[1] ?? []) : [],
    )
    return [...new Set(ids)].map((id) => `${id} (${parentOf(id)})`)
  } catch {
    return []
  }
}

/** The engine has a process of its own; what people know is the one that started it. */
function parentOf(id: string): string {
  const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
  const command = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0').slice(0, 4).join(' ').trim()
  return `started by ${parent}: ${command}`
}
