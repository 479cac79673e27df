/** How places are read. */
import { everySource } from '../composer/declare/by-model.ts'
import { withText } from '../composer/declare/filter-text.ts'
import type { ConnectionRead } from '../composer/declare/read.ts'

export const allPlaces: ConnectionRead = { kind: 'connection', name: 'places', source: withText(everySource('Place')) }
