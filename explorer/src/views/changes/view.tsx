/** What changed between two moments. */
import { type ReactNode, useEffect } from 'react'
import { useMoment } from '../../address/moment.ts'
import { useParameters } from '../../address/parameters.ts'
import { useImports } from '../../asking/use-imports.ts'
import { dayWords, instantWords } from '../../elements/instant-words.ts'
import { MomentChoice } from '../../positions/moment-choice.tsx'
import { at, type TwoMoments, twoMoments } from '../../positions/two-moments.ts'
import { useLanguage } from '../../words/language.ts'
import styles from './changes.module.css'
import { GradeChanges } from './grade-changes.tsx'
import { NewClaims } from './new-claims.tsx'
import { changesParameters } from './parameters.ts'
import { PositionChanges } from './position-changes.tsx'
import { RecordChanges } from './record-changes.tsx'
import { StatusChanges } from './status-changes.tsx'
import { useChangesTexts } from './texts.ts'

/** So many imports are offered to compare from. */
const importsOffered = 10

export function View(): ReactNode {
  const texts = useChangesTexts()
  const moment = useMoment()
  const [values, change] = useParameters(changesParameters)
  const imports = useImports(importsOffered, true)
  const compared = twoMoments(values, imports[0] ?? null)
  useEffect(() => {
    document.title = `${texts.title} · Parley`
  }, [texts])
  return (
    <>
      <h1>{texts.title}</h1>
      <p className={styles.lead}>{texts.lead}</p>
      <MomentChoice values={values} compared={compared} imports={imports} change={change} />
      {compared && (
        <>
          <Between compared={compared} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <PositionChanges
                before={at(moment, compared.by, compared.from)}
                after={at(moment, compared.by, compared.to)}
                level={values.level}
                choose={(level) => change({ level })}
              />
              <StatusChanges
                before={at(moment, compared.by, compared.from)}
                after={at(moment, compared.by, compared.to)}
              />
              {compared.by === 'known' && <GradeChanges compared={compared} />}
            </div>
            <div className={styles.column}>
              <NewClaims compared={compared} after={at(moment, compared.by, compared.to)} />
              {compared.by === 'known' && (
                <RecordChanges compared={compared} kinds={values.kinds} choose={(kinds) => change({ kinds })} />
              )}
            </div>
          </div>
        </>
      )}
    </>
  )
}

function Between({ compared: { by, from, to } }: { compared: TwoMoments }): ReactNode {
  const texts = useChangesTexts()
  const language = useLanguage()
  const said = (when: string) => (by === 'known' ? instantWords(when, language) : dayWords(when, language))
  return (
    <p className={styles.between} role="status">
      {texts.between(said(from), to === null ? texts.now : said(to))}
    </p>
  )
}
