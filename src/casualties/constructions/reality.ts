import type { verbGroup } from '../order.js';
import type { PhraseContext } from '../phrases/index.js';
import type { Reality } from '../statement.js';

const TRY =
  /^(?:try|tries|tried|trying|threaten\w*|plan|plans|planned|planning|attempt\w*|want|wants|wanted|wanting|intend\w*|vow\w*|order\w*|plot\w*|conspir\w*|hope|hoped|going|order|aim\w*|seek\w*|sought|able|refus\w*|fail\w*|urg\w*|call\w*|due|likely|expected|about|ready|prepar\w*|willing|intent|license|shoot)$/;

/** Whether it has happened; undefined where the words only threaten, plan or imagine it. */
export function realityOf(context: PhraseContext, v: number, group: ReturnType<typeof verbGroup>): Reality | undefined {
  const { tokens } = context.sentence;
  const before = tokens[group.from - 1]?.lower ?? '';
  if (/^(?:nearly|almost|possibly|potentially)$/.test(tokens[v - 1]?.lower ?? '')) return undefined; // "was nearly killed"
  if (group.not || before === 'without' || /^(?:nobody|none)$/.test(before)) return 'negated';
  if (group.to) {
    const governor = tokens[group.from - 1]?.lower ?? '';
    if (group.have) return 'actual'; // "claims to have killed", "was said to have died"
    if (TRY.test(governor)) return undefined;
    for (let k = group.from - 1; k >= Math.max(0, group.from - 7); k -= 1)
      if (/^(?:using|used)$/.test(tokens[k]!.lower)) return 'actual'; // "used a rifle to kill two men"
    return /^(?:continue[ds]?|managed|went|chose|forced|found)$/.test(governor) ? 'actual' : undefined;
  }
  if (group.modal) {
    // "may have killed": told as an inference of what happened; "could kill": not
    return group.have && !/^(?:would|could|might|should)$/.test(tokens[group.from]?.lower ?? '') ? 'actual' : undefined;
  }
  if (/^(?:and|or)$/.test(before) && group.from === v && underModal(context, group.from - 2)) return undefined;
  if (/^(?:if|unless)$/.test(clauseOpener(context, group.from))) return undefined;
  if (/^(?:attempted|avoid|avoided|prevent|prevented|stop|for)$/.test(before) && tokens[v]!.lower.endsWith('ing'))
    return before === 'for' ? 'actual' : undefined;
  return 'actual';
}

/** "could have hit her and killed her": the verb before "and" only imagines it, and this one with it. */
function underModal(context: PhraseContext, from: number): boolean {
  const { tokens } = context.sentence;
  for (let k = from; k >= Math.max(0, from - 8); k -= 1) {
    if (/^[.;:,]$/.test(tokens[k]!.lower)) return false;
    if (/^(?:could|would|might|should)$/.test(tokens[k]!.lower)) return true;
    if (tokens[k]!.upos === 'AUX' && !/^(?:have|be|been)$/.test(tokens[k]!.lower)) return false;
  }
  return false;
}

function clauseOpener(context: PhraseContext, from: number): string {
  const { tokens } = context.sentence;
  for (let k = from - 1; k >= Math.max(0, from - 10); k -= 1) {
    const { lower } = tokens[k]!;
    if (/^(?:if|unless|when|after|that|because|,|;|and|but)$/.test(lower)) return lower;
  }
  return '';
}
