/** Two claims that contradict one another, side by side: the earlier one first, where that is known. */
import type { ReactNode } from 'react'
import { Comma } from '../elements/comma.tsx'
import { Day } from '../elements/day.tsx'
import { Grade } from '../elements/grade.tsx'
import { Name } from '../elements/name.tsx'
import { StanceMark } from '../elements/stance.tsx'
import { useWords } from '../words/codes.ts'
import { daysApart } from './apart.ts'
import type { FaceToFaceFragment, FacingClaimFragment } from './face-to-face.graphql.ts'
import styles from './face-to-face.module.css'
import { usePositionTexts } from './texts.ts'

/** So many citations are asked for of each claim. */
const citationsShown = 3

interface Props {
  pair: FaceToFaceFragment
  /** The heading's level: it stands in a panel, or in a page of its own. */
  heading?: 'h3' | 'h4'
  /** Stands below: what happened in between, say. */
  children?: ReactNode
}

export function FaceToFace({ pair, heading: Heading = 'h3', children }: Props): ReactNode {
  const texts = usePositionTexts()
  const { from, to, basis, timing, note, citations } = pair
  const same = from.speakers.some(({ actor }) => to.speakers.some((other) => other.actor.id === actor.id))
  const apart = daysApart(from.said, to.said)
  const ordered = timing === 'SEPARATE'
  return (
    <article className={styles.pair} data-pair={pair.id}>
      <Heading className={styles.title}>
        {same
          ? texts.itself(speakersOf(from, texts.nobody))
          : texts.against(speakersOf(to, texts.nobody), speakersOf(from, texts.nobody))}
      </Heading>
      {(from.proposition ?? to.proposition) && (
        <p className={styles.on}>
          {texts.on}
          <Proposition of={from.proposition ?? to.proposition} />
        </p>
      )}
      <p className={styles.facts}>
        <span
          className={basis === 'CURATED' ? styles.recorded : styles.derived}
          title={basis === 'CURATED' ? texts.recordedHint : texts.derivedHint}
        >
          {basis === 'CURATED' ? texts.recorded : texts.derived}
        </span>
        <span>{apart ? texts.apart(apart) : texts.apartUnknown}</span>
        {timing === 'OVERLAPPING' && apart?.most !== 0 && <span>{texts.overlapping}</span>}
        {timing === 'UNKNOWN' && <span>{texts.unknownTiming}</span>}
      </p>
      {note && (
        <p className={styles.note}>
          {note}
          {citations.map(({ id, source }) => (
            <span key={id} className={styles.noteSource}>
              {' '}
              <Name of={source} />
            </span>
          ))}
        </p>
      )}
      <div className={styles.sides}>
        <Side claim={to} title={ordered ? texts.earlier : texts.one} />
        <Side claim={from} title={ordered ? texts.later : texts.other} />
      </div>
      {children}
    </article>
  )
}

function Proposition({ of }: { of: FacingClaimFragment['proposition'] }): ReactNode {
  return of && <Name of={of} />
}

const speakersOf = ({ speakers }: FacingClaimFragment, nobody: string) =>
  speakers.map(({ actor }) => actor.label).join(' · ') || nobody

function Side({ claim, title }: { claim: FacingClaimFragment; title: string }): ReactNode {
  const texts = usePositionTexts()
  const word = useWords()
  const { corroboration } = claim
  return (
    <section className={styles[`side${claim.stance ?? 'NONE'}`]}>
      <p className={styles.sideHead}>
        <span className={styles.which}>{title}</span> <Day day={claim.said} reportedBy={claim.reportedBy} />
      </p>
      <p className={styles.who}>
        {claim.speakers.length === 0 && texts.nobody}
        {claim.speakers.map(({ actor, capacity }, index) => (
          <span key={actor.id}>
            {index > 0 && <Comma />}
            <strong>
              <Name of={actor} />
            </strong>
            {capacity && <span className={styles.soft}> {texts.titled(capacity)}</span>}
          </span>
        ))}
        {claim.voice === 'NARRATOR' && <span className={styles.soft}> · {texts.narrator}</span>}
      </p>
      <p className={styles.text}>
        <Name of={claim} className={styles.words} />
      </p>
      <p className={styles.marks}>
        {claim.stance && <StanceMark stance={claim.stance} />} <span>{word('SpeechAct', claim.speechAct)}</span>{' '}
        {claim.certainty && <span>{word('Certainty', claim.certainty)}</span>}
      </p>
      {claim.conditions.map(({ text }) => (
        <p key={text} className={styles.soft}>
          {texts.ifMet}
          {text}
        </p>
      ))}
      <ul className={styles.citations}>
        {claim.citations.length === 0 && <li>{texts.noSource}</li>}
        {claim.citations.map(({ id, source, credibility, hedged, attribution }) => (
          <li key={id}>
            <Grade reliability={source.reliability} credibility={credibility} words={false} /> <Name of={source} />
            {attribution && <span className={styles.soft}> · {word('Attribution', attribution)}</span>}
            {hedged && <span className={styles.soft}> · {texts.hedged}</span>}
          </li>
        ))}
      </ul>
      {corroboration && (
        <p className={styles.soft}>
          {texts.sources(corroboration.sources, corroboration.independentSources)}
          {claim.citations.length === citationsShown && ` · ${texts.moreSources}`}
        </p>
      )}
    </section>
  )
}
