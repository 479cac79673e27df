/** The head of every page: search, the views, language and colours. */
import { type ReactNode, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { addressOf } from '../address/parameters.ts'
import { SearchBox } from '../elements/search-box.tsx'
import { chooseLanguage, type Language, useLanguage } from '../words/language.ts'
import styles from './frame.module.css'
import { useFrameTexts } from './texts.ts'
import { chooseTheme, type Theme, useTheme } from './theme.ts'

/** Those that most people need stand in the head, the others behind its menu. */
const first = ['claims', 'matrix', 'contradictions', 'timeline', 'network'] as const
const others = [
  'actors',
  'processes',
  'events',
  'agreements',
  'propositions',
  'sources',
  'topics',
  'places',
  'changes',
  'compare',
  'dashboard',
  'dossier',
] as const

export function Header(): ReactNode {
  const texts = useFrameTexts()
  const [path] = useLocation()
  const search = useSearch()
  const [opened, setOpened] = useState(false)
  const link = (name: (typeof first)[number] | (typeof others)[number]) => (
    <Link
      key={name}
      href={addressOf(`/${name}`, {}, {}, search)}
      aria-current={path === `/${name}` ? 'page' : undefined}
      onClick={() => setOpened(false)}
    >
      {texts[name]}
    </Link>
  )
  return (
    <header className={styles.header}>
      <Link href={addressOf('/', {}, {}, search)} className={styles.brand} aria-label={`Parley: ${texts.home}`}>
        <img src="/icon.svg" alt="" width="28" height="28" />
        Parley
      </Link>
      <nav className={styles.nav} aria-label={texts.menu}>
        <span className={styles.first}>{first.map(link)}</span>
        <details className={styles.more} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>{texts.more}</summary>
          <div className={styles.moreList}>
            <span className={styles.firstAgain}>{first.map(link)}</span>
            {others.map(link)}
            <a href="/graphql">{texts.graphiql}</a>
            <Settings />
          </div>
        </details>
      </nav>
      <div className={styles.search}>{path !== '/' && <SearchBox />}</div>
    </header>
  )
}

function Settings(): ReactNode {
  const texts = useFrameTexts()
  const language = useLanguage()
  const theme = useTheme()
  return (
    <div className={styles.settings}>
      <label>
        {texts.language}
        <select className="field" value={language} onChange={(event) => chooseLanguage(event.target.value as Language)}>
          <option value="en" lang="en">
            English
          </option>
          <option value="ja" lang="ja">
            日本語
          </option>
        </select>
      </label>
      <label>
        {texts.theme}
        <select className="field" value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
          <option value="auto">{texts.auto}</option>
          <option value="light">{texts.light}</option>
          <option value="dark">{texts.dark}</option>
        </select>
      </label>
    </div>
  )
}
