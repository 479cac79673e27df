/** Who speaks most, narrators apart, and whom and what most is said about. They are distributions, which have a past. */
import { type ReactNode, useState } from 'react'
import { useSearch } from 'wouter'
import { type ClaimValues, claimsAddress } from '../../address/claim-filter.ts'
import { Ranking } from '../../charts/ranking.tsx'
import type { NameFragment } from '../../elements/name.graphql.ts'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { HomeSpeakers, HomeSpokenAbout } from './home.graphql.ts'
import styles from './home.module.css'
import { useHomeTexts } from './texts.ts'

interface Distribution {
  buckets: { key: string; label: string; count: number; entity: NameFragment | null }[]
  other: number
}

function Bars({
  name,
  file,
  of,
  claims,
}: {
  name: string
  file: string
  of: Distribution
  claims: (key: string) => Partial<ClaimValues>
}): ReactNode {
  const search = useSearch()
  const rows = of.buckets.map(({ key, label, count, entity }) => ({
    key,
    label,
    count,
    named: entity ? <Name of={entity} /> : label,
    href: claimsAddress(claims(key), search),
  }))
  return <Ranking name={name} file={file} rows={rows} other={of.other} />
}

export function Speakers(): ReactNode {
  const texts = useHomeTexts()
  const [shows, setShows] = useState(false)
  return (
    <>
      <Panel
        id="speakers"
        title={texts.speakers}
        question={HomeSpeakers}
        variables={{ filter: { voice: ['SPEAKER'] } }}
        isEmpty={({ claims }) => !claims?.distribution?.buckets.length}
        nothing={texts.nobody}
      >
        {({ claims }) =>
          claims?.distribution && (
            <>
              <p className={styles.hint}>{texts.speakersHint}</p>
              <Bars
                name={texts.speakers}
                file="speakers"
                of={claims.distribution}
                claims={(key) => ({ speakers: [key], voice: ['SPEAKER'] })}
              />
            </>
          )
        }
      </Panel>
      {shows ? (
        <Panel
          id="narrators"
          title={texts.narrators}
          question={HomeSpeakers}
          variables={{ filter: { voice: ['NARRATOR'] } }}
          isEmpty={({ claims }) => !claims?.distribution?.buckets.length}
        >
          {({ claims }) =>
            claims?.distribution && (
              <>
                <p className={styles.hint}>{texts.narratorsHint}</p>
                <Bars
                  name={texts.narrators}
                  file="narrators"
                  of={claims.distribution}
                  claims={(key) => ({ speakers: [key], voice: ['NARRATOR'] })}
                />
              </>
            )
          }
        </Panel>
      ) : (
        <button type="button" className={`button ${styles.show}`} onClick={() => setShows(true)}>
          {texts.showNarrators}
        </button>
      )}
    </>
  )
}

export function SpokenAbout(): ReactNode {
  const texts = useHomeTexts()
  return (
    <Panel
      id="spoken-about"
      title={texts.spokenAbout}
      question={HomeSpokenAbout}
      variables={{}}
      isEmpty={({ claims }) => !claims?.distribution?.buckets.length}
    >
      {({ claims }) =>
        claims?.distribution && (
          <>
            <p className={styles.hint}>{texts.spokenAboutHint}</p>
            <Bars
              name={texts.spokenAbout}
              file="spoken-about"
              of={claims.distribution}
              claims={(key) => ({ about: [key] })}
            />
          </>
        )
      }
    </Panel>
  )
}
