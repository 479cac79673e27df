/** A piece of code to copy. */
import { type ReactNode, useState } from 'react'
import { useTexts } from '../words/texts.ts'
import styles from './code.module.css'

export function CopyButton({ text, label }: { text: string; label?: string }): ReactNode {
  const texts = useTexts()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await copyText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 2_000)
  }
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? texts.copied : (label ?? texts.copy)}</span>
    </button>
  )
}

/** Pages without HTTPS that are not on this machine have no clipboard; there the older command has to do. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
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
