/** For which hosts the service answers: whoever makes a name of its own lead here (DNS rebinding) gets nothing. */
import { isHost } from '../../config.ts'
import { Refused } from './refused.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Whether only programs on this machine can reach a service that listens there. */
export function isLoopback(listensAt: string): boolean {
  return listensAt === 'localhost' || listensAt === '::1' || /^127\.\d+\.\d+\.\d+$/.test(listensAt)
}

/**
 * The hosts that a service answers for: those listed and loopback names, which nobody else can make lead here, so that whatever watches over
 * it on its own machine is always answered. If none are listed and it listens on more than loopback, null: any. One without a port
 * is answered on every port, since containers and proxies change it.
 */
export function hostsOf(listed: readonly string[], listensAt: string): readonly string[] | null {
  if (listed.length === 0 && !isLoopback(listensAt)) return null
  const own = isLoopback(listensAt) ? [listensAt.includes(':') ? `[${listensAt}]` : listensAt] : []
  return [...new Set([...listed, ...loopback, ...own])]
}

/** The host as it is; throws a {@link Refused} if there is none, more than one, one that is none, or one that is not answered for. */
export function checkedHost(given: readonly string[], allowed: readonly string[] | null): string {
  const [host = '', ...more] = given
  if (host === '' || more.length > 0)
    throw new Refused(400, `A request has one Host header; this one has ${given.length}.`)
  if (!isHost(host)) throw new Refused(400, 'The Host header is no host; it reads like localhost:4000.')
  const whole = host.toLowerCase()
  const name = whole.replace(/:\d+$/, '')
  if (!allowed || allowed.includes(whole) || allowed.includes(name)) return whole
  throw new Refused(
    421,
    `The service does not answer for the host ${name}, but for ${allowed.join(', ')} (PARLEY_HOSTS).`,
  )
}
