/** How the model's words are said in vocabularies that others know: schema.org, PROV-O and SKOS. Whatever is not here is said in our own. */

/** By their prefixes; `parley` is our own, and has the names of the model. */
export const vocabularies = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/',
  parley: 'urn:parley:vocabulary:',
} as const

/** A name in one of them: `schema:name`. */
export type Term = `${keyof typeof vocabularies}:${string}`

/** What records of a kind are, beside being of that kind in our own vocabulary. */
export const typesOfKind: Record<string, Term[]> = {
  Person: ['schema:Person', 'prov:Person'],
  Organization: ['schema:Organization', 'prov:Organization'],
  State: ['schema:Country', 'prov:Agent'],
  Process: ['prov:Activity'],
  Event: ['schema:Event', 'prov:Activity'],
  Agreement: ['schema:CreativeWork', 'prov:Entity'],
  Provision: ['schema:CreativeWork', 'prov:Entity'],
  Claim: ['schema:Claim', 'prov:Entity'],
  Proposition: ['schema:Statement'],
  Source: ['prov:Entity'],
  Topic: ['skos:Concept', 'schema:DefinedTerm'],
  Place: ['schema:Place', 'prov:Location'],
  Tenure: ['schema:Role'],
}

/** What a source is, by its type. */
export const typesOfSource: Record<string, Term> = {
  ARTICLE: 'schema:Article',
  WIRE: 'schema:NewsArticle',
  POST: 'schema:SocialMediaPosting',
  DATASET: 'schema:Dataset',
}

/** Properties that any kind may have. */
const common: Record<string, Term[]> = {
  description: ['schema:description'],
  language: ['schema:inLanguage'],
  license: ['schema:license'],
  url: ['schema:url'],
  latitude: ['schema:latitude'],
  longitude: ['schema:longitude'],
  note: ['schema:comment'],
}

/** Properties and links by `Kind.name`. */
const ofKind: Record<string, Term[]> = {
  'Organization.partOf': ['schema:parentOrganization'],
  'Event.partOf': ['schema:superEvent'],
  'Event.place': ['schema:location', 'prov:atLocation'],
  'Claim.about': ['schema:about'],
  'Source.publisher': ['schema:publisher', 'prov:wasAttributedTo'],
  'Source.authors': ['schema:author', 'prov:wasAttributedTo'],
  'Source.drawsOn': ['prov:wasDerivedFrom'],
  'Topic.broader': ['skos:broader'],
  'Place.within': ['schema:containedInPlace'],
}

/** The terms for a property or link: those that others know, else our own. */
export function termsFor(kind: string, name: string): Term[] {
  return ofKind[`${kind}.${name}`] ?? common[name] ?? [`parley:${name}`]
}

/** Beside the date as it is written: terms for the day, month or year, or for both ends of an interval, if it says nothing else. */
export const termsForDate: Record<string, [begin: Term, end: Term | null]> = {
  'Event.time': ['schema:startDate', 'schema:endDate'],
  'Claim.said': ['schema:dateCreated', null],
  'Source.published': ['schema:datePublished', null],
  'Tenure.from': ['schema:startDate', null],
  'Tenure.to': ['schema:endDate', null],
}
