/** Sends lines over a socket as they are, which no HTTP client would do. */
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** All that a server answers to these lines and `Connection: close`, until it ends the connection. */
export function answerTo(server: Server, ...lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('close', () => resolve(text)).on('error', reject)
    socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  })
}

/** The status of such an answer. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
}
