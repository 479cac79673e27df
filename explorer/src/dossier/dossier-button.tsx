/** Puts a record into the dossier, or takes it out again. */
import type { ReactNode } from 'react'
import { useMoment } from '../address/moment.ts'
import { ServiceNow } from '../asking/service.graphql.ts'
import { useAnswer } from '../asking/use-answer.ts'
import { catalog } from '../words/catalog.ts'
import { added, holds, isFull, mostItems, removed } from './dossier.ts'
import { changeDossier, useDossier } from './kept.ts'

const useButtonTexts = catalog(
  {
    add: 'Add to dossier',
    addOne: (label: string) => `Add to dossier: ${label}`,
    held: 'In the dossier',
    remove: (label: string) => `In the dossier; take out: ${label}`,
    full: (most: number) => `The dossier is full (${most})`,
  },
  {
    add: '資料集に追加',
    addOne: (label: string) => `資料集に追加：${label}`,
    held: '資料集に追加済み',
    remove: (label: string) => `資料集に追加済み。外す：${label}`,
    full: (most: number) => `資料集は上限（${most}件）です`,
  },
)

export function DossierButton({ id, label, className }: { id: string; label: string; className?: string }): ReactNode {
  const texts = useButtonTexts()
  const moment = useMoment()
  // All pages ask this for their foot, so it costs no request of its own.
  const service = useAnswer(ServiceNow, {})
  const dossier = useDossier()
  const held = holds(dossier, id)
  const full = !held && isFull(dossier)
  const known = moment.known ?? service.data?.data.service.lastRecordedAt ?? null
  const toggle = () =>
    changeDossier((before) =>
      holds(before, id)
        ? removed(before, id)
        : added(before, { id, note: '', moment: { ...moment, known }, addedAt: new Date().toISOString() }),
    )
  return (
    <button
      type="button"
      className={className ?? 'button'}
      aria-label={held ? texts.remove(label) : full ? texts.full(mostItems) : texts.addOne(label)}
      aria-disabled={full || undefined}
      data-held={held || undefined}
      onClick={toggle}
    >
      <span aria-hidden="true">{held ? '✓ ' : full ? '' : '+ '}</span>
      {held ? texts.held : full ? texts.full(mostItems) : texts.add}
    </button>
  )
}
