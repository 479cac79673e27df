/** What a panel is called: as its maker calls it, else by what it shows. */
import type { BoardPanel } from './board.ts'
import { useDashboardTexts } from './texts.ts'

export function useTitle({ kind, values }: BoardPanel): string {
  const texts = useDashboardTexts()
  if (values.title) return values.title
  switch (kind) {
    case 'number':
      return texts.numberTitle
    case 'series':
      return texts.seriesTitle(values.split === 'NONE' ? '' : texts[values.split])
    case 'ranking':
      return texts.rankingTitle(texts[values.by])
    case 'shares':
      return texts.sharesTitle(texts[values.by])
    case 'matrix':
      return texts.matrixTitle
    case 'network':
      return texts.networkTitle(texts[values.ties])
    case 'timeline':
      return texts.timelineTitle
    case 'list':
      return texts.listTitle
  }
}
