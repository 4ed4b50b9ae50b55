const SYLLABLE =
  '(?:[bpmfdtnlgɡkhjqxrzcsyw]h?)?[iuü]?[aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,3}(?:n[gɡ]?|r)?[)）]';

/**
 * A syllable in brackets behind a Chinese character, or several: mirrors of document hosts print them behind the
 * characters their conversion changed (`領(lǐng)導(dǎo)`, `1月(yue)8日(ri)`, `會(hui)(hui)`). The bracket comes first, for
 * few texts have one.
 */
export const PINYIN = new RegExp(`[(（](?<=[\\u3400-\\u9fff][(（])${SYLLABLE}(?:[(（]${SYLLABLE})*`, 'g');
