/** Texts of the list of agreements. */
import { catalog, counted } from '../../words/catalog.ts'

export const useAgreementsTexts = catalog(
  {
    title: 'Agreements',
    counted: (n: number) => counted(n, 'agreement', 'agreements'),
    signed: 'Signed',
    stages: 'Stage',
    forms: 'Form',
    parties: 'Party',
    SIGNED_DESC: 'Signed last first',
    SIGNED_ASC: 'Signed first first',
  },
  {
    title: '合意',
    counted: (n: number) => `合意${n.toLocaleString('ja')}件`,
    signed: '署名日',
    stages: '段階',
    forms: '形式',
    parties: '当事者',
    SIGNED_DESC: '署名日の新しい順',
    SIGNED_ASC: '署名日の古い順',
  },
)
