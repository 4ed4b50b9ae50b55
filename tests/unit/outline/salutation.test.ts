import { expect, test } from 'vitest';
import { salutationOf } from '../../../utils/outline/salutation.ts';

test.each([
  ['各位企业家：', '各位企业家：'],
  ['各位业主：今天请大家来，商量电梯的事。', '各位业主：'],
  ['諸位工友：', '諸位工友：'],
  ['尊敬的各位创业者：', '尊敬的各位创业者：'],
  ['各位代表、同志们：现在开会。', '各位代表、同志们：'],
])('who is addressed, whoever it is: %s', (text, salutation) => {
  expect(salutationOf(text)).toBe(salutation);
});

test.each([
  '各位代表指出：要办好教育。',
  '各位村民反映：路灯不亮。',
  '各位老师请注意：明天下午开会。',
  '尊敬的读者来信说：写得好。',
])('what they say or shall do is no address: %s', (text) => {
  expect(salutationOf(text)).toBeNull();
});

test.each([
  '鎮長、理事長、各位班長、各位班員先進：',
  '局长，各位同事：',
  '陳主席（香港鄰舍服務協會主席陳翠屏）、各位大使、各位街坊：',
  '家长们：',
  '各位长官、家长会会长，以及今天的五十三位毕业生，大家早安：',
  '敬重的各位来宾：',
  '友爱的同学们：',
])('offices and everybody, or one group, fill a line: %s', (line) => {
  expect(salutationOf(line)).toBe(line);
});

test.each(['他告诉家长们：', '孩子们：', '县里的安排，各位都要记住：', '书记要求，各位村长：'])(
  'what somebody says to them is no address: %s',
  (line) => {
    expect(salutationOf(line)).toBeNull();
  },
);
