/** Changes of grades among the changes of records. */
import type { GradeChangesQuery } from './changes.graphql.ts'

type Revision = NonNullable<GradeChangesQuery['changes']>['nodes'][number]
type Subject = Revision['subject']

const grades = ['reliability', 'credibility']

export interface GradeChange {
  subject: Subject
  when: string
  changes: Revision['changes']
}

/** Of each revision that changed a grade, only that. */
export function gradesIn(revisions: readonly Revision[]): GradeChange[] {
  return revisions.flatMap(({ subject, at, changes }) => {
    const ofGrades = changes.filter(({ name }) => grades.includes(name))
    return ofGrades.length > 0 ? [{ subject, when: at, changes: ofGrades }] : []
  })
}

/** Which record's page shows it: a citation is shown on that of what it supports. */
export function subjectOf(
  subject: Subject,
  inCitation: (source: string, record: string) => string,
): { id: string; label: string; kind: string | null } {
  if ('source' in subject) {
    const { entity, source } = subject
    return entity
      ? { id: entity.id, label: inCitation(source.label, entity.label), kind: null }
      : { id: source.id, label: source.label, kind: null }
  }
  return 'label' in subject ? subject : { id: '', label: '', kind: null }
}
