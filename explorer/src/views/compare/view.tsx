/** Two actors, or two moments, side by side. */
import { type ReactNode, useEffect } from 'react'
import { useParameters } from '../../address/parameters.ts'
import { useImports } from '../../asking/use-imports.ts'
import { Choice } from '../../elements/choice.tsx'
import { RecordField } from '../../filters/record-field.tsx'
import { MomentChoice } from '../../positions/moment-choice.tsx'
import { usePositionTexts } from '../../positions/texts.ts'
import { twoMoments } from '../../positions/two-moments.ts'
import styles from './compare.module.css'
import { compareParameters, levelFor } from './parameters.ts'
import { useCompareTexts } from './texts.ts'
import { TwoActors } from './two-actors.tsx'
import { TwoMoments } from './two-moments.tsx'

const importsOffered = 10
const kinds: ('PERSON' | 'ORGANIZATION' | 'STATE')[] = ['PERSON', 'ORGANIZATION', 'STATE']

export function View(): ReactNode {
  const texts = useCompareTexts()
  const positions = usePositionTexts()
  const [values, change] = useParameters(compareParameters)
  const { of, who } = values
  const ofMoments = of === 'moments'
  const imports = useImports(importsOffered, ofMoments)
  const compared = ofMoments ? twoMoments(values, imports[0] ?? null) : null
  const [a, b] = [values.a.at(-1), values.b.at(-1)]
  useEffect(() => {
    document.title = `${texts.title} · Parley`
  }, [texts])
  return (
    <>
      <h1>{texts.title}</h1>
      <p className={styles.lead}>{texts.lead}</p>
      <fieldset className={styles.controls}>
        <legend className="visually-hidden">{texts.of}</legend>
        <Choice
          label={texts.of}
          value={of}
          of={[
            ['actors', texts.actors],
            ['moments', texts.moments],
          ]}
          choose={(chosen) => change({ of: chosen })}
        />
        <Choice
          label={positions.level}
          value={values.level}
          of={[
            ['auto', texts.auto],
            ...(['SPEAKER', 'ORGANIZATION', 'STATE'] as const).map((level) => [level, positions[level]] as const),
          ]}
          choose={(level) => change({ level })}
        />
        {ofMoments ? (
          <RecordField label={texts.who} kinds={kinds} ids={who} onChange={(ids) => change({ who: ids })} />
        ) : (
          <>
            {(['a', 'b'] as const).map((side) => (
              <RecordField
                key={side}
                label={texts[side]}
                kinds={kinds}
                ids={values[side].slice(-1)}
                onChange={(ids) => change({ [side]: ids.slice(-1) })}
              />
            ))}
            {a && b && (
              <button type="button" className="button" onClick={() => change({ a: [b], b: [a] })}>
                {texts.swap}
              </button>
            )}
          </>
        )}
      </fieldset>
      {ofMoments && <MomentChoice values={values} compared={compared} imports={imports} change={change} />}
      <div className={styles.panels}>
        {ofMoments ? (
          compared && <TwoMoments compared={compared} who={who} level={levelFor(values.level, who)} />
        ) : a && b ? (
          <TwoActors a={a} b={b} level={levelFor(values.level, [a, b])} />
        ) : (
          <p>{texts.choose}</p>
        )}
      </div>
    </>
  )
}
