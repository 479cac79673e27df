/** A small network, with its strongest ties as a list. */

import { type ReactNode, useMemo, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { claimFilterFrom } from '../../address/claim-filter.ts'
import { addressOf, several, text } from '../../address/parameters.ts'
import { Picture } from '../../drawing/picture.tsx'
import { usePlaces } from '../../drawing/use-places.ts'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useLanguage } from '../../words/language.ts'
import { bracketed } from '../../words/punctuation.ts'
import { DashboardNetwork, type DashboardNetworkQuery } from './dashboard.graphql.ts'
import styles from './dashboard.module.css'
import type { PanelProps } from './panel-props.ts'
import { useDashboardTexts } from './texts.ts'

type Network = NonNullable<DashboardNetworkQuery['network']>

/** As many ties are drawn; the network's own view has more. */
const mostTies = 60
const listed = 5

const linked = { type: text(), level: text(), topics: several(), processes: several() }

export function NetworkPanel({ id, title, values, filter }: PanelProps): ReactNode {
  const texts = useDashboardTexts()
  const search = useSearch()
  const { topics, processes, said } = filter
  const events = {
    ...(topics.length > 0 && { topics }),
    ...(processes.length > 0 && { processes }),
    ...(said && { time: said }),
  }
  const together = values.ties === 'COPARTICIPATION'
  const variables = {
    type: values.ties,
    level: values.as,
    claims: together ? null : claimFilterFrom(filter),
    events: together && Object.keys(events).length > 0 ? events : null,
    first: mostTies,
  }
  const address = addressOf('/network', linked, { type: values.ties, level: values.as, topics, processes }, search)
  return (
    <Panel
      id={id}
      title={title}
      question={DashboardNetwork}
      variables={variables}
      dear={together ? 'past' : 'always'}
      isEmpty={({ network }) => !network?.nodes.length}
      beside={() => <Link href={address}>{texts.openNetwork}</Link>}
    >
      {({ network }) => network && <Drawing network={network} drawing={`board:${values.as}`} title={title} />}
    </Panel>
  )
}

function Drawing({ network, drawing, title }: { network: Network; drawing: string; title: string }): ReactNode {
  const texts = useDashboardTexts()
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const ids = useMemo(() => network.nodes.map(({ id }) => id), [network])
  const { places, round, again, moved } = usePlaces(drawing, ids, network.edges)
  const drawn = useMemo(() => {
    const most = Math.max(1, ...network.nodes.map(({ degree }) => degree))
    const strongest = Math.max(1e-9, ...network.edges.map(({ weight }) => Math.abs(weight)))
    return {
      nodes: network.nodes.map(({ id, kind, label, degree }) => ({
        id,
        kind,
        label,
        weight: Math.sqrt(degree / most),
      })),
      ties: network.edges.map((edge) => ({
        ...edge,
        weight: Math.sqrt(Math.abs(edge.weight) / strongest),
        against: edge.weight < 0,
      })),
    }
  }, [network])
  const lights = useMemo(() => {
    const lit = new Set<string>()
    for (const { id, source, target } of chosen ? network.edges : []) {
      if (source === chosen || target === chosen) lit.add(id).add(source).add(target)
    }
    return { chosen, lit }
  }, [chosen, network])
  const byId = new Map(network.nodes.map(({ id, entity }) => [id, entity]))
  const strongest = [...network.edges].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, listed)
  const nameOf = (id: string) => {
    const entity = byId.get(id)
    return entity ? <Name of={entity} /> : id
  }
  return (
    <>
      <Picture
        name={title}
        drawn={drawn}
        places={places}
        round={round}
        lights={lights}
        choose={setChosen}
        moved={moved}
        again={again}
        small
      />
      <h3 className={styles.small}>{texts.tieList}</h3>
      <ol className={styles.ties}>
        {strongest.map(({ id, source, target, directed, count }) => (
          <li key={id}>
            {nameOf(source)} {directed ? '→' : '–'} {nameOf(target)}
            <span className={styles.count}>{bracketed(String(count), language)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
