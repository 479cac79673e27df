/** Fact checks: answers of the Fact Check Tools API, and schema.org's ClaimReview. */
import { expect, test } from 'vitest'
import { openService } from '../service.ts'
import { blocksOf } from './documented.ts'
import { taken } from './taking.ts'

const [checks = ''] = blocksOf('Fact checks', 'json')
const [report = ''] = blocksOf('Fact checks', 'text')

test('the checks of docs/import.md become what the page says, and answer', async () => {
  const made = await taken({ 'checks.json': checks })
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual(['checks.json:3 rejected: has no claimReview with a url.'])
  const service = await openService(made.bundle)
  const { claims } = await service.data(`{ claims { nodes {
    text speechAct said { edtf } speakers { actor { id } }
    citations { excerpt { text } attribution via { title } source { url publisher { label type } published { edtf } } }
  } } }`)
  expect(claims.nodes).toEqual([
    {
      text: 'The harbour was sold.',
      speechAct: 'UNCODED',
      said: { edtf: '2025-02-10' },
      speakers: [{ actor: { id: 'person/ada-alpha' } }],
      citations: [
        {
          excerpt: { text: 'False' },
          attribution: 'REPORTED',
          via: [],
          source: {
            url: 'https://check.example.org/harbour',
            publisher: { label: 'Check Alpha', type: 'MEDIA' },
            published: { edtf: '2025-02-12' },
          },
        },
      ],
    },
    {
      text: 'The bridge is closed.',
      speechAct: 'UNCODED',
      said: null,
      speakers: [],
      citations: [
        {
          excerpt: { text: 'Misleading' },
          attribution: 'REPORTED',
          via: [{ title: 'facebook.com' }],
          source: {
            url: 'https://check.example.org/bridge',
            publisher: { label: 'Check Alpha', type: 'MEDIA' },
            published: { edtf: '2025-03-01' },
          },
        },
      ],
    },
  ])
  await service.close()
})

const review = (more: object) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The harbour was sold.',
  url: 'https://check.example.org/harbour',
  datePublished: '2025-02-12',
  inLanguage: 'en',
  author: { '@type': 'Organization', name: 'Check Alpha', url: 'https://www.check.example.org/' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  ...more,
})

test('a ClaimReview says the same as an answer of the API does', async () => {
  const itemReviewed = {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada Alpha' },
    datePublished: '2025-02-10',
  }
  const turned = await taken({
    'review.json': JSON.stringify(review({ headline: 'No, the harbour was not sold', itemReviewed })),
  })
  const asked = await taken({ 'checks.json': checks })
  const harbour = (made: typeof asked) =>
    made.list('claims').find(({ text }) => JSON.stringify(text).includes('harbour'))
  expect(turned.said[0]).toContain('Read as claimreview')
  expect(harbour(turned)).toEqual(harbour(asked))
  expect(turned.list('sources')).toEqual([
    asked.list('sources').find(({ url }) => url === 'https://check.example.org/harbour'),
  ])
})

test('reviews are found in graphs and feeds, and each says where the claim was made', async () => {
  const appearance = [{ '@type': 'SocialMediaPosting', url: 'https://x.com/someone/status/1' }]
  const feed = {
    '@type': 'DataFeed',
    dataFeedElement: [
      { '@type': 'DataFeedItem', item: [review({ itemReviewed: { '@type': 'Claim', appearance } })] },
      { '@type': 'DataFeedItem', item: null },
    ],
  }
  const made = await taken({ 'feed.json': JSON.stringify(feed) })
  expect(made.rows).toEqual({ read: 2, taken: 1, folded: 0, rejected: 1 })
  expect(made.list('sources')[0]).toMatchObject({ type: 'POST', url: 'https://x.com/someone/status/1' })
  const [claim] = made.list('claims')
  expect(claim).toMatchObject({ citations: [{ via: [made.list('sources')[0]?.id] }] })
})

test('the same claim is one, with all its reviews, and an address keeps its first title', async () => {
  const entry = (url: string, title: string) => ({
    text: 'The harbour was sold.',
    claimReview: [{ url, title, languageCode: 'en', textualRating: 'False' }],
  })
  const rows = [
    entry('https://a.example.org/1', 'One'),
    entry('https://a.example.org/2', 'Two'),
    entry('https://a.example.org/1', 'Uno'),
  ]
  const made = await taken(
    { 'c.ndjson': rows.map((row) => `${JSON.stringify(row)}\n`).join('') },
    { format: 'factcheck' },
  )
  expect(made.rows).toEqual({ read: 3, taken: 2, folded: 1, rejected: 0 })
  expect(made.list('claims')).toMatchObject([{ citations: [{}, {}] }])
  expect(made.list('sources').map(({ title }) => title)).toEqual([{ en: 'One' }, { en: 'Two' }])
})

test('a file that is not JSON is refused with its place', async () => {
  await expect(taken({ 'c.ndjson': '{"text": "a"}\n{"text": \n' }, { format: 'factcheck' })).rejects.toThrow(
    /c\.ndjson:2 is not JSON/,
  )
})
