/** Where a key leads in the matrix. -1 is the row of actors at the top, and the column of propositions at the start. */

export interface Place {
  row: number
  column: number
}

/** The next place, or null if the key leads nowhere. `page` is how many rows Page up and Page down pass. */
export function placeAfter(
  { row, column }: Place,
  key: string,
  far: boolean,
  { rows, columns, page }: { rows: number; columns: number; page: number },
): Place | null {
  const to = (nextRow: number, nextColumn: number): Place => {
    const place = {
      row: Math.max(-1, Math.min(rows - 1, nextRow)),
      column: Math.max(-1, Math.min(columns - 1, nextColumn)),
    }
    // The corner has nothing to open.
    if (place.row !== -1 || place.column !== -1) return place
    return nextRow === row ? { row: -1, column: 0 } : { row: 0, column: -1 }
  }
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'Home':
      return far ? to(0, 0) : to(row, row === -1 ? 0 : -1)
    case 'End':
      return far ? to(rows - 1, columns - 1) : to(row, columns - 1)
    case 'PageUp':
      return to(row - page, column)
    case 'PageDown':
      return to(row + page, column)
    default:
      return null
  }
}
