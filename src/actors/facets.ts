/** What actors can be counted by. */
import type { Dimension, Facets } from '../composer/dimensions.ts'
import { dimensionEnum } from '../graphql/facets.ts'

export const ActorDimension = dimensionEnum('ActorDimension', 'actors', {
  KIND: 'Person, organization or state.',
  STATE: 'The states that it is part of or holds or held office for, also through organizations that are part of them.',
  ORGANIZATION: 'The organizations that it is part of or holds or held office for, also through parts of these.',
})

/** Up from an organization or an office: ten steps at most. */
const UP = 'PART_OF|OFFICE_OF*1..10'

/** By way of an office, or straight from an organization. */
function upTo(label: string): Dimension {
  return {
    kind: 'way',
    clause: (node, far, write) => {
      const office = write.name('t')
      // A tenure that is withdrawn keeps its relationships; in the past the path looks at what stood then.
      const counts = [...(write.isPast ? [] : [`${office}:Tenure`]), ...write.counted(office, 'Tenure')]
      const held = write.path(node).in('HELD_BY*0..1', office)
      const own = `(${[`${office}.id = ${node}.id`, counts.join(' AND ') || 'true'].join(' OR ')})`
      const [start, onward] = [held.where(own).clause(), write.path(office).out(UP, far, label).clause()]
      return { match: `${start.match} ${onward.match}`, where: [...start.where, ...onward.where] }
    },
    value: (far) => `${far}.id`,
    names: 'entity',
  }
}

export const actorFacets: Facets = {
  dimensions: {
    KIND: { kind: 'value', of: (node) => `toUpper(head(split(${node}.id, '/')))` },
    STATE: upTo('State'),
    ORGANIZATION: upTo('Organization'),
  },
}
