/** Who speaks most, narrators apart, and whom and what most is said about. They are distributions, which have a past. */
import { type ReactNode, useState } from 'react'
import { useSearch } from 'wouter'
import { type ClaimValues, claimsAddress } from '../../address/claim-filter.ts'
import { useIsLarge } from '../../asking/use-is-large.ts'
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

/** To tell voices apart, each claim's sources are looked at: in a large graph only when asked. */
export function Speakers(): ReactNode {
  const texts = useHomeTexts()
  const large = useIsLarge()
  const [asks, setAsks] = useState(false)
  if (large === undefined) return null
  if (large && !asks) {
    return (
      <>
        <Speaking id="speakers" title={texts.speakers} hint={texts.allVoicesHint} voice={[]} />
        <Show text={texts.tellApart} show={() => setAsks(true)} />
      </>
    )
  }
  return (
    <>
      <Speaking id="speakers" title={texts.speakers} hint={texts.speakersHint} voice={['SPEAKER']} />
      {asks ? (
        <Speaking id="narrators" title={texts.narrators} hint={texts.narratorsHint} voice={['NARRATOR']} />
      ) : (
        <Show text={texts.showNarrators} show={() => setAsks(true)} />
      )}
    </>
  )
}

function Show({ text, show }: { text: string; show: () => void }): ReactNode {
  return (
    <button type="button" className={`button ${styles.show}`} onClick={show}>
      {text}
    </button>
  )
}

interface SpeakingProps {
  id: string
  title: string
  hint: string
  /** Empty: any. */
  voice: ('SPEAKER' | 'NARRATOR')[]
}

function Speaking({ id, title, hint, voice }: SpeakingProps): ReactNode {
  const texts = useHomeTexts()
  return (
    <Panel
      id={id}
      title={title}
      question={HomeSpeakers}
      variables={{ filter: voice.length > 0 ? { voice } : null }}
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
