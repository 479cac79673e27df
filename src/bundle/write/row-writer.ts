/**
 * Gathers rows for statements over many rows, and runs a statement whenever there are enough. While one runs, the rows of the next are gathered:
 * the engine and whoever makes the rows work at the same time.
 */
import type { Statement, StoreRow, Value } from '../../store/store.ts'
import { BATCH } from '../content/assertions.ts'
import type { RowText } from './queries.ts'

export class RowWriter {
  private written = 0
  /** The statement that runs. */
  private underWay: Promise<unknown> = Promise.resolve()
  private readonly waiting = new Map<string, { text: RowText; rows: Value[] }>()

  constructor(
    private readonly run: (statement: Statement) => Promise<StoreRow[]>,
    /** Parameters that every statement gets beside its rows, e.g. the time of the import. */
    private readonly params: Record<string, Value>,
    /** Is told before each statement how many rows have been written; an error that it throws ends the writing. */
    private readonly told: (rows: number) => void = () => {},
  ) {}

  async add(text: RowText, row: Value): Promise<void> {
    const batch = this.waiting.get(text.text) ?? { text, rows: [] }
    this.waiting.set(text.text, batch)
    batch.rows.push(row)
    if (batch.rows.length === BATCH) await this.send(batch)
  }

  /** Runs what is waiting; call it before statements that rely on that. */
  async flush(): Promise<void> {
    for (const batch of this.waiting.values()) await this.send(batch)
    await this.underWay
  }

  private async send({ text, rows }: { text: RowText; rows: Value[] }): Promise<void> {
    this.waiting.delete(text.text)
    if (rows.length === 0) return
    await this.underWay
    this.told(this.written)
    this.underWay = this.run({ ...text, params: { ...this.params, rows } })
    // If it fails, whoever waits for it next is told.
    this.underWay.catch(() => {})
    this.written += rows.length
  }
}
