/** A box to find a record of some kinds by its name, in any language. */
import { type ReactNode, useEffect, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useAnswer } from '../asking/use-answer.ts'
import { Highlight } from '../elements/highlight.tsx'
import menu from '../elements/menu.module.css'
import { useWords } from '../words/codes.ts'
import styles from './facets.module.css'
import type { PickQueryVariables } from './named.graphql.ts'
import { Pick } from './named.graphql.ts'
import { useFilterTexts } from './texts.ts'

/** So long nothing is asked while somebody types, in ms. */
const pause = 150

export function RecordPicker({
  label,
  kinds,
  pick,
}: {
  label: string
  kinds: readonly string[]
  pick: (id: string) => void
}): ReactNode {
  const texts = useFilterTexts()
  const word = useWords()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed])
  const variables = { text: asked, kinds: kinds.length > 0 ? ([...kinds] as PickQueryVariables['kinds']) : null }
  const answer = useAnswer(Pick, variables, { enabled: asked !== '' })
  const found = asked === '' || typed.trim() === '' ? [] : (answer.data?.data.search?.edges ?? [])
  const waiting = typed.trim() !== asked || answer.isFetching
  return (
    <ComboBox
      aria-label={label}
      className={styles.picker}
      menuTrigger="input"
      // The list opens as one types, not when the answer comes: it opens on a change of the text only.
      allowsEmptyCollection={typed.trim() !== ''}
      items={found.map((edge) => ({ ...edge, id: edge.node.id }))}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key === null) return
        setTyped('')
        pick(String(key))
      }}
      defaultFilter={() => true}
    >
      <Input className={styles.input} placeholder={texts.pick} />
      <Popover className={`${menu.popover} ${styles.popover}`} offset={4}>
        <ListBox
          className={menu.menu}
          renderEmptyState={() => <p className={styles.hint}>{waiting ? texts.searching : texts.nothingFound}</p>}
        >
          {(edge: (typeof found)[number] & { id: string }) => (
            <ListBoxItem id={edge.id} textValue={edge.node.label} className={`${menu.item} ${styles.pickItem}`}>
              <span>
                <Highlight text={edge.highlight} />
                {!edge.highlight.replace(/[«»]/g, '').includes(edge.node.label) && <span> {edge.node.label}</span>}
              </span>
              {kinds.length !== 1 && <span className={styles.kind}>{word('EntityKind', edge.node.kind)}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
