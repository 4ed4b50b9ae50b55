import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';

const toTaiwan = ConverterBuilder(preset)({ from: 'cn', to: 'tw' });
const halfWidth = (text: string) =>
  text.replace(/[，：；！？（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** How a host may write: its marks and its script. */
export const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  halfWidth,
  toTaiwan,
  (text) => halfWidth(toTaiwan(text)),
];
