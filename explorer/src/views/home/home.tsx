/** The first page: what is here, and where to begin. */
import { type ReactNode, useEffect } from 'react'
import { Link, useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { addressOf } from '../../address/parameters.ts'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { Panel, useIsShown } from '../../elements/panel.tsx'
import { SearchBox } from '../../elements/search-box.tsx'
import { FaceToFace } from '../../positions/face-to-face.tsx'
import { sorted } from '../../positions/order.ts'
import { Counts } from './counts.tsx'
import { HomeContradictions, HomeLatest } from './home.graphql.ts'
import styles from './home.module.css'
import { Processes } from './processes.tsx'
import { Questions } from './questions.tsx'
import { Speakers, SpokenAbout } from './rankings.tsx'
import { useHomeTexts } from './texts.ts'

/** So many contradictions are shown of those that are asked for. */
const contradictionsShown = 3

export function Home(): ReactNode {
  const texts = useHomeTexts()
  useEffect(() => {
    document.title = `Parley · ${texts.title}`
  }, [texts])
  const whole = useIsShown('welcome')
  return (
    <>
      {whole && (
        <div className={styles.welcome}>
          <h1>{texts.title}</h1>
          <p>{texts.welcome}</p>
          <SearchBox large />
          <Questions />
          <Counts />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.narrow}>
          <Processes />
          <SpokenAbout />
          <Speakers />
        </div>
        <div className={styles.wide}>
          <Contradictions />
          <Latest />
        </div>
      </div>
    </>
  )
}

function Contradictions(): ReactNode {
  const texts = useHomeTexts()
  const search = useSearch()
  return (
    <Panel
      id="contradictions"
      title={texts.contradictions}
      question={HomeContradictions}
      variables={{}}
      isEmpty={({ contradictions }) => !contradictions?.nodes.length}
      nothing={texts.noContradictions}
    >
      {({ contradictions }) => (
        <>
          <p className={styles.hint}>{texts.contradictionsHint}</p>
          {sharpest(contradictions?.nodes ?? []).map((pair) => (
            <FaceToFace key={pair.id} pair={pair} />
          ))}
          <p className={styles.all}>
            <Link href={addressOf('/contradictions', {}, {}, search)}>{texts.allContradictions}</Link>
          </p>
        </>
      )}
    </Panel>
  )
}

/** Recorded ones before derived ones, the best graded of each first. */
function sharpest(pairs: Parameters<typeof sorted>[0]): Parameters<typeof sorted>[0] {
  const graded = sorted(pairs, 'graded')
  const of = (basis: string) => graded.filter((pair) => pair.basis === basis)
  return [...of('CURATED'), ...of('DERIVED')].slice(0, contradictionsShown)
}

function Latest(): ReactNode {
  const texts = useHomeTexts()
  const search = useSearch()
  return (
    <Panel
      id="latest"
      title={texts.latest}
      question={HomeLatest}
      variables={{}}
      isEmpty={({ claims }) => !claims?.nodes.length}
    >
      {({ claims }) => (
        <>
          {claims?.nodes.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
          <p className={styles.all}>
            <Link href={claimsAddress({ order: 'RECORDED_DESC' }, search)}>{texts.allLatest}</Link>
          </p>
        </>
      )}
    </Panel>
  )
}
