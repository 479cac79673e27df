/** Parts with the same role together, in the order in which each role is first met; an actor is named once a role. */
export function byRole<Part extends { role: string; actor: { id: string } }>(
  parts: readonly Part[],
): [string, Part[]][] {
  const found = new Map<string, Part[]>()
  for (const part of parts) {
    const those = found.get(part.role) ?? []
    if (!those.some(({ actor }) => actor.id === part.actor.id)) those.push(part)
    found.set(part.role, those)
  }
  return [...found]
}
