/** The first page: what is here, and where to begin. */
import type { ReactNode } from 'react'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { SearchBox } from '../../elements/search-box.tsx'
import { HomeLatest, HomeProcesses } from './home.graphql.ts'
import { useHomeTexts } from './texts.ts'

export function Home(): ReactNode {
  const texts = useHomeTexts()
  return (
    <>
      <h1>{texts.title}</h1>
      <SearchBox large />
      <Panel
        id="processes"
        title={texts.processes}
        question={HomeProcesses}
        variables={{}}
        isEmpty={({ processes }) => !processes?.nodes.length}
      >
        {({ processes }) => (
          <ul className="plain-list">
            {processes?.nodes.map((process) => (
              <li key={process.id}>
                <Name of={process} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel id="latest" title={texts.latest} question={HomeLatest} variables={{}}>
        {({ claims }) => claims?.nodes.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
      </Panel>
    </>
  )
}
