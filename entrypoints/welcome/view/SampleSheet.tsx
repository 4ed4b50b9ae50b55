import type { Block, Manuscript } from '../../../utils/manuscript.ts';

interface Props {
  manuscript: Manuscript;
}

/** A manuscript in its plainest form, without anything to press. */
export function SampleSheet({ manuscript }: Props) {
  return (
    <article class="sheet" lang="zh-Hans">
      <p class="title">{manuscript.title}</p>
      {manuscript.parts.map((part) => (
        <>
          {part.salutation !== null && <p class="salutation">{part.salutation}</p>}
          {part.blocks.map((block) => {
            const head = headOf(block);
            return (
              <p>
                {head !== '' && <strong>{head}</strong>}
                {block.text.slice(head.length)}
              </p>
            );
          })}
        </>
      ))}
    </article>
  );
}

/** What stands out of a block: all of a heading, the sentence that opens a paragraph as its heading. */
function headOf(block: Block): string {
  if (block.type === 'heading') return block.text;
  return block.leads.find(({ kind }) => kind === 'run-in')?.text ?? '';
}
