/** The provenance ladder as a picture; the list below it says the same. */

import type { ReactNode } from 'react'
import { gradeLetter } from '../../elements/grade-words.ts'
import { useLanguage } from '../../words/language.ts'
import { commaOf } from '../../words/punctuation.ts'
import { type Group, publisherBeside } from './ladder.ts'
import { box, placed } from './ladder-places.ts'
import styles from './provenance.module.css'
import { useProvenanceTexts } from './provenance-texts.ts'

interface Source {
  id: string
  label: string
  reliability: string
  publisher: { label: string } | null
  published: { label: string } | null
}

interface Props {
  groups: readonly Group<Source>[]
  origins: ReadonlySet<string>
  name: string
}

/** Signs that a line of a box has room for; a wide one (Chinese, Japanese, Korean) counts twice. */
const room = 30

export function LadderPicture({ groups, origins, name }: Props): ReactNode {
  const texts = useProvenanceTexts()
  const language = useLanguage()
  const { width, height, bands } = placed(groups)
  const rungs = new Map(groups.flatMap((group) => group.rungs.map((rung) => [rung.source.id, rung] as const)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={texts.drawn}>
      <svg
        className={styles.picture}
        role="img"
        aria-label={name}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <defs>
          <marker id="ladder-arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path className={styles.arrow} d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {bands.map(({ y, height: tall, boxes, lines }, index) => (
          <g key={y}>
            <rect className={styles.band} x={0.5} y={y + 0.5} width={width - 1} height={tall - 1} rx={6} />
            <text className={styles.bandName} x={12} y={y + 16}>
              {texts.group(index + 1, boxes.length)}
            </text>
            {lines.map(({ from, to, how, path }) => (
              <path
                key={from + to}
                className={how === 'VIA' ? styles.via : styles.drawsOn}
                d={path}
                markerEnd="url(#ladder-arrow)"
              />
            ))}
            {boxes.map(({ id, x, y: top }) => {
              const rung = rungs.get(id)
              if (!rung) return null
              const { source, cited } = rung
              const under = [publisherBeside(source), source.published?.label].filter(Boolean).join(commaOf(language))
              return (
                <g key={id} transform={`translate(${x} ${top})`}>
                  <title>{source.label}</title>
                  <rect className={cited ? styles.cited : styles.behind} width={box.width} height={box.height} rx={4} />
                  <text x={10} y={19}>
                    <tspan className={styles.letter}>{gradeLetter(source.reliability)}</tspan>{' '}
                    {cut(source.label, room - 4)}
                  </text>
                  <text className={styles.small} x={10} y={35}>
                    {cut(under, room + 5)}
                  </text>
                  <text className={styles.small} x={10} y={50}>
                    {[cited && texts.cited, origins.has(id) && texts.origin].filter(Boolean).join(' · ')}
                  </text>
                </g>
              )
            })}
          </g>
        ))}
      </svg>
    </section>
  )
}

function cut(text: string, most: number): string {
  let taken = 0
  let shown = ''
  for (const sign of text) {
    taken += /[\u1100-\uffdc]/.test(sign) ? 2 : 1
    if (taken > most) return `${shown.trimEnd()}…`
    shown += sign
  }
  return shown
}
