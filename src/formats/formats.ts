/** All formats, and which one a file is in. */

import { acled } from './acled/acled.ts'
import { claimReview } from './factcheck/claim-review.ts'
import { factcheck } from './factcheck/factcheck.ts'
import type { FileFormat, FormatName, ImportFile } from './format.ts'
import { ftm } from './ftm/ftm.ts'
import { gdelt } from './gdelt/gdelt.ts'
import { icews } from './icews/icews.ts'
import { csv } from './mapping/csv.ts'
import { pax } from './pax/pax.ts'
import { plover } from './plover/plover.ts'
import { polecat } from './plover/polecat.ts'
import { wikidata } from './wikidata/wikidata.ts'

const formats: FileFormat[] = [csv, icews, factcheck, claimReview, pax, ftm, gdelt, plover, polecat, wikidata, acled]

/** The format of that name. */
export function formatNamed(name: FormatName): FileFormat {
  return formats.find((format) => format.name === name) ?? csv
}

/** The format that the file is in, by how it begins; null if none fits. */
export function formatOf(input: ImportFile): FileFormat | null {
  return formats.find((format) => format.recognizes(input)) ?? null
}
