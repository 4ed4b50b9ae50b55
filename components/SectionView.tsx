import type { Section } from '../utils/write/sheet.ts';
import { Block } from './Block.tsx';
import { namePlace } from './place.ts';

interface Props {
  section: Section;
  /** Number of the part, from 0. */
  index: number;
}

/** One speech: its head, then its blocks. */
export function SectionView({ section, index }: Props) {
  const { label, title, subtitle, salutation, blocks } = section;
  const name = title ?? label;
  return (
    <section class="part">
      <header data-place={namePlace({ part: index, block: -1 })} tabIndex={-1}>
        {label !== null && label !== name && <p class="label">{label}</p>}
        {name !== null && <h2 class="part-title">{name}</h2>}
        {subtitle !== null && <p class="subtitle">{subtitle}</p>}
      </header>
      {salutation !== null && <p class="salutation">{salutation}</p>}
      {blocks.map((block, place) => (
        <Block
          key={place}
          block={block}
          place={namePlace({ part: index, block: place })}
          rank={name === null ? 1 : 2}
        />
      ))}
    </section>
  );
}
