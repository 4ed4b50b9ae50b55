import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanPage, convertInBackground, convertJoined } from '../../../utils/browser/messages.ts';
import { readText } from '../../../utils/read/text.ts';
import { manuscriptOf } from '../../support/manuscripts.ts';

const { send } = vi.hoisted(() => ({ send: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: send } } }));

const page = readText('同志们：');
const manuscript = manuscriptOf({ title: '讲话' });

const asks = [
  ['cleanPage', () => cleanPage(page), manuscript],
  ['convertInBackground', () => convertInBackground(manuscript, 'tw'), manuscript],
  [
    'convertJoined',
    () => convertJoined('Hans', 'tw', [{ text: '头发', lengths: [2] }]),
    [{ whole: '頭髮', apart: [], alone: [] }],
  ],
] as const;

describe.each(asks)('%s', (_function, ask, answer) => {
  beforeEach(() => {
    send.mockReset();
  });

  it.each([
    ['ends without an answer', () => Promise.resolve(undefined)],
    ['cannot answer', () => Promise.resolve(null)],
    ['is not there', () => Promise.reject(new Error('Could not establish connection'))],
  ])('asks again where the background %s', async (_name, first) => {
    send.mockImplementationOnce(first).mockResolvedValueOnce(answer);
    expect(await ask()).toEqual(answer);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks no third time', async () => {
    send.mockResolvedValue(undefined);
    await expect(ask()).rejects.toThrow('No ');
    expect(send).toHaveBeenCalledTimes(2);
  });
});
