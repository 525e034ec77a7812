// Everything that has to hold, one step after the other; ends with one line that counts tests and checks.
import { spawn } from 'node:child_process';

/** What each runner prints of its tests. */
const COUNTS = [
  { passed: /^\s*Tests\s.*?(\d+) passed/m, failed: /^\s*Tests\s.*?(\d+) failed/m }, // vitest
  { passed: /(\d+) passed, \d+ failed/, failed: /\d+ passed, (\d+) failed/ }, // web-test-runner
  { passed: /^\s*(\d+) passed/m, failed: /^\s*(\d+) failed/m }, // playwright
];

const STEPS = [
  ['format', 'npm run -s format:check'],
  ['catalogue', 'npm run -s catalogue'],
  ['types', 'npm run -s types'],
  ['lint', 'npm run -s lint'],
  ['unit', 'npm run -s test:unit'],
  ['manifest', 'npm run -s manifest:check'],
  ['build', 'npm run -s build'],
  ['browser', 'npm run -s test:browser'],
  ['hosts', 'npm run -s test:hosts'],
  ['size', 'npm run -s size'],
  ['package', 'npm run -s test:package'],
];

const only = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const [name, command] of STEPS.filter(([step]) => only.length === 0 || only.includes(step))) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { code, output } = await run(command);
  const plain = output.replace(/\x1b\[[0-9;]*m/g, '');
  const counts = COUNTS.find(({ passed: pattern }) => pattern.test(plain));
  const [good, bad] = counts ? [Number(counts.passed.exec(plain)?.[1] ?? 0), Number(counts.failed.exec(plain)?.[1] ?? 0)] : [0, 0];
  passed += good + (code === 0 && good === 0 ? 1 : 0);
  failed += bad + (code !== 0 && bad === 0 ? 1 : 0);
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'failed'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });
}
