/** A mistake in a request. The message says what is wrong, where, and what would be right; whoever asked gets it as it is. */
export class UserError extends Error {
  override name = 'UserError'
  constructor(
    readonly code: 'BAD_USER_INPUT' | 'COST_LIMIT_EXCEEDED',
    message: string,
    /** Path of the argument, e.g. `filter.speakers[0]`. */
    readonly argument?: string,
  ) {
    super(message)
  }
}

/** Whether an error is a mistake in the request. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof UserError
}

/** So many characters of a wrong value are shown. */
const mostShown = 100

/** A wrong value as a message shows it: as JSON, cut to 100 characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}

/** A message of somebody else's making, with every long value in it cut in the same way, and itself at 1,000 characters. */
export function withShortValues(message: string): string {
  const shortened = message.replace(/"(?:[^"\\]|\\.)*"|[^\s"]+/gs, (value) =>
    value.length > mostShown ? `${value.slice(0, mostShown)}…` : value,
  )
  return shortened.length > 1_000 ? `${shortened.slice(0, 1_000)}…` : shortened
}

/** BAD_USER_INPUT at `argument`. */
export function badInput(argument: string, message: string): UserError {
  return new UserError('BAD_USER_INPUT', `${argument}: ${message}`, argument)
}

/** So many ask at once that there is no place for one more. Nothing of the request was answered. */
export class Overloaded extends Error {
  override name = 'Overloaded'
  constructor() {
    super('So many ask at the moment that there is no place for one more request. Try again in a few seconds.')
  }
}
