/** Places: where events happen. */
import { link } from '../composer/declare/by-model.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { rootList, textDescription } from '../graphql/lists.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Entity, Node, Place } from '../graphql/refs.ts'
import { storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { allPlaces } from './queries.ts'

Place.implement({
  description: kindNamed('Place').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    iso3: t.string({ description: 'ISO 3166-1 alpha-3 code of the country, e.g. `RUS`.', ...storedAs('iso3') }),
    latitude: t.float({ description: 'Degrees north, -90 to 90.', ...storedAs('latitude') }),
    longitude: t.float({ description: 'Degrees east, -180 to 180.', ...storedAs('longitude') }),
    within: t.field({ type: Place, description: 'The larger place around it.', ...reads(link('Place', 'within')) }),
  }),
})

const { Connection } = connectionOf('Place', Place)

addById('place', Place, ['Place'], 'A place by its id.')

builder.queryField('places', (t) =>
  t.field({
    type: Connection,
    args: { text: t.arg.string({ description: textDescription }), ...pagingArgs },
    description: 'Places, by label.',
    ...rootList(allPlaces),
  }),
)
