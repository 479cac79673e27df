/** A grade of a source or of an item: its sign and its words. */
import { credibilityWords, gradeLetter, gradeNumber, reliabilityWords } from '../elements/grade-words.ts'
import type { Language } from '../words/language.ts'

type GradeList = 'Reliability' | 'Credibility'

/** `C`, or `3`. */
export const gradeSign = (list: GradeList, code: string): string =>
  list === 'Reliability' ? gradeLetter(code) : gradeNumber(code)

/** `fairly reliable`. */
export const gradeText = (list: GradeList, code: string, language: Language): string =>
  list === 'Reliability' ? reliabilityWords(code, language) : credibilityWords(code, language)
