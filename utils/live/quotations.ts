import { changeQuotes, hasQuotes, type QuoteForm } from '../convert/quotes.ts';
import { isForeign } from './direction.ts';
import type { Ledger } from './ledger.ts';
import { createFindQuotation, type Run } from './run.ts';
import { isText, type Slot } from './slot.ts';
import type { TextWrite } from './stretches.ts';

/** The runs of texts around quotation marks: a mark and its other half may stand in different texts of a line. */
export function findQuotations(slots: readonly Slot[], ledger: Ledger): Run[] {
  const find = createFindQuotation();
  const taken = new Set<Text>();
  const runs: Run[] = [];
  for (const slot of slots) {
    if (!isText(slot) || taken.has(slot) || !hasQuotes(ledger.originalOf(slot))) continue;
    const run = find(slot, ledger.originalOf);
    for (const each of run.slots) taken.add(each);
    runs.push(run);
  }
  return runs;
}

/** Gives the quotation marks in what is to be written a form. They pair within a run, or within an attribute. */
export function writeQuotes(textWrites: readonly TextWrite[], runs: readonly Run[], form: QuoteForm): void {
  const bySlot = new Map<Slot, TextWrite>(textWrites.map((textWrite) => [textWrite.slot, textWrite]));
  for (const { slots } of runs) {
    changeTogether(
      slots.map((slot) => bySlot.get(slot)).filter((textWrite) => textWrite !== undefined),
      form,
    );
  }
  for (const textWrite of textWrites) if (!isText(textWrite.slot)) changeTogether([textWrite], form);
}

function changeTogether(textWrites: readonly TextWrite[], form: QuoteForm): void {
  const whole = textWrites.map(({ text }) => text).join('');
  if (isForeign(whole)) return;
  const changed = changeQuotes(whole, form);
  let end = 0;
  for (const textWrite of textWrites) {
    const start = end;
    end += textWrite.text.length;
    textWrite.text = changed.slice(start, end);
  }
}
