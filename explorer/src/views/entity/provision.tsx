/** The page of a provision: the agreement that it is part of, whether it stands, and what was said about it. */
import type { ReactNode } from 'react'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { ProvisionFacts } from './agreement.graphql.ts'
import { useAgreementTexts } from './agreement-texts.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { Facts, names } from './facts.tsx'
import { ProvisionDetails } from './provision-row.tsx'

export function Provision({ id }: { id: string }): ReactNode {
  const texts = useAgreementTexts()
  const word = useWords()
  return (
    <>
      <Panel id="facts" title={texts.provision} question={ProvisionFacts} variables={{ id }}>
        {({ entity }) =>
          entity &&
          'agreement' in entity && (
            <>
              {entity.text !== entity.label && <p>{entity.text}</p>}
              <Facts
                rows={[
                  [texts.ofAgreement, names([entity.agreement])],
                  [texts.agreementIs, word('AgreementStatus', entity.agreement.status)],
                  [texts.provisionIs, word('ProvisionStatus', entity.status)],
                  [texts.topics, names(entity.topics)],
                ]}
              />
              <ProvisionDetails provision={entity} />
            </>
          )
        }
      </Panel>
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} nothing={texts.nothingSaid} />
    </>
  )
}
