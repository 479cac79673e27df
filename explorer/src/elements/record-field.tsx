/** A field that holds records: found by name in any language, each taken out again by a button. */
import { type ReactNode, useEffect, useState } from 'react'
import { ComboBox, Label as FieldLabel, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useAnswer } from '../asking/use-answer.ts'
import { catalog } from '../words/catalog.ts'
import { useWords } from '../words/codes.ts'
import { Highlight } from './highlight.tsx'
import menu from './menu.module.css'
import { Label } from './name.tsx'
import { FindRecords, type FindRecordsQueryVariables, RecordNames } from './record-field.graphql.ts'
import styles from './record-field.module.css'

const useTexts = catalog(
  {
    placeholder: 'Type a name',
    takeOut: (name: string) => `Take out ${name}`,
    chosen: (what: string) => `${what}: chosen`,
  },
  {
    placeholder: '名前を入力',
    takeOut: (name: string) => `${name}を外す`,
    chosen: (what: string) => `${what}（選択済み）`,
  },
)

/** So long nothing is asked while somebody types, in ms. */
const pause = 150

interface Props {
  label: string
  /** Only records of these kinds are offered. */
  kinds?: FindRecordsQueryVariables['kinds']
  ids: readonly string[]
  onChange: (ids: string[]) => void
}

export function RecordField({ label, kinds, ids, onChange }: Props): ReactNode {
  const texts = useTexts()
  const names = useAnswer(RecordNames, { ids: [...ids] }, { enabled: ids.length > 0 })
  const found = new Map(names.data?.data.nodes.flatMap((node) => (node && 'label' in node ? [[node.id, node]] : [])))
  return (
    <div className={styles.field}>
      <FindRecord
        label={label}
        kinds={kinds}
        onPick={(id) => {
          if (!ids.includes(id)) onChange([...ids, id])
        }}
      />
      {ids.length > 0 && (
        <ul className={styles.chosen} aria-label={texts.chosen(label)}>
          {ids.map((id) => {
            const record = found.get(id)
            return (
              <li key={id}>
                <span>{record ? <Label of={record} /> : id}</span>
                <button
                  type="button"
                  aria-label={texts.takeOut(record?.label ?? id)}
                  onClick={() => onChange(ids.filter((each) => each !== id))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

/** A box that finds one record; it is empty again when one was picked. */
export function FindRecord({
  label,
  kinds,
  onPick,
}: {
  label: string
  kinds?: Props['kinds']
  onPick: (id: string) => void
}): ReactNode {
  const texts = useTexts()
  const word = useWords()
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed])
  const answer = useAnswer(FindRecords, { text, kinds }, { enabled: text !== '' })
  const edges = text === '' || typed.trim() === '' ? [] : (answer.data?.data.search?.edges ?? [])
  return (
    <ComboBox
      className={styles.find}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="input"
      items={edges.map((edge) => ({ ...edge, id: edge.node.id }))}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key === null) return
        setTyped('')
        onPick(String(key))
      }}
      defaultFilter={() => true}
    >
      <FieldLabel>{label}</FieldLabel>
      <Input className="field" placeholder={texts.placeholder} />
      <Popover className={menu.popover} offset={4}>
        <ListBox className={menu.menu}>
          {({ highlight, node }: (typeof edges)[number] & { id: string }) => (
            <ListBoxItem id={node.id} textValue={node.label} className={`${menu.item} ${styles.item}`}>
              <span>
                <Highlight text={highlight} />
              </span>
              <span className={styles.kind}>{word('EntityKind', node.kind)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
