/** The negotiations: their status, and who takes part in what role. */
import { type ReactNode, useMemo } from 'react'
import { useParameters } from '../../address/parameters.ts'
import { processFilterFrom, processParameters } from '../../address/process-filter.ts'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { ListSpec } from '../../lists/list-spec.ts'
import { columns } from './columns.ts'
import { ProcessRow } from './process-row.tsx'
import { ProcessesList, ProcessesTotal, type ProcessRowFragment } from './processes.graphql.ts'
import { useProcessesTexts } from './texts.ts'

export function View(): ReactNode {
  const texts = useProcessesTexts()
  const fields = useFieldTexts()
  const [values, change] = useParameters(processParameters)
  const spec = useMemo(
    (): ListSpec<ProcessRowFragment, ProcessRowFragment> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ filter: processFilterFrom(given) }),
      orders: [],
      forms: [],
      form: { rows: ProcessesList, row: (row) => <ProcessRow of={row} />, estimate: 130 },
      total: ProcessesTotal,
      groups: [
        { title: fields.words, facets: [{ as: 'text', name: 'text', title: fields.text }] },
        {
          title: fields.what,
          facets: [
            { as: 'codes', name: 'statuses', title: fields.statuses, list: 'ProcessStatus', opened: true },
            {
              as: 'records',
              name: 'participants',
              title: fields.participants,
              kinds: ['PERSON', 'ORGANIZATION', 'STATE'],
            },
            { as: 'topics', name: 'topics', title: fields.topics },
          ],
        },
      ],
      nothing: fields.nothing,
      take: { name: 'processes', question: ProcessesList, page: 100, columns },
    }),
    [texts, fields],
  )
  return <ListPage spec={spec} values={values} change={change} />
}
