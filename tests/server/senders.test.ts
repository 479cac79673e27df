/** Who asks, with and without proxies in front: what their X-Forwarded-… headers say counts, and nobody else's. */
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { type Sender, senders } from '../../src/server/edge/proxies.ts'

/** What a service behind these proxies finds in a request from 127.0.0.1, or from `::1`, with these headers. */
async function senderOf(proxies: string[], headers: Record<string, string | string[]> = {}, at = '127.0.0.1') {
  const { senderOf: find } = senders(proxies)
  const server = createServer((request, response) => response.end(JSON.stringify(find(request))))
  await new Promise<void>((resolve) => server.listen(0, at, resolve))
  try {
    const { port } = server.address() as AddressInfo
    return await new Promise<Sender>((resolve, reject) => {
      const asked = httpRequest({ host: at, port, headers: { host: 'own.example', ...headers } }, async (response) => {
        resolve(JSON.parse((await response.toArray()).join('')))
      })
      asked.on('error', reject).end()
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const forwarded = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-host': 'parley.example',
  'x-forwarded-proto': 'https',
}

test('what nobody is named to forward is not believed', async () => {
  const own = { address: '127.0.0.1', isProxy: false, hosts: ['own.example'], protocol: 'http' }
  expect(await senderOf([], forwarded)).toEqual(own)
  expect(await senderOf(['10.0.0.0/8', '::1'], forwarded)).toEqual(own)
})

test('a named proxy says who asks, by which host and protocol', async () => {
  const told = { address: '203.0.113.9', isProxy: false, hosts: ['parley.example'], protocol: 'https' }
  for (const proxy of ['127.0.0.1', '127.0.0.0/8', '0.0.0.0/0']) {
    expect(await senderOf([proxy], forwarded)).toEqual({ ...told, isProxy: proxy === '0.0.0.0/0' })
  }
  expect(await senderOf(['::1'], forwarded, '::1')).toEqual(told)
})

test.each([
  ['the last of several, which the proxy wrote', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['the last that is no proxy', '198.51.100.1, 203.0.113.9, 10.1.1.1', '203.0.113.9'],
  ['the first, if all are proxies', '10.2.2.2, 10.1.1.1', '10.2.2.2'],
  ['nobody left of a word that is no address', '203.0.113.9, unknown, 10.1.1.1', '10.1.1.1'],
  ['the proxy itself, if it says nothing', '', '127.0.0.1'],
  ['the proxy itself, if it says no address', '203.0.113.9:443', '127.0.0.1'],
  ['IPv4 also where it is written in IPv6', '::ffff:203.0.113.9', '203.0.113.9'],
  ['the network of an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['the same network for another address in it', '2001:DB8:1:2::7', '2001:db8:1:2::/64'],
])('who asks is %s', async (_, header, address) => {
  const sender = await senderOf(['127.0.0.1', '10.0.0.0/8'], { 'x-forwarded-for': header })
  expect(sender.address).toBe(address)
})

test('several headers are read as one list', async () => {
  const sender = await senderOf(['127.0.0.1'], { 'x-forwarded-for': ['203.0.113.9', '198.51.100.1'] })
  expect(sender.address).toBe('198.51.100.1')
})
