/** From where a claim's sources have it: one source or four? As a picture, and as a list of the same. */
import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Grade } from '../../elements/grade.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { ClaimProvenance, type LadderSourceFragment } from './claim.graphql.ts'
import { type Branch, branchesOf, ladderOf, publisherBeside } from './ladder.ts'
import { LadderPicture } from './ladder-picture.tsx'
import styles from './provenance.module.css'
import { useProvenanceTexts } from './provenance-texts.ts'

export function Provenance({ id }: { id: string }): ReactNode {
  const texts = useProvenanceTexts()
  return (
    <Panel
      id="provenance"
      title={texts.title}
      question={ClaimProvenance}
      variables={{ id }}
      isEmpty={({ claim }) => !claim?.citations.length}
      nothing={texts.noSource}
      saysMore
    >
      {({ claim }) => {
        if (!claim) return null
        const groups = ladderOf<LadderSourceFragment>(claim.citations)
        const origins = new Set(claim.corroboration?.origins.map((origin) => origin.id))
        const independent = claim.corroboration?.independentSources ?? groups.length
        const sources = claim.corroboration?.sources ?? 0
        const sentence = texts.sentence(sources, independent)
        return (
          <>
            <p className={styles.sentence}>{sentence}</p>
            <LadderPicture groups={groups} origins={origins} name={sentence} />
            <ol className={styles.groups}>
              {groups.map((group, index) => (
                <li key={group.rungs[0]?.source.id}>
                  <h3 className={styles.groupName}>{texts.group(index + 1, group.rungs.length)}</h3>
                  <ul className={styles.tree}>
                    {branchesOf(group).map((branch) => (
                      <Listed key={branch.rung.source.id} branch={branch} origins={origins} />
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
            {groups.length !== independent && <p className={styles.note}>{texts.furtherBack}</p>}
          </>
        )
      }}
    </Panel>
  )
}

interface ListedProps {
  branch: Branch<LadderSourceFragment>
  origins: ReadonlySet<string>
}

function Listed({ branch: { rung, again, further }, origins }: ListedProps): ReactNode {
  const texts = useProvenanceTexts()
  const { source, cited, goesOn } = rung
  if (again) {
    return (
      <li>
        <Name of={source} /> <span className={styles.quiet}>{texts.again}</span>
      </li>
    )
  }
  return (
    <li>
      <Grade reliability={source.reliability} words={false} /> <Name of={source} />{' '}
      <span className={styles.quiet}>
        {publisherBeside(source)} <Day day={source.published} />
      </span>{' '}
      {cited && <span className={styles.mark}>{texts.cited}</span>}{' '}
      {origins.has(source.id) && <span className={styles.mark}>{texts.origin}</span>}{' '}
      {goesOn && <span className={styles.quiet}>{texts.goesOn}</span>}
      {further.length > 0 && (
        <ul className={styles.further}>
          {further.map((below) => (
            <li key={below.rung.source.id}>
              <span className={styles.quiet}>{below.how === 'VIA' ? texts.via : texts.drawsOn}</span>
              <ul className={styles.tree}>
                <Listed branch={below} origins={origins} />
              </ul>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
