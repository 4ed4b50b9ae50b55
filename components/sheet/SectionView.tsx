import { Fragment } from 'preact';
import { type BreakEdit, breakEditsAt } from '../../utils/edit/breaks.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { Section } from '../../utils/write/sheet.ts';
import { headOf, namePlace, type Place } from '../place.ts';
import { Block } from './Block.tsx';
import { type Found, foundIn, HEADS, markFound } from './found.tsx';
import { labelAbove, nameOf } from './heads.ts';
import { RestoredMark } from './RestoredMark.tsx';

interface Props {
  manuscript: Manuscript;
  section: Section;
  /** Number of the part, from 0. */
  index: number;
  found: readonly Found[];
  onBreak: (edit: BreakEdit, place: Place) => void;
}

/** One speech: its head, then its blocks. */
export function SectionView({ manuscript, section, index, found, onBreak }: Props) {
  const { subtitle, salutation, blocks } = section;
  const name = nameOf(section);
  const above = labelAbove(section);
  const mark = (text: string, head: keyof typeof HEADS) =>
    markFound(text, 0, foundIn(found, index, HEADS[head]));
  return (
    <section class="part">
      <header data-place={namePlace(headOf(index))} tabIndex={-1}>
        {above !== null && <p class="label">{mark(above, 'label')}</p>}
        {name !== null && <h2 class="part-title">{mark(name, 'title')}</h2>}
        {subtitle !== null && <p class="subtitle">{mark(subtitle, 'subtitle')}</p>}
      </header>
      {salutation !== null && <p class="salutation">{mark(salutation, 'salutation')}</p>}
      {blocks.map((block, number) => {
        const place = { part: index, block: number, start: 0 };
        return (
          <Fragment key={number}>
            {block.restored && (
              <RestoredMark
                block={block}
                restored={block.restored}
                edits={breakEditsAt(manuscript, place)}
                onEdit={(edit) => onBreak(edit, place)}
              />
            )}
            <Block
              block={block}
              place={place}
              rank={name === null ? 1 : 2}
              found={foundIn(found, index, number)}
            />
          </Fragment>
        );
      })}
    </section>
  );
}
