/** A view that fails says so and leaves the frame as it is. */
import { Component, type ReactNode } from 'react'
import { languageNow } from '../words/language.ts'
import { useFrameTexts } from './texts.ts'

export class ViewFails extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const texts = useFrameTexts.in(languageNow())
    return (
      <div role="alert">
        <h1>{texts.broken}</h1>
        <p>{texts.brokenHint}</p>
        <pre>{error.message}</pre>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {texts.reload}
        </button>
      </div>
    )
  }
}
