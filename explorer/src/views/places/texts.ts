/** Texts of the list of places. */
import { catalog, counted } from '../../words/catalog.ts'

export const usePlacesTexts = catalog(
  { title: 'Places', counted: (n: number) => counted(n, 'place', 'places') },
  { title: '場所', counted: (n: number) => `場所${n.toLocaleString('ja')}件` },
)
