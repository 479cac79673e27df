/** How an edge is read out: what is said of the one end in terms of the other, along the edge and against it. */
import type { RecordedType } from '../graphs/edge-types.ts'
import { againInJapanese, withinEnglish, withinJapanese } from './names.ts'

/** `~` stands for the far end; the near end is the subject, named before, in Japanese with its particle here. */
interface Phrases {
  along: string
  against: string
}

type Language = Readonly<Record<RecordedType, Phrases>>

const english: Language = {
  MADE: { along: 'made ~', against: 'was made by ~' },
  ON_BEHALF_OF: { along: 'was made on behalf of ~', against: 'was spoken for in ~' },
  ADDRESSED_TO: { along: 'was addressed to ~', against: 'was addressed in ~' },
  ABOUT: { along: 'is about ~', against: 'is the subject of ~' },
  HAS_TOPIC: { along: 'has the topic ~', against: 'is a topic of ~' },
  TAKES_STANCE_ON: { along: 'takes a stance on ~', against: 'is at issue in ~' },
  SAID_AT: { along: 'was made at ~', against: 'is where ~ was made' },
  SAID_AFTER: { along: 'was made after ~', against: 'came before ~' },
  DEPENDS_ON: { along: 'depends on ~', against: 'is a condition of ~' },
  REPLACED_BY: { along: 'was replaced by ~', against: 'took the place of ~' },
  CITES: { along: 'is known from ~', against: 'is cited for ~' },
  VIA: { along: 'is known at second hand from ~', against: 'is cited at second hand for ~' },
  DRAWS_ON: { along: 'draws on ~', against: 'is drawn on by ~' },
  PUBLISHED: { along: 'published ~', against: 'was published by ~' },
  AUTHORED: { along: 'wrote ~', against: 'was written by ~' },
  CONTRADICTS: { along: 'contradicts ~', against: 'contradicts ~' },
  CORROBORATES: { along: 'corroborates ~', against: 'corroborates ~' },
  REPEATS: { along: 'repeats ~', against: 'was repeated by ~' },
  QUALIFIES: { along: 'qualifies ~', against: 'was qualified by ~' },
  RESPONDS_TO: { along: 'responds to ~', against: 'was answered by ~' },
  REPORTS: { along: 'reports ~', against: 'was reported by ~' },
  RETRACTS: { along: 'retracts ~', against: 'was retracted by ~' },
  IN_PROCESS: { along: 'belongs to ~', against: 'includes ~' },
  PARTICIPATED_IN: { along: 'is a participant in ~', against: 'has among its participants ~' },
  LEADS_TO: { along: 'led to ~', against: 'came of ~' },
  PART_OF: { along: 'is part of ~', against: 'includes ~' },
  LOCATED_IN: { along: 'is located in ~', against: 'contains ~' },
  BROADER: { along: 'is a narrower topic than ~', against: 'is a broader topic than ~' },
  HELD_OFFICE: { along: 'held office in ~', against: 'had ~ in office' },
  NEGOTIATED_AT: { along: 'was negotiated at ~', against: 'is where ~ was negotiated' },
  PARTY_TO: { along: 'is party to ~', against: 'has among its parties ~' },
  AGREEMENT_RELATION: { along: 'is related to ~', against: 'is related to ~' },
  HAS_PROVISION: { along: 'has ~', against: 'is in ~' },
  PROPOSED_BY: { along: 'was proposed by ~', against: 'proposed ~' },
  OBLIGES: { along: 'obliges ~', against: 'is obliged by ~' },
  BENEFITS: { along: 'benefits ~', against: 'benefits from ~' },
  DOCUMENTED_IN: { along: 'is documented in ~', against: 'documents ~' },
}

const japanese: Language = {
  MADE: { along: 'は~を行った', against: 'は~によるものである' },
  ON_BEHALF_OF: { along: 'は~を代表して行われた', against: 'は~で代弁された' },
  ADDRESSED_TO: { along: 'は~に向けられた', against: 'は~を向けられた' },
  ABOUT: { along: 'は~についてのものである', against: 'は~で取り上げられた' },
  HAS_TOPIC: { along: 'は~を主題とする', against: 'は~の主題である' },
  TAKES_STANCE_ON: { along: 'は~への立場を示している', against: 'については~で立場が示された' },
  SAID_AT: { along: 'は~で行われた', against: 'は~の場となった' },
  SAID_AFTER: { along: 'は~の後に行われた', against: 'は~より前のことである' },
  DEPENDS_ON: { along: 'は~を条件としている', against: 'は~の条件とされている' },
  REPLACED_BY: { along: 'は~に取って代わられた', against: 'は~に取って代わった' },
  CITES: { along: 'は~に記されている', against: 'には~が記されている' },
  VIA: { along: 'は~を引く資料に記されている', against: 'を引く資料には~が記されている' },
  DRAWS_ON: { along: 'は~に基づいている', against: 'は~の基になった' },
  PUBLISHED: { along: 'は~を公表した', against: 'は~が公表したものである' },
  AUTHORED: { along: 'は~を執筆した', against: 'は~が執筆したものである' },
  CONTRADICTS: { along: 'は~と矛盾する', against: 'は~と矛盾する' },
  CORROBORATES: { along: 'は~と互いに裏付け合う', against: 'は~と互いに裏付け合う' },
  REPEATS: { along: 'は~を繰り返したものである', against: 'は~で繰り返された' },
  QUALIFIES: { along: 'は~を限定するものである', against: 'は~で限定された' },
  RESPONDS_TO: { along: 'は~に応じたものである', against: 'には~で応答があった' },
  REPORTS: { along: 'は~を伝えるものである', against: 'は~で伝えられた' },
  RETRACTS: { along: 'は~を撤回するものである', against: 'は~で撤回された' },
  IN_PROCESS: { along: 'は~の一環である', against: 'には~が含まれる' },
  PARTICIPATED_IN: { along: 'は~の参加者である', against: 'は~を参加者とする' },
  LEADS_TO: { along: 'は~につながった', against: 'は~の結果である' },
  PART_OF: { along: 'は~の一部である', against: 'には~が含まれる' },
  LOCATED_IN: { along: 'は~に位置する', against: 'には~がある' },
  BROADER: { along: 'は~の下位の主題である', against: 'は~の上位の主題である' },
  HELD_OFFICE: { along: 'は~の役職に就いていた', against: 'では~が役職に就いていた' },
  NEGOTIATED_AT: { along: 'は~で交渉された', against: 'は~の交渉の場となった' },
  PARTY_TO: { along: 'は~の当事者である', against: 'は~を当事者とする' },
  AGREEMENT_RELATION: { along: 'は~と関連している', against: 'は~と関連している' },
  HAS_PROVISION: { along: 'は~を定めている', against: 'は~に含まれる' },
  PROPOSED_BY: { along: 'は~が提案したものである', against: 'は~を提案した' },
  OBLIGES: { along: 'は~に義務を課す', against: 'は~により義務を負う' },
  BENEFITS: { along: 'は~の利益となる', against: 'は~から利益を受ける' },
  DOCUMENTED_IN: { along: 'は~に収められている', against: 'は~を収めている' },
}

/**
 * What is said where the type alone does not tell it: by the type and the edge's role, or where it has none the kind that it runs
 * from. An event may be to come or called off: nobody is said to have taken part in it, nor it to have taken place.
 */
const particularInEnglish: Readonly<Record<string, Phrases>> = {
  'AGREEMENT_RELATION PREPARES': { along: 'prepares ~', against: 'was prepared by ~' },
  'AGREEMENT_RELATION IMPLEMENTS': { along: 'carries out ~', against: 'is carried out by ~' },
  'AGREEMENT_RELATION RENEWS': { along: 'renews ~', against: 'was renewed by ~' },
  'AGREEMENT_RELATION REPLACES': { along: 'replaces ~', against: 'was replaced by ~' },
  'AGREEMENT_RELATION AMENDS': { along: 'amends ~', against: 'was amended by ~' },
  'LOCATED_IN Event': { along: 'takes place in ~', against: 'is the place of ~' },
  'PARTICIPATED_IN SUBJECT': { along: 'is the subject of ~', against: 'is about ~' },
  'PARTICIPATED_IN TARGET': { along: 'is the target of ~', against: 'has as its target ~' },
}

const particularInJapanese: Readonly<Record<string, Phrases>> = {
  'AGREEMENT_RELATION PREPARES': { along: 'は~を準備するものである', against: 'は~により準備された' },
  'AGREEMENT_RELATION IMPLEMENTS': { along: 'は~を実施するものである', against: 'は~により実施される' },
  'AGREEMENT_RELATION RENEWS': { along: 'は~を更新するものである', against: 'は~により更新された' },
  'AGREEMENT_RELATION REPLACES': { along: 'は~に代わるものである', against: 'は~に取って代わられた' },
  'AGREEMENT_RELATION AMENDS': { along: 'は~を改正するものである', against: 'は~により改正された' },
  'LOCATED_IN Event': { along: 'の場所は~である', against: 'は~の場所である' },
  'PARTICIPATED_IN SUBJECT': { along: 'は~の主題である', against: 'は~に関するものである' },
  'PARTICIPATED_IN TARGET': { along: 'は~の対象である', against: 'は~を対象とする' },
}

/** One language's words, and how they are joined. */
export interface Words {
  phrases: Language
  particular: Readonly<Record<string, Phrases>>
  /** A node by its label, with its kind; the label has no full stop. */
  named: (kind: string, label: string) => string
  /** The sentence from its first node and the phrases that follow, each with the kind of its subject. */
  joined: (first: string, phrases: readonly { kind: string; phrase: string }[]) => string
  /** What is said of a path without an edge. */
  alone: (only: string) => string
}

export const words: Readonly<Record<'en' | 'ja', Words>> = {
  en: {
    phrases: english,
    particular: particularInEnglish,
    named: withinEnglish,
    joined: (first, all) => {
      const parts = all.map(({ kind, phrase }, index) =>
        index === 0 ? ` ${phrase}` : `, ${kind === 'Person' ? 'who' : 'which'} ${phrase}`,
      )
      return stopped(`${opening(first)}${parts.join('')}`)
    },
    alone: (only) => `${opening(only)} is both the start and the end.`,
  },
  ja: {
    phrases: japanese,
    particular: particularInJapanese,
    named: withinJapanese,
    joined: (first, all) =>
      all.map(({ kind, phrase }, index) => `${index === 0 ? first : againInJapanese[kind]}${phrase}。`).join(''),
    alone: (only) => `${only}は出発点であり、到達点でもある。`,
  },
}

function opening(name: string): string {
  return name.replace(/^the /u, 'The ')
}

function stopped(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
