/** Texts about drawings. */
import { catalog } from '../words/catalog.ts'

export const useDrawingTexts = catalog(
  {
    arranging: 'Arranging …',
    nearer: 'Zoom in',
    farther: 'Zoom out',
    whole: 'Show all',
    again: 'Arrange anew',
    hint: 'Drag to move the picture or a node; Ctrl and the wheel zoom. Places are kept.',
  },
  {
    arranging: '配置しています…',
    nearer: '拡大',
    farther: '縮小',
    whole: '全体を表示',
    again: '配置し直す',
    hint: '図や点はドラッグで動かせます。Ctrl＋ホイールで拡大・縮小。配置は保持されます。',
  },
)
