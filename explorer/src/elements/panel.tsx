/** A piece of a page that asks one question: it loads, fails and is taken away by itself. */
import { createContext, type ReactNode, useContext, useId } from 'react'
import { useMoment } from '../address/moment.ts'
import { type Answered, NoAnswer, type Problem } from '../asking/ask.ts'
import type { Question } from '../asking/question.ts'
import { type Asking, useAnswer, variablesSent } from '../asking/use-answer.ts'
import { type Dear, type Opening, useOpening } from '../asking/use-opening.ts'
import { useTexts } from '../words/texts.ts'
import type { Asked, PanelAction } from './asked.ts'
import styles from './panel.module.css'
import { PanelMenu } from './panel-menu.tsx'

/** The id of the only panel that is shown (`?embed=…`); null shows all. */
export const OnlyPanel = createContext<string | null>(null)

export function useIsShown(id: string): boolean {
  const only = useContext(OnlyPanel)
  return only === null || only === id
}

interface FrameProps {
  /** Names the panel in addresses; unique on its page. */
  id: string
  title: ReactNode
  /** The title as text, where `title` is none. */
  name?: string
  asked?: Asked
  /** More entries of its menu: downloads of pictures, lists … */
  actions?: readonly PanelAction[]
  /** What stands beside the title: a count, a switch. */
  beside?: ReactNode
  children: ReactNode
}

/** The frame of a panel whose content is asked elsewhere. */
export function PanelFrame({ id, title, name, asked, actions = [], beside, children }: FrameProps): ReactNode {
  const heading = useId()
  if (!useIsShown(id)) return null
  const text = name ?? (typeof title === 'string' ? title : id)
  return (
    <section className={styles.panel} aria-labelledby={heading} data-panel={id}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {beside && <div className={styles.beside}>{beside}</div>}
        {(asked || actions.length > 0) && <PanelMenu id={id} title={text} asked={asked} actions={actions} />}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  )
}

interface PanelProps<Answer, Variables> extends Omit<FrameProps, 'asked' | 'children' | 'actions' | 'beside'> {
  question: Question<Answer, Variables>
  variables: Asking<Variables>
  /** When it costs so much that of a large graph it is asked only once somebody opens it; never by default. */
  dear?: Dear
  actions?: (answer: Answer) => readonly PanelAction[]
  beside?: (answer: Answer) => ReactNode
  /** True: there is nothing to show; the panel then says so in `nothing`. */
  isEmpty?: (answer: Answer) => boolean
  nothing?: ReactNode
  /** True: an empty panel is left out. */
  hideEmpty?: boolean
  /** True: the content says itself where there is more than it shows. */
  saysMore?: boolean
  children: (answer: Answer) => ReactNode
}

/** Asks its question at the moment of the page, and shows what it answers. */
export function Panel<Answer, Variables>(props: PanelProps<Answer, Variables>): ReactNode {
  const { question, variables, dear, isEmpty, nothing, hideEmpty, saysMore, actions, beside, children, ...frame } =
    props
  const moment = useMoment()
  const texts = useTexts()
  const shown = useIsShown(props.id)
  const opening = useOpening(dear)
  const answer = useAnswer(question, variables, { enabled: shown && opening.opened })
  const data = answer.data?.data
  const empty = data !== undefined && isEmpty?.(data) === true
  // What failed may well be there.
  if (!shown || (empty && hideEmpty && answer.data?.problems.length === 0)) return null
  const asked: Asked = {
    question,
    variables: variablesSent(question, variables, moment) as Record<string, unknown>,
    data,
  }
  return (
    <PanelFrame
      {...frame}
      asked={asked}
      actions={data !== undefined ? actions?.(data) : undefined}
      beside={data !== undefined ? beside?.(data) : undefined}
    >
      <Waiting answer={answer} opening={opening} saysMore={saysMore}>
        {data !== undefined && (empty ? <p className={styles.nothing}>{nothing ?? texts.empty}</p> : children(data))}
      </Waiting>
    </PanelFrame>
  )
}

/** What a card shows the first few of; it says itself that its record's page has more. */
const ofCards = /\.(?:citations|about|via|labels|actors)$/

interface WaitingFor {
  data?: Answered<unknown> | { pages: Answered<unknown>[] }
  error: Error | null
  isPending: boolean
  isPlaceholderData: boolean
  refetch: () => unknown
}

/** What is known of an answer that waits to be opened, is under way, failed or was cut; the last answer stays beneath. */
export function Waiting({
  answer,
  opening,
  saysMore = false,
  children,
}: {
  answer: WaitingFor
  opening?: Opening
  saysMore?: boolean
  children: ReactNode
}): ReactNode {
  const texts = useTexts()
  const pages = answer.data ? ('pages' in answer.data ? answer.data.pages : [answer.data]) : []
  const problems = pages.flatMap(({ problems: each }) => each)
  const cut = pages.some(({ remarks }) => remarks.truncated?.some((path) => !ofCards.test(path)))
  if (opening?.offered) return <ToOpen open={opening.open} />
  if (answer.error && pages.length === 0) return <Failed error={answer.error} retry={answer.refetch} />
  if (pages.length === 0) {
    return (
      <div className={styles.loading} role="status" data-loading>
        <span className="visually-hidden">{texts.loading}</span>
        <span className={styles.bar} />
        <span className={styles.bar} />
        <span className={styles.bar} />
      </div>
    )
  }
  return (
    <div
      className={answer.isPlaceholderData ? styles.stale : undefined}
      aria-busy={answer.isPlaceholderData || undefined}
    >
      {answer.error && <Failed error={answer.error} retry={answer.refetch} />}
      {problems.length > 0 && <Problems heading={texts.partly} problems={problems} />}
      {children}
      {cut && !saysMore && <p className={styles.cut}>{texts.cut}</p>}
    </div>
  )
}

function ToOpen({ open }: { open: () => void }): ReactNode {
  const texts = useTexts()
  return (
    <>
      <p className={styles.nothing}>{texts.dear}</p>
      <button type="button" className="button" onClick={open}>
        {texts.showDear}
      </button>
    </>
  )
}

function Failed({ error, retry }: { error: Error; retry: () => unknown }): ReactNode {
  const texts = useTexts()
  const problems = error instanceof NoAnswer ? error.problems : []
  const slow = problems.some(({ extensions }) => extensions?.code === 'QUERY_TIMEOUT')
  const message = error instanceof NoAnswer && error.status === null ? texts.unreachable : texts.unreadable
  return (
    <div className={styles.failed} role="alert">
      {slow ? (
        <p>{texts.tooSlow}</p>
      ) : problems.length > 0 ? (
        <Problems heading={texts.failed} problems={problems} />
      ) : (
        <p>{message}</p>
      )}
      <button type="button" className="button" onClick={() => void retry()}>
        {texts.retry}
      </button>
    </div>
  )
}

function Problems({ heading, problems }: { heading: string; problems: readonly Problem[] }): ReactNode {
  return (
    <div className={styles.problems}>
      <p>{heading}</p>
      <ul>
        {[...new Set(problems.map(({ message }) => message))].slice(0, 5).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
