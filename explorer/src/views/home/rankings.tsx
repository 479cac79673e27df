/** Who speaks most, narrators apart, and whom and what most is said about. They are distributions, which have a past. */
import type { ReactNode } from 'react'
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
  return (
    <>
      <Speaking id="speakers" title={texts.speakers} hint={texts.speakersHint} voice={['SPEAKER']} />
      <Speaking id="narrators" title={texts.narrators} hint={texts.narratorsHint} voice={['NARRATOR']} />
    </>
  )
}

interface SpeakingProps {
  id: string
  title: string
  hint: string
  voice: ('SPEAKER' | 'NARRATOR')[]
}

function Speaking({ id, title, hint, voice }: SpeakingProps): ReactNode {
  const texts = useHomeTexts()
  return (
    <Panel
      id={id}
      title={title}
      question={HomeSpeakers}
      variables={{ filter: { voice } }}
      dear="known"
      isEmpty={({ claims }) => !claims?.distribution?.buckets.length}
      nothing={texts.nobody}
    >
      {({ claims }) =>
        claims?.distribution && (
          <>
            <p className={styles.hint}>{hint}</p>
            <Bars name={title} file={id} of={claims.distribution} claims={(key) => ({ speakers: [key], voice })} />
          </>
        )
      }
    </Panel>
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
      dear="known"
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
