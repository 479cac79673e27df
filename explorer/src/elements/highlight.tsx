/** A text in which the service marks what was found with « and ». */
import type { ReactNode } from 'react'

export function Highlight({ text }: { text: string }): ReactNode {
  const [start, ...rest] = text.split('«')
  return (
    <>
      {start}
      {rest.map((piece, index) => {
        const [hit, ...after] = piece.split('»')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
          <span key={index}>
            <mark>{hit}</mark>
            {after.join('»')}
          </span>
        )
      })}
    </>
  )
}
