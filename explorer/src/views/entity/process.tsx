/** The page of a process: its status and how it came to it, what was agreed, what happened, what was said in it. */
import type { ReactNode } from 'react'
import { Panel } from '../../elements/panel.tsx'
import { ClaimsPanel } from './claims-panel.tsx'
import { Facts, names } from './facts.tsx'
import { AgreementsPanel, EventsPanel } from './list-panels.tsx'
import { PartRows } from './part-rows.tsx'
import { ProcessParticipants, ProcessStatus } from './process.graphql.ts'
import { StatusSteps } from './status-steps.tsx'
import { useRecordTexts } from './texts.ts'
import { useThingTexts } from './thing-texts.ts'

export function Process({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  const record = useRecordTexts()
  return (
    <>
      <Panel id="status" title={texts.statusHistory} question={ProcessStatus} variables={{ id }}>
        {({ process }) =>
          process && <StatusSteps list="ProcessStatus" now={process.status} steps={process.statusHistory} />
        }
      </Panel>
      <AgreementsPanel filter={{ processes: [id] }} of={id} />
      <EventsPanel filter={{ processes: [id] }} of={id} />
      <ClaimsPanel id="claims" title={texts.saidInProcess} values={{ processes: [id] }} nothing={record.nothingSaid} />
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} first={3} hideEmpty />
    </>
  )
}

export function ProcessBeside({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  return (
    <Panel id="participants" title={texts.participants} question={ProcessParticipants} variables={{ id }}>
      {({ process }) =>
        process && (
          <>
            <PartRows list="ProcessRole" parts={process.participants} />
            <Facts
              rows={[
                [texts.partOf, process.partOf && names([process.partOf])],
                [texts.parts, names(process.parts)],
                [texts.topics, names(process.topics)],
              ]}
            />
          </>
        )
      }
    </Panel>
  )
}
