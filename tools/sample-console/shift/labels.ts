import type { Severity } from '../../../domain/hostility/verdict';

/**
 * What a careful person says about the shift, by docs/labelling.md. Kept apart from the scripts: the server does not
 * know this file, so neither page nor driver can look the answer up.
 */
export interface ConversationLabels {
  readonly complaintType: 'product' | 'service' | 'price' | 'logistics' | 'other';
  /** One severity for each customer message that has words, in order. */
  readonly severities: readonly Severity[];
}

export const LABELS: Readonly<Record<string, ConversationLabels>> = {
  '510217': { complaintType: 'other', severities: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
  '510224': { complaintType: 'product', severities: [0, 0, 0, 0, 0] },
  '510233': { complaintType: 'product', severities: [0, 0, 1, 2, 2, 0, 0, 0] },
  '510241': { complaintType: 'logistics', severities: [0, 0, 0, 0, 0] },
  '510258': { complaintType: 'product', severities: [0, 1, 0, 1, 0, 0] },
  '510266': { complaintType: 'logistics', severities: [0, 1, 2, 3, 3, 1] },
  '510279': { complaintType: 'logistics', severities: [1, 1, 0, 0, 0, 0] },
  '510285': { complaintType: 'service', severities: [0, 0, 0, 0, 1, 2, 2, 0, 0] },
  '510292': { complaintType: 'other', severities: [0, 0, 0, 0, 0] },
  '510305': { complaintType: 'price', severities: [0, 0, 1, 2, 2, 2] },
  '510317': { complaintType: 'service', severities: [0, 0, 0, 0, 1, 2, 2] },
  '510328': { complaintType: 'price', severities: [0, 0, 1, 1, 0, 0] },
  '510336': { complaintType: 'other', severities: [0, 0, 0, 0, 0] },
  '510344': { complaintType: 'logistics', severities: [0, 1, 1, 0, 0] },
  '510352': { complaintType: 'other', severities: [0, 0, 0, 0, 0] },
  '510361': { complaintType: 'price', severities: [0, 1, 2, 3, 3] },
  '510374': { complaintType: 'other', severities: [0, 0, 0, 0, 0] },
  '510389': { complaintType: 'product', severities: [0, 1, 2, 2, 0, 0, 0] },
  '510395': { complaintType: 'price', severities: [0, 0, 1, 1, 0] },
  '510402': { complaintType: 'logistics', severities: [0, 0, 1, 0, 0] },
  '510417': { complaintType: 'product', severities: [0, 0, 1, 1, 0, 0] },
  '510423': { complaintType: 'logistics', severities: [0, 1, 0, 0] },
  '4806': { complaintType: 'product', severities: [0, 0, 0] },
  '4811': { complaintType: 'service', severities: [0, 0, 0] },
  '4817': { complaintType: 'price', severities: [0, 2, 2, 0] },
  '4820': { complaintType: 'product', severities: [0, 1, 0, 0] },
  '4825': { complaintType: 'product', severities: [0, 2, 3, 2] },
  '4831': { complaintType: 'logistics', severities: [0, 0, 0] },
  '4838': { complaintType: 'service', severities: [0, 1, 1, 0] },
  '4842': { complaintType: 'service', severities: [0, 2, 3, 2] },
  '4849': { complaintType: 'price', severities: [0, 2, 2, 0] },
  '4853': { complaintType: 'other', severities: [0, 0, 0] },
  '4858': { complaintType: 'service', severities: [0, 1, 2, 2, 1] },
  '4863': { complaintType: 'other', severities: [0, 0, 0] },
  '4870': { complaintType: 'logistics', severities: [0, 1, 0] },
};
