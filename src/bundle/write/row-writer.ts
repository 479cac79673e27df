/** Gathers rows for statements over many rows, and runs a statement whenever there are enough. */
import type { Statement, StoreRow, Value } from '../../store/store.ts'
import { BATCH } from '../content/assertions.ts'
import type { RowText } from './queries.ts'

export class RowWriter {
  private written = 0
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
  }

  private async send({ text, rows }: { text: RowText; rows: Value[] }): Promise<void> {
    this.waiting.delete(text.text)
    if (rows.length === 0) return
    this.told(this.written)
    await this.run({ ...text, params: { ...this.params, rows } })
    this.written += rows.length
  }
}
