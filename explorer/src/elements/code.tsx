/** A piece of code to copy. */
import { type ReactNode, useState } from 'react'
import { useTexts } from '../words/texts.ts'
import styles from './code.module.css'

export function CopyButton({ text, label }: { text: string; label?: string }): ReactNode {
  const texts = useTexts()
  const [did, setDid] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () => {
    setDid((await copyText(text)) ? 'copied' : 'notCopied')
    setTimeout(() => setDid(null), 2_000)
  }
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <span aria-live="polite">{did ? texts[did] : (label ?? texts.copy)}</span>
    </button>
  )
}

/** False where the browser did not let it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** Pages without HTTPS have no clipboard, and pages in a frame may not use it; there the older command has to do. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  // What lies behind an open dialog cannot be selected.
  const within = focused?.closest('dialog') ?? document.body
  within.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}

/** `wrap`: prose, whose lines break where they have to. */
export function Code({ title, text, wrap = false }: { title: string; text: string; wrap?: boolean }): ReactNode {
  return (
    <figure className={styles.code}>
      <figcaption>
        <span>{title}</span>
        <CopyButton text={text} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <pre tabIndex={0} className={wrap ? styles.wrap : undefined}>
        <code>{text}</code>
      </pre>
    </figure>
  )
}
