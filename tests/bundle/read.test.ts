import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, foundAt, HEAD } from './files.ts'

const ALPHA = 'states: [{id: state/alpha, labels: {en: Alpha}}]\n'

/** The problems of the bundle at that path, as text. */
async function problemsAt(path: string): Promise<string[]> {
  return (await foundAt(path)).problems
}

/** The problems of a bundle of one file with exactly that content. */
async function problemsOf(content: string | Uint8Array, name = 'b.yaml'): Promise<string[]> {
  return problemsAt(await folderWith({ [name]: content }))
}

describe('reading a bundle', () => {
  it('takes every YAML and JSON file of a folder as one bundle, and nothing else in it', async () => {
    const folder = await folderWith({
      'README.md': '# not: [a, bundle',
      '.hidden.yaml': 'not: [a, bundle',
      'notes.txt': 'x',
      'deeper/more.yaml': 'persons: x',
      'a.yaml': HEAD,
      'b.yml': ALPHA,
      'c.json': '{"claims": [{"id": "claim/a", "text": {"en": "x"}, "speechAct": "ASSERT", "about": ["state/alpha"]}]}',
    })
    expect(await foundAt(folder)).toEqual({
      problems: [],
      warnings: [
        expect.stringMatching(/^\.hidden\.yaml is left out: the name of a file of a bundle ends in/),
        expect.stringMatching(/^deeper is a folder, and is left out/),
        expect.stringMatching(/^notes\.txt is left out/),
      ],
    })
  })

  it('takes a single file', async () => {
    const folder = await folderWith({
      'one.json': `{"bundle": {"name": "x", "formatVersion": 1, "author": "A", "license": "B"}, "states": []}`,
    })
    expect(await problemsAt(join(folder, 'one.json'))).toEqual([])
  })

  it('gives line and column in JSON, and columns of characters after Japanese', async () => {
    const folder = await folderWith({
      'a.yaml': HEAD,
      'b.json': '{\n  "states": [\n    {"id": "state/a", "labels": {"ja": "甲"}, "iso3": "x"}\n  ]\n}',
    })
    expect(await problemsAt(folder)).toEqual([expect.stringMatching(/^b\.json:3:54 states\[0\]\.iso3: /)])
  })

  it('reads UTF-8 with a byte order mark and Windows line ends', async () => {
    expect(await problemsOf(`\ufeff${HEAD}${ALPHA}states2: 1\n`.replaceAll('\n', '\r\n'))).toEqual([
      expect.stringMatching(/^b\.yaml:3:1 states2: is not known here/),
    ])
  })

  it.each([
    [
      'a key twice',
      `${HEAD}states:\n  - id: state/a\n    id: state/b\n`,
      /^b\.yaml:4:5 The map has the key id already/,
    ],
    ['a quoted key twice', `${HEAD}states: [{"id":1, "id":2}]\n`, /^b\.yaml:2:19 The map has the key "id" already/],
    ['a tab as indent', `${HEAD}states:\n\t- id: state/a\n`, /^b\.yaml:3:1 .*[Tt]ab/],
    ['broken YAML', `${HEAD}states: [`, /^b\.yaml:3:1|^b\.yaml:2:\d+ /],
    ['several documents', `${HEAD}---\n${HEAD}`, /^b\.yaml:2:1 A second document begins here; a file holds one/],
    ['an unknown tag', `${HEAD}states: !mine []\n`, /^b\.yaml:2:9 Unresolved tag/],
    ['an alias to nothing', `${HEAD}states: *nothing\n`, /^b\.yaml.*nothing/],
    ['an empty file', '', /^b\.yaml The file is empty\.$/],
    ['a list at the top', '- x\n', /is a list; it must be a map of lists such as persons and claims\.$/],
  ])('says where there is %s', async (_, content, problem) => {
    expect((await problemsOf(content))[0]).toMatch(problem)
  })

  it('tells of brackets that are left open once', async () => {
    expect(await problemsOf(`${HEAD}states:\n  - {id: state/a, labels: {en: A\n`)).toEqual([
      expect.stringMatching(/^b\.yaml:4:1 .*end with a \}/),
    ])
  })

  it('reads YAML 1.2 whatever the file says, and says that it does', async () => {
    const place = 'places: [{id: place/x, labels: {en: yes}, latitude: 0o17, longitude: 1:30}]\n'
    const problems = await problemsOf(`%YAML 1.1\n---\n${HEAD}${place}`)
    expect(problems).toEqual([
      expect.stringMatching(/^b\.yaml:1:1 is YAML 1\.1, .* write %YAML 1\.2\.$/),
      expect.stringMatching(/^b\.yaml:4:\d+ places\[0\]\.longitude: is the text "1:30"; it must be a number/),
    ])
    expect(await problemsOf(`%YAML 1.2\n---\n${HEAD}${ALPHA}`)).toEqual([])
  })

  it('stops aliases that stand for too much', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefg'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9)}*${'abcdefg'[index]}]`),
    ]
    expect((await problemsOf(`${HEAD}${bomb.join('\n')}\n`))[0]).toBe(
      'b.yaml Its aliases stand for more than 1000 values.',
    )
  })

  it('stops at nesting that is too deep', async () => {
    expect((await problemsOf(`${HEAD}states: ${'['.repeat(100_000)}\n`))[0]).toMatch(
      /^b\.yaml(:2:\d+)? The file is nested too deeply\.$/,
    )
  })

  it('takes a key such as __proto__ for what it is: unknown', async () => {
    expect(await problemsOf(`${HEAD}${ALPHA}__proto__: {persons: []}\n`)).toEqual([
      expect.stringMatching(/__proto__: is not known here/),
    ])
  })

  it('says of bytes that are not UTF-8 that they are not', async () => {
    expect((await problemsOf(new Uint8Array([0x62, 0xff, 0xfe])))[0]).toBe('b.yaml The file is not UTF-8.')
  })

  it('says that a file is too large', async () => {
    expect((await problemsOf(new Uint8Array(16 * 1024 * 1024 + 1)))[0]).toMatch(
      /^b\.yaml The file has more than 16777216 bytes, which is the most\. A bundle may be a folder of files, or a file of lines/,
    )
  })

  it('says what is not there', async () => {
    expect((await problemsAt('/nowhere/at/all'))[0]).toBe('/nowhere/at/all There is no such file or folder.')
    expect((await problemsAt(await folderWith({ 'README.md': '' })))[0]).toMatch(
      /The folder has no \*\.yaml, \*\.yml, \*\.json, \*\.ndjson or \*\.jsonl file\.$/,
    )
  })

  it('reads nothing outside the folder by way of a link', async () => {
    const outside = await folderWith({ 'secret.yaml': ALPHA })
    const folder = await folderWith({ 'a.yaml': HEAD })
    await symlink(join(outside, 'secret.yaml'), join(folder, 'b.yaml'))
    await mkdir(join(folder, 'c.yaml'))
    expect(await problemsAt(folder)).toEqual([
      'b.yaml is a link; only plain files in the folder itself are read.',
      'c.yaml is a folder; only plain files in the folder itself are read.',
    ])
  })

  it('waits for nobody: pipes, sockets and devices are no bundles', async () => {
    const folder = await folderWith({ 'a.yaml': HEAD })
    execFileSync('mkfifo', [join(folder, 'b.yaml')])
    const socket = createServer().listen(join(folder, 'c.json'))
    await once(socket, 'listening')
    try {
      expect(await problemsAt(folder)).toEqual([
        'b.yaml is a pipe; only plain files in the folder itself are read.',
        'c.json is a socket; only plain files in the folder itself are read.',
      ])
      for (const [path, kind] of [
        [join(folder, 'b.yaml'), 'a pipe'],
        [join(folder, 'c.json'), 'a socket'],
        ['/dev/zero', 'a device'],
      ]) {
        expect(await problemsAt(path as string)).toEqual([
          `${path} is ${kind}; a bundle is a plain file or a folder of them.`,
        ])
      }
    } finally {
      socket.close()
    }
  })

  it('follows the link that it is given, but not in circles', async () => {
    const folder = await folderWith({ 'a.yaml': `${HEAD}${ALPHA}` })
    await symlink(folder, join(folder, 'whole'))
    expect(await problemsAt(join(folder, 'whole'))).toEqual([])
    await symlink('there', join(folder, 'here'))
    await symlink('here', join(folder, 'there'))
    expect(await problemsAt(join(folder, 'here'))).toEqual([
      expect.stringMatching(/here Its links lead in a circle\.$/),
    ])
    expect(await problemsAt(join(folder, 'a.yaml', 'b.yaml'))).toEqual([
      expect.stringMatching(/b\.yaml Its path leads through a file, which is no folder\.$/),
    ])
  })
})

describe('a JSON file', () => {
  const json = (records: string) =>
    `{"bundle": {"name": "x", "formatVersion": 1, "author": "A", "license": "B"}, ${records}}`
  const problemsIn = (records: string) => problemsOf(json(records), 'b.json')

  it.each([
    [
      '"states": [{"id": "state/a", "id": "state/b", "labels": {"en": "A"}}]',
      /^b\.json:1:\d+ The map has the key "id"/,
    ],
    [String.raw`"states": [{"id": "state/a", "\u0069d": "state/b", "labels": {"en": "A"}}]`, /The map has the key/],
    [String.raw`"states": [{"id": "state/a", "labels": {"en": "\\", "en": "B: \""}}]`, /The map has the key "en"/],
    ['"states": [], "states": []', /The map has the key "states"/],
  ])('has no key twice, however it is written: %s', async (records, problem) => {
    expect((await problemsIn(records))[0]).toMatch(problem)
  })

  it('may have colons, quotes and backslashes in its texts', async () => {
    const text = JSON.stringify({ en: 'a: "b": \\', ja: '"c": {"d": 1, "d": 2}' })
    expect(await problemsIn(`"states": [{"id": "state/a", "labels": ${text}}]`)).toEqual([])
  })

  it('that is not quite JSON is read as the YAML that it is', async () => {
    expect(await problemsIn('"states": [{"id": "state/a", "labels": {"en": "A"},}], # all of them\n')).toEqual([])
  })

  it('is stopped at nesting that is too deep, where a record may have anything', async () => {
    const deep = `"states": ${'['.repeat(20_000)}${']'.repeat(20_000)}`
    expect((await problemsIn(deep))[0]).toMatch(/nested too deeply/)
  })

  it('keeps no number that is not the one written', async () => {
    const place = '"places": [{"id": "place/x", "labels": {"en": "X"}, "latitude": 12345678901234567890}]'
    expect(await problemsIn(place)).toEqual([expect.stringMatching(/latitude: is the number 12345678901234567890/)])
  })
})
