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
