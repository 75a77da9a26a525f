import type { Draft } from '@/draft/draft';
import type { Proposal } from '@/draft/proposal';
import type { Source } from '@/draft/source';
import { sha256Of } from './sha256-of';

const told = (proposal: Proposal, text: string, language: Source['language']): string => {
  const words = text.slice(proposal.start, proposal.end).replace(/\s+/g, ' ');
  const why = `(${proposal.rule}: ${proposal.reason[language]})`;
  switch (proposal.kind) {
    case 'actor':
      return `- actor: ${words} = ${proposal.actor}, ${proposal.type}${proposal.named ? '' : ', not named'} ${why}`;
    case 'date':
      return `- date: ${words} = ${proposal.edtf ?? 'unresolved'} ${why}`;
    case 'quantity':
      return `- quantity: ${words} = ${proposal.comparator} ${proposal.min ?? '..'} to ${proposal.max ?? '..'} ${proposal.unit}${proposal.subject ? `, of ${proposal.subject}` : ''} ${why}`;
    case 'claim':
      return `- claim: ${proposal.claim}${proposal.measure ? `, ${proposal.measure}` : ''}, by ${proposal.claimant}, ${proposal.modality}${proposal.conditional ? ', conditional' : ''} ${why}`;
  }
};

/**
 * A draft as two files: the proposals for machines, and the sentences with what is proposed in each for people. A sentence
 * without any is listed as well.
 */
export function formatDraft(source: Source, { sentences, proposals }: Draft): { json: string; reading: string } {
  const { text, language, published, speaker } = source;
  const json = {
    draftVersion: 1,
    language,
    published,
    speaker,
    source: { sha256: sha256Of(text), length: text.length },
    sentences: sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    proposals,
  };
  const reading = sentences.map((sentence, i) => {
    const own = proposals.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const lines = own.length === 0 ? ['- nothing proposed'] : own.map((proposal) => told(proposal, text, language));
    return `${i + 1}. [${sentence.start}, ${sentence.end}) ${sentence.text}\n\n${lines.join('\n')}`;
  });
  return { json: `${JSON.stringify(json, null, 2)}\n`, reading: `${reading.join('\n\n')}\n` };
}
