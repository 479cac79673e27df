/** How much may be asked for, and named. */

export const defaultPage = 20
/** The most that `first` and `last` may ask for. */
export const mostRows = 200

/** The same for a list of what is in a record: as much as a record may have of each. */
export const mostInRecord = 1_000

/** A list in an argument may name this many values. */
export const mostValues = 500

/** So many languages may be named, best first. */
export const mostLanguages = 20
