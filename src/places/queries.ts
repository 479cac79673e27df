/** How places are read. */
import { type ConnectionRead, everySource } from '../composer/read.ts'

export const allPlaces: ConnectionRead = { kind: 'connection', name: 'places', source: everySource('Place') }
