/** XML documents in pieces, so that a large one never stands in memory element by element. */
import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom'
import { plainText } from './plain-text.ts'

/** Attributes that are null are left out. */
type Attributes = Record<string, string | number | boolean | null>

/** What a document begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

const document = new DOMImplementation().createDocument(null, '')
const serializer = new XMLSerializer()

/** An element that more can be put into. */
export class XmlElement {
  private readonly element: Element

  constructor(name: string, attributes: Attributes = {}, text?: string) {
    this.element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) this.element.setAttribute(key, plainText(String(value)))
    }
    if (text !== undefined) this.element.appendChild(document.createTextNode(plainText(text)))
  }

  /** Adds an element at the end, and returns that. */
  add(name: string, attributes?: Attributes, text?: string): XmlElement {
    const child = new XmlElement(name, attributes, text)
    this.hold([child])
    return child
  }

  /** Adds these at the end, and returns itself. */
  hold(children: readonly XmlElement[]): this {
    for (const { element } of children) this.element.appendChild(element)
    return this
  }

  toString(): string {
    return serializer.serializeToString(this.element)
  }
}

/** The text of an element whose content comes piece by piece: elements, or pieces of them. */
export function* xmlAround(
  name: string,
  attributes: Attributes,
  content: Iterable<XmlElement | string>,
): Generator<string> {
  // An element that holds nothing is written as <name …/>.
  yield String(new XmlElement(name, attributes)).replace(/\/>$/, '>')
  for (const piece of content) yield String(piece)
  yield `</${name}>`
}
