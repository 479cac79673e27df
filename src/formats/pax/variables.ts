/** PA-X's variables: what an agreement provides for, each from 0 (nothing) to 3 (at length). */
import type { ListedRecord } from '../format.ts'
import { slugOf } from '../ids.ts'

/** What the main variables are about, in a few words of our own. */
const MAIN: Record<string, string> = {
  GCh: 'Children and youth',
  GDis: 'Persons with disabilities',
  GAge: 'The elderly',
  GMig: 'Migrant workers',
  GRa: 'Racial, ethnic and national groups',
  GRe: 'Religious groups',
  GInd: 'Indigenous people',
  GOth: 'Other groups',
  GRef: 'Refugees and displaced persons',
  GSoc: 'Social classes',
  GeWom: 'Women and girls',
  GeMe: 'Men and boys',
  GeLgbti: 'LGBTI persons',
  GeFa: 'Families',
  StDef: 'What the state is',
  Pol: 'Political institutions',
  ConRen: 'Constitutional reform',
  Cons: 'The constitution',
  Ele: 'Elections',
  ElecComm: 'Electoral commission',
  PolPar: 'Political parties',
  Civso: 'Civil society',
  Tral: 'Traditional and religious leaders',
  Pubad: 'Public administration',
  Polps: 'Political power-sharing',
  Terps: 'Territorial power-sharing',
  Eps: 'Economic power-sharing',
  Mps: 'Military power-sharing',
  HrGen: 'Human rights and the rule of law',
  EqGen: 'Equality',
  HrDem: 'Democracy',
  Prot: 'Protection of people',
  HrFra: 'Framework of human rights',
  HrCp: 'Civil and political rights',
  HrSec: 'Social and economic rights',
  HrNi: 'National institution for human rights',
  HrIi: 'International institutions for human rights',
  HrMob: 'Mobility and access',
  HrDet: 'Detention',
  Med: 'Media and communication',
  HrCit: 'Citizenship',
  JusCr: 'Criminal justice and emergency law',
  JusEm: 'State of emergency',
  JusJu: 'Judiciary and courts',
  JusPri: 'Prisons',
  JusTra: 'Traditional law',
  Dev: 'Development and reconstruction',
  NEC: 'National economic plan',
  NatRes: 'Natural resources',
  IntFu: 'International funds',
  Bus: 'Business',
  Tax: 'Taxes',
  Ban: 'Banks and currency',
  LaRef: 'Land reform and land rights',
  LaNom: 'Pastoralists and nomads',
  LaCH: 'Cultural heritage',
  LaEn: 'Environment',
  Wat: 'Water',
  SsrGua: 'Security guarantees',
  Ce: 'Ceasefire',
  SsrPol: 'Police',
  SsrArm: 'Armed forces',
  SsrDdr: 'Disarmament, demobilization and reintegration',
  SsrInt: 'Intelligence services',
  SsrPsf: 'Parastatal, rebel and opposition forces',
  SsrFf: 'Withdrawal of foreign forces',
  Cor: 'Corruption',
  SsrCrOcr: 'Organized crime',
  SsrDrugs: 'Drugs',
  Terr: 'Terrorism',
  TjGen: 'Dealing with the past',
  TjAm: 'Amnesty and pardon',
  TjCou: 'Courts for the past',
  TjMech: 'Mechanisms for the past',
  TjPrire: 'Release of prisoners',
  TjVet: 'Vetting',
  TjVic: 'Victims',
  TjMis: 'Missing persons',
  TjRep: 'Reparations',
  TjNR: 'Reconciliation',
  ImUN: 'Signed by the United Nations',
  ImOth: 'Signed by other international bodies',
  ImRef: 'Referendum on the agreement',
  ImPK: 'International mission or force',
  ImE: 'Enforcement',
}

/** Variables whose names do not begin as those of the broader ones do. */
const BROADER: Record<string, string> = {
  Pps: 'Polps',
  Tps: 'Terps',
  Hrf: 'HrFra',
  Cpr: 'HrCp',
  Ser: 'HrSec',
  Ddr: 'SsrDdr',
  Cit: 'HrCit',
  St: 'StDef',
  Tj: 'TjGen',
}

/** What the endings of narrower variables mean. */
const ENDINGS: Record<string, string> = {
  Rhet: 'in words only',
  Antid: 'against discrimination',
  Subs: 'in substance',
  Oth: 'other',
}

/** Columns that are no variables although they hold numbers. */
export const NO_VARIABLES = new Set(
  'Con Contp PP PPName Reg AgtId Ver Agt Dat Status Lgt N_characters Agtp Stage StageSub Part ThrdPart OthAgr Loc1ISO Loc2ISO Loc1GWNO Loc2GWNO UcdpCon UcdpAgr PamAgr CowWar ImSrc'.split(
    ' ',
  ),
)

/** A variable of the table. */
export interface PaxVariable {
  name: string
  topic: string
  words: string
  broader: PaxVariable | null
  isMain: boolean
}

/** The variables among a table's columns. Versions of PA-X have more or fewer of them: all that look like variables are taken. */
export function variablesIn(columns: readonly string[]): Map<string, PaxVariable> {
  const names = columns.filter((column) => !NO_VARIABLES.has(column) && /^[A-Z][A-Za-z]+$/.test(column))
  const known = new Map<string, PaxVariable>()
  for (const name of names) variableOf(name, names, known)
  return known
}

function variableOf(name: string, names: readonly string[], known: Map<string, PaxVariable>): PaxVariable {
  const before = known.get(name)
  if (before) return before
  const above = name in MAIN ? undefined : broaderOf(name, names)
  const broader = above === undefined ? null : variableOf(above, names, known)
  const ending = broader ? (ENDINGS[name.slice(broader.name.length)] ?? name) : name
  const words = MAIN[name] ?? (broader ? `${broader.words}: ${ending}` : name)
  const variable = { name, topic: `topic/pax-${slugOf(name)}`, words, broader, isMain: name in MAIN }
  known.set(name, variable)
  return variable
}

/** The longest other name that it begins with, or the one that its beginning stands for. */
function broaderOf(name: string, names: readonly string[]): string | undefined {
  const [longest] = names.filter((each) => each !== name && name.startsWith(each)).sort((a, b) => b.length - a.length)
  const [, by] = Object.entries(BROADER).find(([start]) => name.startsWith(start)) ?? []
  return longest ?? (by !== undefined && names.includes(by) && by !== name ? by : undefined)
}

/** A variable's topic, below those that are broader. */
export function topicsOfVariable({ topic, words, name, broader }: PaxVariable): ListedRecord[] {
  const record = {
    id: topic,
    labels: { en: words === name ? name : [words, name] },
    scheme: 'pa-x',
    ...(broader ? { broader: broader.topic } : {}),
  }
  return [...(broader ? topicsOfVariable(broader) : []), { collection: 'topics', record }]
}
