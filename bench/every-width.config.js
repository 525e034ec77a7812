import config from '../tests/web-test-runner.config.js';

export default { ...config, files: ['bench/every-width.ts'], testsFinishTimeout: 3_600_000 };
