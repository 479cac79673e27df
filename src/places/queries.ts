/** How places are read. */
import { everySource } from '../composer/declare.ts'
import { withText } from '../composer/filter-text.ts'
import type { ConnectionRead } from '../composer/read.ts'

export const allPlaces: ConnectionRead = { kind: 'connection', name: 'places', source: withText(everySource('Place')) }
