import type { Help } from '../../../components/details/PageHelp.tsx';

/** Help for a page on which no rule can be kept. */
export const help: Help = { writeReport: async () => 'address: none', onMakeRule: null };
