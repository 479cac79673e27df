/** Saves a drawn SVG as a file of its own: with the styles that the page gives it, its title and its remarks. */
import { saveFile } from '../elements/save-file.ts'

/** What a page's style sheets say of a picture; a file has none. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'stop-color',
  'stop-opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const

const margin = 16
const lineHeight = 18
const titleHeight = 26
/** A PNG has so many pixels for each of the page's. */
const sharpness = 2
const svgNamespace = 'http://www.w3.org/2000/svg'

export interface Meaning {
  fill: string
  label: string
}

export interface Picture {
  svg: SVGSVGElement
  title: string
  /** What its fills mean: each with the `fill` that the picture defines. */
  legend: readonly Meaning[]
  /** Lines below: what is not in the picture, where it is from. */
  remarks: readonly string[]
}

/** The picture as an SVG document, and its size. */
export function documentOf({ svg, title, legend, remarks }: Picture): { text: string; width: number; height: number } {
  const { width: inner, height: innerHeight } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true) as SVGSVGElement
  carryStyles(svg, copy)
  copy.setAttribute('x', String(margin))
  copy.setAttribute('y', String(margin + titleHeight))
  copy.setAttribute('width', String(inner))
  copy.setAttribute('height', String(innerHeight))
  const look = getComputedStyle(svg)
  const ink = look.getPropertyValue('color')
  const width = Math.ceil(inner + 2 * margin)
  const height = Math.ceil(innerHeight + 2 * margin + titleHeight + (legend.length + remarks.length) * lineHeight)
  const whole = element('svg', { xmlns: svgNamespace, width, height, viewBox: `0 0 ${width} ${height}` })
  whole.setAttribute('font-family', look.fontFamily)
  whole.append(element('rect', { width, height, fill: groundOf(svg) }))
  whole.append(words(title, margin + 14, 16, ink, 'bold'), copy)
  let y = margin + titleHeight + innerHeight
  for (const { fill, label } of legend) {
    y += lineHeight
    whole.append(element('rect', { x: margin, y: y - 11, width: 14, height: 14, fill }))
    whole.append(words(label, y, 12, ink, 'normal', margin + 20))
  }
  for (const remark of remarks) {
    y += lineHeight
    whole.append(words(remark, y, 12, ink, 'normal'))
  }
  return { text: new XMLSerializer().serializeToString(whole), width, height }
}

export function saveSvg(picture: Picture, file: string): void {
  saveFile(`${file}.svg`, 'image/svg+xml', documentOf(picture).text)
}

export async function savePng(picture: Picture, file: string): Promise<void> {
  const { text, width, height } = documentOf(picture)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * sharpness
    canvas.height = height * sharpness
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (png) saveFile(`${file}.png`, 'image/png', png)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function carryStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from)
  for (const name of carried) {
    const value = computed.getPropertyValue(name)
    // A fill that is a pattern of the picture itself stays as it is written: computed, it has the page's address.
    if (value !== '' && !value.startsWith('url(')) to.setAttribute(name, value)
  }
  to.removeAttribute('class')
  for (const [index, child] of [...from.children].entries()) {
    const same = to.children[index]
    if (same) carryStyles(child, same)
  }
}

function groundOf(svg: Element): string {
  for (let at: Element | null = svg; at; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor
    if (ground !== 'rgba(0, 0, 0, 0)' && ground !== 'transparent') return ground
  }
  return 'white'
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value))
  return made
}

function words(text: string, y: number, size: number, fill: string, weight: string, x = margin): SVGElement {
  const made = element('text', { x, y, fill, 'font-size': size, 'font-weight': weight })
  made.textContent = text
  return made
}
