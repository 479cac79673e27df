/** Says why a server cannot listen, and which settings to change. */

/** `settings` names those that say where to listen. */
export function cannotListen(error: NodeJS.ErrnoException, host: string, port: number, settings: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'something else listens there',
    EACCES: 'this user may not listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'there is no such host',
  }
  const reason = reasons[error.code ?? ''] ?? error.message
  return new Error(`Cannot listen at ${host}, port ${port}: ${reason}. Set ${settings} to an address that is free.`, {
    cause: error,
  })
}
