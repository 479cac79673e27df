/** The path and the parameters that a request asks for, from its first line alone. */
import { Refused } from './refused.ts'

/**
 * The web address of a request, whose path and parameters have at most `most` bytes; its path is exactly the one that was sent, so that a proxy's rules for paths hold here too. Throws a
 * {@link Refused} if the target is none of ours.
 */
export function addressAsked(target: string, protocol: string, host: string, most: number): URL {
  if (target.length > most)
    throw new Refused(414, `The address has ${target.length} bytes; at most ${most} are read. Send the query by POST.`)
  if (!target.startsWith('/'))
    throw new Refused(
      400,
      'The first line of a request names a path that begins with /, such as GET /graphql HTTP/1.1.',
    )
  const address = `${protocol}://${host}${target}`
  const url = URL.canParse(address) ? new URL(address) : null
  const [path = ''] = target.split('?', 1)
  if (!url || url.hash || url.pathname !== path)
    throw new Refused(
      400,
      'The path has to be written out: without . and .. between slashes, without \\ and #, and with %-codes for other characters.',
    )
  return url
}
