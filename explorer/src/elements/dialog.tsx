/** A dialog over the page, as the browser has it: it holds the focus, Escape closes it. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../words/texts.ts'
import styles from './dialog.module.css'

export function Dialog({
  title,
  close,
  children,
}: {
  title: string
  close: () => void
  children: ReactNode
}): ReactNode {
  const texts = useTexts()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={close}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button" onClick={close}>
          {texts.close}
        </button>
      </header>
      {children}
    </dialog>
  )
}
