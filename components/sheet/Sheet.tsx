import type { ComponentChildren } from 'preact';
import type { BreakEdit } from '../../utils/edit/breaks.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { WriteOptions } from '../../utils/write/options.ts';
import { layOut } from '../../utils/write/sheet.ts';
import type { Place } from '../place.ts';
import { takeScreen } from './first-screen.ts';
import { type Found, foundIn, HEADS, markFound, SHEET } from './found.tsx';
import { SectionView } from './SectionView.tsx';

interface Props {
  manuscript: Manuscript;
  /** For the first frame: only as much as a screen shows. */
  opening?: boolean;
  /** BCP 47 tag of the script shown: fonts draw 骨 and 直 differently for each. */
  language: string;
  /** What is said on paper beyond the screen: of the source, and of doubtful breaks. */
  printed: WriteOptions;
  /** What a search found. */
  found: readonly Found[];
  /** The reader takes a restored break back. */
  onBreak: (edit: BreakEdit, place: Place) => void;
  /** What stands under the title and behind the text, and is no part of them. */
  head?: ComponentChildren;
  foot?: ComponentChildren;
}

/** The sheet of paper: title, the line under it, the speeches, and where the page stops. */
export function Sheet({ manuscript, opening = false, language, printed, found, onBreak, head, foot }: Props) {
  const { title, subtitle, sections, notes } = layOut(manuscript);
  const paper = layOut(manuscript, printed);
  const { date, source, author } = manuscript.meta;
  const line = [date, source, author].filter((value) => value !== null);
  const mark = (text: string, head: keyof typeof HEADS) =>
    markFound(text, 0, foundIn(found, SHEET, HEADS[head]));
  return (
    <article class="sheet" lang={language} data-restorations={printed.restorations}>
      {manuscript.title !== '' && <h1 class="title">{mark(title, 'title')}</h1>}
      {subtitle !== null && <p class="subtitle">{mark(subtitle, 'subtitle')}</p>}
      {line.length > 0 && (
        <p class="meta">
          {line.map((value) => (
            <span key={value}>{value}</span>
          ))}
        </p>
      )}
      {head}
      {(opening ? takeScreen(sections) : sections).map((section, index) => (
        <SectionView
          key={index}
          manuscript={manuscript}
          section={section}
          index={index}
          found={found}
          onBreak={onBreak}
        />
      ))}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {foot}
      <footer class="on-paper">
        {paper.notes.slice(notes.length).map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
        {paper.provenance.map(({ label, value }) => (
          <p key={label} class="source">
            {label}
            {value}
          </p>
        ))}
      </footer>
    </article>
  );
}
