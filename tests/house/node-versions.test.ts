/** The versions of Node that the documents name are those that .ci/run tests on. */
import { expect, test } from 'vitest'
import { fileText } from './file.ts'

const oldest = JSON.parse(fileText('package.json')).engines.node.replace('>=', '')
const newest = /^newest_node=(\d+\.\d+\.\d+)$/m.exec(fileText('.ci/run'))?.[1] ?? 'none in .ci/run'

test.each(['README.md', 'docs/operating.md'])('%s says on which Node Parley is tested', (path) => {
  const text = fileText(path)
  expect(text).toContain(oldest)
  expect(text).toContain(newest)
})

test('the types of Node are those of the oldest, so that code uses nothing newer', () => {
  const [major] = oldest.split('.')
  expect(JSON.parse(fileText('package.json')).devDependencies['@types/node']).toMatch(new RegExp(`^${major}\\.`))
})

test('the image has the major version that its steps are tested on', () => {
  const [major] = newest.split('.')
  expect(fileText('Dockerfile').match(/^FROM node:.*?(?= AS|$)/gm)).toEqual(Array(2).fill(`FROM node:${major}-slim`))
})
