import { describe, expect, it } from 'vitest';
import { changelogOf, missingForRelease } from './release.js';

const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-11-22\n\n- The first.\n';

describe('a release', () => {
  it('gives what is unreleased its version and day', () => {
    expect(changelogOf(CHANGELOG, '0.2.0', '2026-12-01')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-11-22\n\n- The first.\n',
    );
  });

  it('is none without anything to tell', () => {
    expect(() => changelogOf(CHANGELOG.replace('### Added\n\n- A thing.\n\n', ''), '0.2.0', '2026-12-01')).toThrow('expected entries');
    expect(() => changelogOf('# Changelog\n', '0.2.0', '2026-12-01')).toThrow('expected entries');
  });

  it('lacks nothing once it is begun and committed, and names what it lacks', () => {
    const address = 'https://example.org';
    const manifest = { version: '0.2.0', repository: address, homepage: address, bugs: address };
    const changelog = changelogOf(CHANGELOG, '0.2.0', '2026-12-01');
    expect(missingForRelease({ manifest, changelog, uncommitted: '' })).toEqual([]);
    expect(missingForRelease({ manifest: { version: '0.2.0' }, changelog: CHANGELOG, uncommitted: ' M README.md\n' })).toEqual([
      expect.stringContaining('package.json: repository is missing'),
      expect.stringContaining('package.json: homepage is missing'),
      expect.stringContaining('package.json: bugs is missing'),
      expect.stringContaining('CHANGELOG.md: expected "## [0.2.0] - "'),
      'not committed:\n M README.md',
    ]);
  });
});
