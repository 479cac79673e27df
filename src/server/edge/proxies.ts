/** Where a request comes from: the proxies that are named may say for whom they ask; nobody else may. */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
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

/** Tells who sent a request, if what comes from these addresses and networks (`10.0.0.0/8`) comes from proxies. */
export function senders(networks: readonly string[]): (request: IncomingMessage) => Sender {
  const parsed = networks.map((text) =>
    ipaddr.parseCIDR(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`),
  )
  const isProxy = (address: Address) =>
    parsed.some((network) => network[0].kind() === address.kind() && address.match(network as never))
  return ({ socket, headersDistinct }) => {
    // A socket that has ended has no address any more.
    let address = addressFrom(socket.remoteAddress ?? '') ?? ipaddr.process('0.0.0.0')
    const told = (name: string) => (isProxy(neighbor) ? listed(headersDistinct[name]) : [])
    const neighbor = address
    // The nearest proxy wrote the last one. What stands before an address that is no proxy's, anybody may have made up.
    for (const text of told('x-forwarded-for').reverse()) {
      const next = isProxy(address) && addressFrom(text)
      if (!next) break
      address = next
    }
    const host = told('x-forwarded-host').at(-1)
    return {
      address: nameOf(address),
      isProxy: isProxy(address),
      hosts: host === undefined ? (headersDistinct.host ?? []) : [host],
      protocol: told('x-forwarded-proto').at(-1)?.toLowerCase() === 'https' ? 'https' : 'http',
    }
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
