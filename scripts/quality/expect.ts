import { writeFileSync } from 'node:fs';
import { readExpectation } from '../seeds/expectation.ts';
import { seedNames, seedPath } from '../seeds/seeds.ts';

// Writes every seed's expected.json. Run by hand, only when a truth file changes.
for (const name of seedNames()) writeFileSync(seedPath(name, 'expected.json'), readExpectation(name));
