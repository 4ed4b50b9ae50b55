import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../../scripts/dictionary/load.ts';
import { withOwnWords } from '../../../utils/convert/own-words.ts';
import { readWordList } from '../../../utils/convert/word-list.ts';

function heeding(...lines: string[]) {
  return withOwnWords(readWordList(lines).words, convertTexts);
}

describe('own words', () => {
  it('keep names that the dictionaries would convert', async () => {
    const names = ['范长江', '后母戊', '里耶', '干宝'];
    const text = `${names.join('、')}在于范围之后的里面干活`;
    expect(await heeding()('Hans', 'tw', [text])).toEqual([
      '範長江、後母戊、裡耶、幹寶在於範圍之後的裡面幹活',
    ]);
    const lines = ['范长江 → 范長江', '后母戊', '里耶', '干宝 → 干寶'];
    expect(await heeding(...lines)('Hans', 'tw', [text])).toEqual([
      '范長江、后母戊、里耶、干寶在於範圍之後的裡面幹活',
    ]);
  });

  it('are written as the list has it, the longest first, and never partly', async () => {
    const convert = heeding('软件 → 軟體', '软件园 → 軟件園', '园区');
    expect(await convert('Hans', 'tw', ['软件园区的软件', '', '没有'])).toEqual([
      '軟件園區的軟體',
      '',
      '沒有',
    ]);
  });

  it('are taken letter by letter, whatever marks are in them', async () => {
    const convert = heeding(
      'C++ → 丙+',
      '(三)',
      '.* → 點*',
      '[发] → $&',
      '$& → $$',
      '\\d',
      '后\ud842\udfb7 → 甲',
    );
    expect(await convert('Hans', 'tw', ['C++(三).*[发]$&\\d1后\ud842\udfb7后\ud842\udfb8C+'])).toEqual([
      '丙+(三)點*$&$$\\d1甲後\ud842\udfb8C+',
    ]);
  });

  it('hold in the scripts that can write them, or in the one that is named', async () => {
    const convert = heeding('软件 → 軟體', '软件 → 軟件 @港', '頭腦 → 脑袋', '里 → 内 @tw', '范');
    const text = '软件頭腦里范';
    expect(await convert('mixed', 'tw', [text])).toEqual(['軟體頭腦内范']);
    expect(await convert('mixed', 'twp', [text])).toEqual(['軟體頭腦内范']);
    expect(await convert('mixed', 'hk', [text])).toEqual(['軟件頭腦裏范']);
    expect(await convert('mixed', 'hans', [text])).toEqual(['软件脑袋里范']);
  });

  it('hold where the page is in the script already', async () => {
    const convert = heeding('電腦 → 計算機');
    expect(await convert('Hant', 'tw', ['電腦室'])).toEqual(['計算機室']);
  });

  it('are left alone by the repair of Traditional, and do not hinder it', async () => {
    const text = '干部于范围之后干活，范文由老干编，干部于会后';
    const [bare] = await heeding()('Hant', 'repaired', [text]);
    expect(bare).toContain('幹部於範圍');
    expect(bare).not.toContain('范文');
    const [heedful = ''] = await heeding('范文', '老干 → 老乾')('Hant', 'repaired', [text]);
    expect(heedful).toContain('幹部於範圍之後幹活');
    expect(heedful).toContain('，范文由老干編');
  });

  it('are as many texts as were given, whatever is in them', async () => {
    const convert = heeding('中');
    const texts = ['中中', '', '中', '\ud800中\udc00', 'a'];
    expect(await convert('Hans', 'tw', texts)).toEqual(texts);
  });
});
