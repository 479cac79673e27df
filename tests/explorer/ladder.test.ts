/** The provenance ladder: what hangs together, and where it is drawn. */
import { describe, expect, it } from 'vitest'
import { type Branch, branchesOf, ladderOf, publisherBeside } from '../../explorer/src/views/entity/ladder.ts'
import { box, placed } from '../../explorer/src/views/entity/ladder-places.ts'

interface Source {
  id: string
  drawsOn?: Source[]
}

const source = (id: string, ...drawsOn: Source[]): Source => ({ id, drawsOn })
const groups = (...citations: { source: Source; via: Source[] }[]) =>
  ladderOf(citations).map(({ rungs }) => rungs.map(({ source: { id }, depth }) => `${id}${depth}`))

describe('a provenance ladder', () => {
  it('makes one of papers that copy one wire, each in its own way', () => {
    const wire = source('wire')
    expect(
      groups({ source: source('a'), via: [wire] }, { source: source('b', wire), via: [] }, { source: wire, via: [] }),
    ).toEqual([['a0', 'b0', 'wire1']])
  })

  it('leaves apart what nothing ties', () => {
    expect(groups({ source: source('a'), via: [] }, { source: source('b', source('c')), via: [] })).toEqual([
      ['a0'],
      ['b0', 'c1'],
    ])
  })

  it('puts a source as far back as its longest way', () => {
    const origin = source('origin')
    expect(groups({ source: source('a', origin, source('b', origin)), via: [] })).toEqual([['a0', 'b1', 'origin2']])
  })

  it('ends where sources draw on one another in a circle', () => {
    const b = source('b', source('a', source('b')))
    expect(groups({ source: source('a', b), via: [] })[0]?.toSorted()).toEqual(['a0', 'b1'])
  })

  it('says that a citation names a source rather than that it draws on it', () => {
    const wire = source('wire')
    expect(ladderOf([{ source: source('a', wire), via: [wire] }])[0]?.steps).toEqual([
      { from: 'a', to: 'wire', how: 'VIA' },
    ])
  })

  it('says where more lies further back than was asked for', () => {
    const [group] = ladderOf([{ source: source('a', source('b', source('c', source('d')))), via: [] }])
    expect(group?.rungs.map(({ source: { id }, goesOn }) => [id, goesOn])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ])
  })
})

/** A list as text: `a(wire)`, `wire*` where it stands again. */
const listed = (branches: readonly Branch<Source>[]): string =>
  branches
    .map(
      ({ rung, again, further }) =>
        `${rung.source.id}${again ? '*' : ''}${further.length > 0 ? `(${listed(further)})` : ''}`,
    )
    .join(' ')

describe('its list', () => {
  const wire = source('wire', source('envoy'))
  it.each([
    [
      'one that is cited and drawn on below what draws on it',
      [
        { source: wire, via: [] },
        { source: source('a', wire), via: [] },
      ],
      'a(wire(envoy))',
    ],
    [
      'what two draw on with its own sources once',
      [
        { source: source('a', wire), via: [] },
        { source: source('b', wire), via: [] },
      ],
      'a(wire(envoy)) b(wire*)',
    ],
    ['a circle once around', [{ source: source('a', source('b', source('a'))), via: [] }], 'a(b(a*))'],
  ])('has %s', (_, citations, text) => {
    expect(ladderOf(citations).map((group) => listed(branchesOf(group)))).toEqual([text])
  })

  it('names a publisher only where the source has another name', () => {
    expect(publisherBeside({ label: 'Bulletin 3', publisher: { label: 'Commission' } })).toBe('Commission')
    expect(publisherBeside({ label: 'Commission, bulletin 3', publisher: { label: 'Commission' } })).toBe('')
    expect(publisherBeside({ label: 'Leaflet', publisher: null })).toBe('')
  })
})

describe('its picture', () => {
  it('has no two boxes in one place, and all within its bounds', () => {
    const wire = source('wire')
    const ladder = ladderOf([
      { source: source('a'), via: [wire] },
      { source: source('b'), via: [wire] },
      { source: source('c'), via: [] },
    ])
    const { width, height, bands } = placed(ladder)
    const boxes = bands.flatMap((band) => band.boxes)
    expect(boxes).toHaveLength(4)
    for (const one of boxes) {
      expect(one.x + box.width).toBeLessThanOrEqual(width)
      expect(one.y + box.height).toBeLessThanOrEqual(height)
      const overlapping = boxes.filter(
        (other) => Math.abs(other.x - one.x) < box.width && Math.abs(other.y - one.y) < box.height,
      )
      expect(overlapping).toEqual([one])
    }
    expect(bands[0]?.lines.every(({ path }) => path.startsWith('M'))).toBe(true)
  })
})
