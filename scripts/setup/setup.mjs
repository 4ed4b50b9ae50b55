import { installPackages } from './packages.mjs';
import { installChineseInterface, installSystem } from './system.mjs';

/** Makes a fresh machine ready, or ends the process with one clear message. */
export async function setUp(needs) {
  try {
    await installPackages();
    await installSystem(needs);
    await installChineseInterface();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
