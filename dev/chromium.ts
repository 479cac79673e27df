/** A real Chromium for browser tests, pictures of the explorer and its bench: `CHROMIUM` names it, else it is looked for on the path. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** Throws if there is none, saying how to get one. */
function chromiumPath(): string {
  const given = process.env.CHROMIUM
  const places = given
    ? [given]
    : (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const found = places.find((place) => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found) return found
  const where = given ? `CHROMIUM is ${given}, which is no program` : 'There is no Chromium on the path'
  throw new Error(
    `${where}. Install it (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its program.`,
  )
}

/** Headless; without its sandbox for root, for whom it does not start with one. */
export async function launchChromium(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: chromiumPath(), args })
}
