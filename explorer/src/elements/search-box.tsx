/** The search box: suggestions as one types, in any language; Enter without a choice searches for all that fits. */
import { type ReactNode, useEffect, useState } from 'react'
import { ComboBox, Label as FieldLabel, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useLocation } from 'wouter'
import { addressOf } from '../address/parameters.ts'
import { useAnswer } from '../asking/use-answer.ts'
import { catalog } from '../words/catalog.ts'
import { useWords } from '../words/codes.ts'
import { Highlight } from './highlight.tsx'
import menu from './menu.module.css'
import { Suggest } from './search-box.graphql.ts'
import styles from './search-box.module.css'

const useTexts = catalog(
  {
    label: 'Search people, states, claims, sources …',
    placeholder: 'Who or what? In any language',
    searching: 'Searching …',
    nothing: 'No name or text has these words.',
  },
  {
    label: '人物・国・発言・情報源などを検索',
    placeholder: '人名や主題など（どの言語でも）',
    searching: '検索中…',
    nothing: 'この語を含む名称や本文はありません。',
  },
)

/** So long nothing is asked while somebody types, in ms. */
const pause = 150

export function SearchBox({ large = false }: { large?: boolean }): ReactNode {
  const texts = useTexts()
  const word = useWords()
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const asked = usePaused(typed.trim())
  const answer = useAnswer(Suggest, { text: asked }, { enabled: asked !== '' })
  const found = asked === '' || typed.trim() === '' ? [] : (answer.data?.data.search?.edges ?? [])
  const waiting = typed.trim() !== asked || answer.isFetching
  const here = () => window.location.search
  const open = (id: string) => {
    setTyped('')
    go(addressOf(`/${id}`, {}, {}, here()))
  }
  return (
    <ComboBox
      className={large ? styles.large : styles.box}
      allowsCustomValue
      // The list opens as one types, not when the answer comes: it opens on a change of the text only.
      allowsEmptyCollection={typed.trim() !== ''}
      menuTrigger="input"
      items={found.map((edge) => ({ ...edge, id: edge.node.id }))}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key !== null) open(String(key))
      }}
      defaultFilter={() => true}
    >
      <FieldLabel className="visually-hidden">{texts.label}</FieldLabel>
      <Input
        className={styles.input}
        placeholder={texts.placeholder}
        type="search"
        enterKeyHint="search"
        onKeyDown={(event) => {
          const input = event.currentTarget
          // While a suggestion is chosen or a word is being composed, Enter means that.
          if (event.key !== 'Enter' || input.getAttribute('aria-activedescendant') || event.nativeEvent.isComposing)
            return
          const parameters = new URLSearchParams(here())
          const text = typed.trim()
          if (text === '') return
          setTyped('')
          input.blur()
          go(
            addressOf(
              '/search',
              { text: { read: ([first = '']) => first, write: (value: string) => [value] } },
              { text },
              `?${parameters}`,
            ),
          )
        }}
      />
      <Popover className={`${menu.popover} ${styles.popover}`} offset={4}>
        <ListBox
          className={menu.menu}
          renderEmptyState={() => <p className={styles.empty}>{waiting ? texts.searching : texts.nothing}</p>}
        >
          {(edge: (typeof found)[number] & { id: string }) => (
            <ListBoxItem id={edge.id} textValue={edge.node.label} className={`${menu.item} ${styles.item}`}>
              <span>
                <Highlight text={edge.highlight} />
                {!edge.highlight.replace(/[«»]/g, '').includes(edge.node.label) && (
                  <span className={styles.label}>{edge.node.label}</span>
                )}
              </span>
              <span className={styles.kind}>{word('EntityKind', edge.node.kind)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** The text as it was when nobody had typed for a moment. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
