/** Where a request comes from: the proxies that are named may say for whom they ask; nobody else may. */
import type { IncomingMessage } from 'node:http'
import { isIP, type Socket } from 'node:net'
import ipaddr from 'ipaddr.js'

type Address = ReturnType<typeof ipaddr.process>

/** Who asks, and by which host and protocol. */
export interface Sender {
  /**
   * The address of the client: IPv4, also where it is written in IPv6, or the first 64 bits of IPv6, as `2001:db8:1:2::/64`, since whoever
   * has one such address has all of them.
   */
  address: string
  /** Whether that is a proxy's address: then it stands for many. */
  isProxy: boolean
  /** As many as the request names. */
  hosts: readonly string[]
  protocol: 'http' | 'https'
}

/** Tells who sent a request, and whose the other end of a socket is. */
export interface Senders {
  senderOf(request: IncomingMessage): Sender
  neighborOf(socket: Socket): Pick<Sender, 'address' | 'isProxy'>
}

/** What comes from these addresses and networks (`10.0.0.0/8`) comes from proxies. */
export function senders(networks: readonly string[]): Senders {
  const parsed = networks.map((text) =>
    ipaddr.parseCIDR(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`),
  )
  const isProxy = (address: Address) =>
    parsed.some((network) => network[0].kind() === address.kind() && address.match(network as never))
  const named = (address: Address) => ({ address: nameOf(address), isProxy: isProxy(address) })
  // A socket that has ended has no address any more.
  const otherEnd = (socket: Socket) => addressFrom(socket.remoteAddress ?? '') ?? ipaddr.process('0.0.0.0')
  return {
    neighborOf: (socket) => named(otherEnd(socket)),
    senderOf({ socket, headersDistinct }) {
      const neighbor = otherEnd(socket)
      const told = (name: string) => (isProxy(neighbor) ? listed(headersDistinct[name]) : [])
      let address = neighbor
      // The nearest proxy wrote the last one. What stands before an address that is no proxy's, anybody may have made up.
      for (const text of told('x-forwarded-for').reverse()) {
        const next = isProxy(address) && addressFrom(text)
        if (!next) break
        address = next
      }
      const host = told('x-forwarded-host').at(-1)
      return {
        ...named(address),
        hosts: host === undefined ? (headersDistinct.host ?? []) : [host],
        protocol: told('x-forwarded-proto').at(-1)?.toLowerCase() === 'https' ? 'https' : 'http',
      }
    },
  }
}

function listed(headers: readonly string[] = []): string[] {
  return headers.flatMap((header) => header.split(',')).map((text) => text.trim())
}

function addressFrom(text: string): Address | null {
  return isIP(text) ? ipaddr.process(text) : null
}

function nameOf(address: Address): string {
  if (!('parts' in address) || address.range() === 'loopback') return address.toString()
  const first = address.parts.slice(0, 4).map((part) => part.toString(16))
  return `${first.join(':')}::/64`
}
