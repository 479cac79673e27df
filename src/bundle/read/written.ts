/** Numbers, true and false of a file in words that are not those of their value. */

/** `1.10`, `007`, `1e3`, `0x7E9`, `True`: as the file has it, and the value that YAML gives it. */
export class Written {
  constructor(
    readonly text: string,
    readonly value: number | boolean,
  ) {}

  /** Whether its value is the number that is written: `1.10` is, but JavaScript keeps 12345678901234567890 as another number. */
  get isExact(): boolean {
    if (typeof this.value === 'boolean') return true
    if (/^0[xo]/.test(this.text)) return Number.isSafeInteger(this.value)
    return Number.isFinite(this.value) && decimal(this.text) === decimal(String(this.value))
  }

  toString(): string {
    return this.text
  }
}

/** The plain value of a number, true or false; any other value as it is. */
export function plainValue(value: unknown): unknown {
  return value instanceof Written ? value.value : value
}

/** The same text for the same number: its digits without zeros around them, and the power of ten of the last one. */
function decimal(text: string): string {
  const [, sign, whole = '', fraction = '', power = '0'] = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  return `${sign === '-' ? '-' : ''}${significant}e${Number(power) - fraction.length + digits.length - significant.length}`
}
