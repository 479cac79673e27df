/** Gives the reader a file. */
export function saveFile(name: string, mediaType: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
