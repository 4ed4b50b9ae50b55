import { Fragment } from 'preact';
import { type BreakEdit, breakEditsAt } from '../../utils/edit/breaks.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { Section } from '../../utils/write/sheet.ts';
import { headOf, namePlace, type Place } from '../place.ts';
import { Block } from './Block.tsx';
import { type Found, foundIn } from './found.tsx';
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
  const { label, title, subtitle, salutation, blocks } = section;
  const name = title ?? label;
  const above = labelAbove(label, name);
  return (
    <section class="part">
      <header data-place={namePlace(headOf(index))} tabIndex={-1}>
        {above !== '' && <p class="label">{above}</p>}
        {name !== null && <h2 class="part-title">{name}</h2>}
        {subtitle !== null && <p class="subtitle">{subtitle}</p>}
      </header>
      {salutation !== null && <p class="salutation">{salutation}</p>}
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

/** What the label says beyond the name: of `第一篇：在动员会上的讲话` over that very title, `第一篇`. */
function labelAbove(label: string | null, name: string | null): string {
  if (label === null || name === null) return '';
  return label.endsWith(name) ? label.slice(0, -name.length).replace(/[\s：:]$/, '') : label;
}
