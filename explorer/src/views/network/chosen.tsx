/** What is chosen, and all that can be done with it. */

import { type ReactNode, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { dayName } from '../../charts/days.ts'
import { tieWord } from '../../drawing/tie-words.ts'
import { Name } from '../../elements/name.tsx'
import { Waiting } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { bracketed } from '../../words/punctuation.ts'
import { Evidence } from './evidence.tsx'
import { linksByType, type Member, type Shown, type Tie } from './graph.ts'
import { LinksByType } from './network.graphql.ts'
import styles from './network.module.css'
import type { NetworkValues } from './state.ts'
import { useBehind, useNetworkTexts } from './texts.ts'

interface Props {
  values: NetworkValues
  change: (changed: Partial<NetworkValues>) => void
  shown: Shown
  chosen: string | null
}

export function Chosen({ values, change, shown, chosen }: Props): ReactNode {
  const texts = useNetworkTexts()
  const member = shown.members.find(({ id }) => id === chosen)
  const tie = shown.ties.find(({ id }) => id === chosen)
  return (
    <div className={styles.chosen}>
      <h3>{texts.chosen}</h3>
      {member ? (
        <ChosenMember key={member.id} member={member} values={values} change={change} shown={shown} />
      ) : tie ? (
        <ChosenTie tie={tie} values={values} shown={shown} />
      ) : (
        <p className={styles.hint}>{texts.chooseHint}</p>
      )}
    </div>
  )
}

function ChosenMember({ member, values, change, shown }: Omit<Props, 'chosen'> & { member: Member }): ReactNode {
  const texts = useNetworkTexts()
  const word = useWords()
  const search = useSearch()
  const { id, kind, entity } = member
  const isActor = kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'STATE'
  const open = values.of.find((each) => each.id === id)
  const around = values.of.length > 0
  return (
    <>
      <p className={styles.chosenName}>
        <Name of={entity} /> <span className={styles.kind}>{word('EntityKind', kind)}</span>
      </p>
      <p className={styles.hint}>
        {texts.ties(shown.tiesOf.get(id)?.length ?? 0)} · {texts.inAll(shown.counts.get(id) ?? 0)}
      </p>
      <div className={styles.actions}>
        {isActor && (
          <Link
            className="button"
            href={claimsAddress(
              values.level === 'SPEAKER' ? { speakers: [id] } : { wordsOf: [id], level: values.level },
              search,
            )}
          >
            {texts.claimsBy}
          </Link>
        )}
        {kind !== 'CLAIM' && (
          <Link className="button" href={claimsAddress({ about: [id] }, search)}>
            {texts.claimsAbout}
          </Link>
        )}
        {!around && (
          <button type="button" className="button" onClick={() => change({ of: [{ id, types: null }], at: id })}>
            {texts.surroundings}
          </button>
        )}
        {around && open && values.of.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => change({ of: values.of.filter((each) => each.id !== id) })}
          >
            {texts.collapse}
          </button>
        )}
        {!(around && open && values.of.length === 1) && (
          <button
            type="button"
            className="button"
            onClick={() =>
              change({ hidden: [...values.hidden, id], of: values.of.filter((each) => each.id !== id), at: '' })
            }
          >
            {texts.hide}
          </button>
        )}
        <button type="button" className="button" onClick={() => change({ from: [id], to: [] })}>
          {texts.pathFrom}
        </button>
        {values.from.length > 0 && values.from[0] !== id && (
          <button type="button" className="button" onClick={() => change({ to: [id] })}>
            {texts.pathTo}
          </button>
        )}
      </div>
      {around && <Expand id={id} values={values} change={change} />}
    </>
  )
}

/** The types of a record's links with their counts; each adds what it leads to. Counted when it is opened. */
function Expand({ id, values, change }: Pick<Props, 'values' | 'change'> & { id: string }): ReactNode {
  const texts = useNetworkTexts()
  const language = useLanguage()
  const [asked, setAsked] = useState(false)
  const answer = useAnswer(LinksByType, { id }, { enabled: asked })
  const found = answer.data?.data.neighborhood
  const open = values.of.find((each) => each.id === id)
  const set = (types: string[] | null) => {
    const others = values.of.filter((each) => each.id !== id)
    change({ of: types?.length === 0 ? others : [...others, { id, types }] })
  }
  const links = found ? linksByType(id, found.edges) : []
  const isOpen = (type: string) => open !== undefined && (open.types === null || open.types.includes(type))
  const toggle = (type: string) => {
    const now = links.map(([name]) => name).filter(isOpen)
    const next = isOpen(type) ? now.filter((name) => name !== type) : [...now, type]
    set(next.length === links.length ? null : next)
  }
  return (
    <details className={styles.more} onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
      <summary>{texts.expand}</summary>
      {asked && (
        <Waiting answer={answer}>
          <div className={styles.ticks}>
            {links.map(([type, count]) => (
              <label key={type} className={styles.tick}>
                <input
                  type="checkbox"
                  checked={isOpen(type)}
                  disabled={isOpen(type) && values.of.length === 1 && open?.types?.length === 1}
                  onChange={() => toggle(type)}
                />
                {tieWord(type, language)}
                {bracketed(`${count.toLocaleString(language)}${found?.truncated ? '+' : ''}`, language)}
              </label>
            ))}
            <button type="button" className="button" onClick={() => set(null)} disabled={open?.types === null}>
              {texts.expandAll}
            </button>
          </div>
        </Waiting>
      )}
    </details>
  )
}

function ChosenTie({ tie, values, shown }: Pick<Props, 'values' | 'shown'> & { tie: Tie }): ReactNode {
  const texts = useNetworkTexts()
  const language = useLanguage()
  const behind = useBehind()
  const end = (id: string) => {
    const member = shown.members.find((each) => each.id === id)
    return member ? <Name of={member.entity} /> : id
  }
  const weight = tie.weight.toLocaleString(language, { maximumFractionDigits: 3 })
  return (
    <>
      <p className={styles.chosenName}>
        {end(tie.source)} {tie.directed ? '→' : '–'} {end(tie.target)}
      </p>
      <p className={styles.hint}>
        {tieWord(tie.type, language)} · {behind(tie)}
        {tie.weight !== tie.count && ` · ${texts.weighs(weight)}`}
        {tie.from && tie.to && ` · ${texts.days(dayName(tie.from, language), dayName(tie.to, language))}`}
      </p>
      <Evidence tie={tie} values={values} />
    </>
  )
}
