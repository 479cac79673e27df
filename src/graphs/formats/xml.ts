/** XML documents, element by element. */
import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { plainText } from './plain-text.ts'

/** Attributes that are null are left out. */
type Attributes = Record<string, string | number | boolean | null>

/** An element that more can be put into. */
export class XmlElement {
  constructor(
    private readonly document: Document,
    private readonly element: Element,
  ) {}

  /** Adds an element at the end, and returns it. */
  add(name: string, attributes: Attributes = {}, text?: string): XmlElement {
    const child = this.document.createElementNS(this.element.namespaceURI, name)
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) child.setAttribute(key, plainText(String(value)))
    }
    if (text !== undefined) child.appendChild(this.document.createTextNode(plainText(text)))
    this.element.appendChild(child)
    return new XmlElement(this.document, child)
  }
}

/** The text of a document whose elements are all in one namespace; `fill` adds them to its root. */
export async function xmlDocument(
  namespace: string,
  { root, attributes = {} }: { root: string; attributes?: Record<string, string> },
  fill: (root: XmlElement) => Promise<void>,
): Promise<string> {
  const document = new DOMImplementation().createDocument(namespace, root)
  const element = document.documentElement as Element
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  await fill(new XmlElement(document, element))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`
}
