/** Every view opens in Japanese, in the dark, on a telephone, without what no page may do. */
import { expectOfEveryView } from './every-view.ts'
import { inChromium } from './page.ts'

inChromium()

await expectOfEveryView({ language: 'ja', theme: 'dark', width: 360, height: 740 })
