/** Tells tables by the names of their columns. */
import { FormatError, type ImportFile } from '../format.ts'

/** Whether the file begins with a row that names all these columns. */
export function hasColumns({ start }: ImportFile, needed: readonly string[]): boolean {
  const [head = ''] = start.split(/\r?\n/)
  const columns = head.replaceAll(/["\uFEFF]/g, '').split(/[,;\t]/)
  return needed.every((column) => columns.includes(column))
}

/** Throws a {@link FormatError} if one of these columns is missing; tables of `whose` have all of them. */
export function checkColumns(input: ImportFile, columns: readonly string[], needed: readonly string[], whose: string) {
  const missing = needed.find((column) => !columns.includes(column))
  if (missing) throw new FormatError(`${input.name} has no column ${missing}, which tables of ${whose} have.`)
}
