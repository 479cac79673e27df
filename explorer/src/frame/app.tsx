/** The page: its frame, and the view that its address names. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Route, Switch, useLocation, useSearch } from 'wouter'
import { unreadableIn, useMoment } from '../address/moment.ts'
import { OnlyPanel } from '../elements/panel.tsx'
import { useLanguage } from '../words/language.ts'
import { AsOfBar } from './as-of-bar.tsx'
import { Footer } from './footer.tsx'
import styles from './frame.module.css'
import { Header } from './header.tsx'
import { NoMoment } from './no-moment.tsx'
import { NoPanel } from './no-panel.tsx'
import { NotFound } from './not-found.tsx'
import { isReturning } from './scroll-places.ts'
import { useFrameTexts } from './texts.ts'
import { ViewFails } from './view-fails.tsx'
import { EntityView, Home, kinds, views } from './views.ts'

/** So long an answer is taken as it is, in ms; an import may change any answer. */
const freshFor = 60_000

const client = new QueryClient({ defaultOptions: { queries: { staleTime: freshFor, refetchOnWindowFocus: false } } })

export function App(): ReactNode {
  const language = useLanguage()
  const search = useSearch()
  const only = useMemo(() => new URLSearchParams(search).get('embed'), [search])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <I18nProvider locale={language}>
      <QueryClientProvider client={client}>
        <OnlyPanel.Provider value={only}>
          {only === null ? (
            <Framed>
              <View />
            </Framed>
          ) : (
            <main className={styles.embedded}>
              <View />
              <NoPanel id={only} />
            </main>
          )}
        </OnlyPanel.Provider>
      </QueryClientProvider>
    </I18nProvider>
  )
}

function Framed({ children }: { children: ReactNode }): ReactNode {
  const texts = useFrameTexts()
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // A new view is announced and read from its top, as a new page would be; back and forward lead to where it was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what has changed
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    if (!isReturning()) window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <>
      <a className={styles.skip} href="#main">
        {texts.skip}
      </a>
      <Header />
      <AsOfBar />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
    </>
  )
}

function View(): ReactNode {
  const [path] = useLocation()
  const texts = useFrameTexts()
  const unreadable = unreadableIn(useMoment())
  if (unreadable) return <NoMoment {...unreadable} />
  return (
    <ViewFails key={path}>
      <Suspense
        fallback={
          <p role="status" data-loading>
            {texts.loading}
          </p>
        }
      >
        <Switch>
          <Route path="/" component={Home} />
          {views.map(({ path: at, View: Shown }) => (
            <Route key={at} path={at}>
              <Shown />
            </Route>
          ))}
          <Route path="/:kind/:slug">
            {({ kind }) => (kinds.includes(kind) && EntityView ? <EntityView /> : <NotFound />)}
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ViewFails>
  )
}
