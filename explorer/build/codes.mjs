/** Makes the words for the values of the API's enums, in both languages, of schema/graph.yaml. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Writes a module with one table an enum: `{ Stance: { SUPPORT: { en: 'Support', ja: '支持' } } }`. */
export function writeCodes(modelFile, outFile) {
  const { enums } = parse(readFileSync(modelFile, 'utf8'))
  const tables = Object.entries(enums).map(([name, { values, labels = {} }]) => {
    const codes = Object.keys(values ?? labels.ja ?? {})
    return [
      name,
      Object.fromEntries(
        codes.map((code) => [code, { en: labels.en?.[code] ?? spelt(code), ja: labels.ja?.[code] ?? spelt(code) }]),
      ),
    ]
  })
  const head = '/** Words for the values of the enums of the API; made of schema/graph.yaml. */\n'
  writeFileSync(
    outFile,
    `${head}export const codes = ${JSON.stringify(Object.fromEntries(tables), null, 2)} as const\n`,
  )
}

/** `IN_FORCE` as `In force`. */
function spelt(code) {
  const words = code.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
