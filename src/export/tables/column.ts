/** Columns of a table, as paths into what GraphQL answers of a row; from them come both the question and the cells. */

export type TableCell = string | number | boolean | null

/** What is at the end of a path. */
type Scalar = string | number | boolean

/**
 * A path of fields joined by dots: `speakers.actor.label`. A step may have arguments, `claims(first: 0)`; a step that begins with a capital
 * letter stands for rows of that type only, `Person.tenures`. Where lists are on the way, the cell has all values, with `; ` between them.
 */
type FieldPath = string

/** A cell that is made of several values of each item at a path. */
interface Combined {
  each?: FieldPath
  /** Paths from an item; of the row itself, if `each` is left out. */
  of: readonly FieldPath[]
  /** The cell, from the values of all items; a value that an item does not have is null. */
  cell: (items: (Scalar | null)[][]) => TableCell
}

export type Columns = Readonly<Record<string, FieldPath | Combined>>

/** FieldSteps, each with those that follow it. */
interface FieldSteps extends Map<string, FieldSteps> {}

/** The selection, in GraphQL, of what the columns need of a row. */
export function selectionFor(columns: Columns): string {
  const root: FieldSteps = new Map()
  for (const column of Object.values(columns)) {
    const paths =
      typeof column === 'string' ? [column] : column.of.map((path) => (column.each ? `${column.each}.${path}` : path))
    for (const path of paths) {
      let steps = root
      for (const step of path.split('.')) {
        const next: FieldSteps = steps.get(step) ?? new Map()
        steps.set(step, next)
        steps = next
      }
    }
  }
  return textOf(root)
}

function textOf(steps: FieldSteps): string {
  const fields = [...steps].map(([step, next]) => {
    const field = isType(step) ? `... on ${step}` : step
    return next.size === 0 ? field : `${field} ${textOf(next)}`
  })
  return `{ ${fields.join(' ')} }`
}

/** The cells of a row. */
export function cellsOf(columns: Columns, row: unknown): TableCell[] {
  return Object.values(columns).map((column) => {
    if (typeof column !== 'string') {
      const items = column.each ? valuesAt(row, column.each) : [row]
      return column.cell(
        items.map((item) => column.of.map((path) => (valuesAt(item, path)[0] ?? null) as Scalar | null)),
      )
    }
    const values = valuesAt(row, column) as Scalar[]
    return values.length > 1 ? values.join('; ') : (values[0] ?? null)
  })
}

/** What is at the end of the path, through lists; what is null is left out. */
function valuesAt(from: unknown, path: FieldPath): unknown[] {
  let values = [from]
  for (const step of path.split('.').filter((each) => !isType(each))) {
    const name = step.replace(/\(.*/, '')
    values = values.flatMap((value) => (value as Record<string, unknown>)[name] ?? []).filter((value) => value !== null)
  }
  return values
}

function isType(step: string): boolean {
  return /^[A-Z]/.test(step)
}
