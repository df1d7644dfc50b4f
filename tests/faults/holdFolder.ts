import { lockFolder } from '../../src/store/embedded/lock.js';

// Takes the folder that is its argument and keeps it until it is killed.

await lockFolder(process.argv[2] ?? '');
process.stdout.write('holding\n');
setInterval(() => undefined, 1000);
