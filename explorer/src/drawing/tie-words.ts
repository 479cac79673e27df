/** What ties records together, in words, as read from the end that the tie runs from. */
import type { Language } from '../words/language.ts'

interface Words {
  en: string
  ja: string
}

const tie = (en: string, ja: string): Words => ({ en, ja })

const words: Record<string, Words> = {
  ABOUT: tie('speaks about', '言及対象'),
  ADDRESS: tie('addresses', '呼びかけ'),
  ADDRESSED_TO: tie('addressed to', '宛先'),
  AGREEMENT_RELATION: tie('agreements that belong together', '関連する合意'),
  AUTHORED: tie('author of', '著者'),
  BENEFITS: tie('benefits', '受益者'),
  BROADER: tie('broader topic', '上位の主題'),
  CITES: tie('cites', '出典'),
  CONFLICT: tie('opposite stances', '立場の対立'),
  CONGRUENCE: tie('same stances', '立場の一致'),
  CONTRADICTS: tie('contradicts', '矛盾'),
  COPARTICIPATION: tie('took part in the same events', '同じ出来事に参加'),
  CORROBORATES: tie('corroborates', '裏付け'),
  DEPENDS_ON: tie('depends on', '条件'),
  DOCUMENTED_IN: tie('documented in', '文書'),
  DRAWS_ON: tie('draws on', '依拠'),
  HAPPENED_AFTER: tie('happened after', '後に起きた'),
  HAS_PROVISION: tie('has the provision', '条項'),
  HAS_TOPIC: tie('topic', '主題'),
  HELD_OFFICE: tie('held an office of', '役職'),
  IN_PROCESS: tie('part of the process', '属する交渉'),
  LEADS_TO: tie('led to', 'つながった'),
  LOCATED_IN: tie('located in', '場所'),
  MADE: tie('said', '発言'),
  MENTION: tie('speaks about', '言及'),
  NEGOTIATED_AT: tie('negotiated at', '交渉の場'),
  OBLIGES: tie('obliges', '義務を負う側'),
  ON_BEHALF_OF: tie('on behalf of', '代弁'),
  PARTICIPATED_IN: tie('took part in', '参加'),
  PARTY_TO: tie('party to', '当事者'),
  PART_OF: tie('part of', '所属'),
  PROPOSED_BY: tie('proposed by', '提案者'),
  PUBLISHED: tie('published', '発行'),
  QUALIFIES: tie('qualifies', '限定'),
  REPEATS: tie('repeats', '繰り返し'),
  REPLACED_BY: tie('replaced by', '差し替え先'),
  REPORTS: tie('reports', '伝聞'),
  RESPONDS_TO: tie('responds to', '応答'),
  RETRACTS: tie('retracts', '撤回'),
  SAID_AFTER: tie('said after the event', '出来事の後の発言'),
  SAID_AFTER_CLAIM: tie('said after the claim', '別の発言の後の発言'),
  SAID_AT: tie('said at', '発言の場'),
  SAID_IN: tie('said in', '発言の文書'),
  SUBTRACT: tie('same minus opposite stances', '一致と対立の差'),
  TAKES_STANCE_ON: tie('takes a stance on', '論点'),
  VIA: tie('has it via', '経由'),
}

/** `said`, `took part in`; a type that this page does not know as its code. */
export function tieWord(type: string, language: Language): string {
  return words[type]?.[language] ?? type
}
