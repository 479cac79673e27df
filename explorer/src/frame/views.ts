/** The views of the explorer and their addresses; each is loaded when it is first opened. */
import { type ComponentType, lazy } from 'react'
import paths from '../address/paths.json'
import { Home } from '../views/home/home.tsx'

const found = import.meta.glob<{ View: ComponentType }>('../views/*/view.tsx')

/** The view of the path `/claims` is the export `View` of views/claims/view.tsx. */
export const views = paths.views
  .filter((path) => path !== '/')
  .flatMap((path) => {
    const load = found[`../views${path}/view.tsx`]
    return load ? [{ path, View: lazy(async () => ({ default: (await load()).View })) }] : []
  })

export { Home }

/** The page of a record: its address is its id. */
const loadEntity = found['../views/entity/view.tsx']
export const EntityView = loadEntity ? lazy(async () => ({ default: (await loadEntity()).View })) : null
export const kinds: readonly string[] = paths.kinds
