/** What a panel asked, and the same from a shell, Python and TypeScript, so that a dashboard elsewhere can use it. */

import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.ts'
import { colonOf } from '../words/punctuation.ts'
import { useTexts } from '../words/texts.ts'
import type { Asked } from './asked.ts'
import { Code } from './code.tsx'
import { Dialog } from './dialog.tsx'
import { snippets } from './snippets.ts'

export function QueryDialog({ title, asked, close }: { title: string; asked: Asked; close: () => void }): ReactNode {
  const texts = useTexts()
  const language = useLanguage()
  const given = { ...asked, endpoint: `${window.location.origin}/graphql`, language }
  const parameters = new URLSearchParams({ query: asked.question, variables: JSON.stringify(asked.variables, null, 2) })
  return (
    <Dialog title={`${texts.showQuery}${colonOf(language)}${title}`} close={close}>
      <p>
        <a href={`/graphql?${parameters}`}>GraphiQL</a>
      </p>
      {snippets(given).map(({ name, text }) => (
        <Code key={name} title={name} text={text} />
      ))}
    </Dialog>
  )
}
