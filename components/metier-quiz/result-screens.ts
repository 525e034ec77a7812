/** Everything that is shown after the last question, and what it is worked out with; loaded while the first ones are answered. */
import { bandStyles } from '../shared/band.js';
import { fingerprintStyles } from '../shared/fingerprint.js';
import { hexagonStyles } from '../shared/hexagon.js';
import { filterStyles } from '../shared/filter.styles.js';
import { keepStyles } from '../shared/keep-button.js';
import { rowStyles } from '../shared/profession-row.styles.js';
import { trayStyles } from '../shared/shortlist-tray.js';
import { resultStyles } from './result.styles.js';

export { hostNorms } from '../shared/host-norms.js';
export { outcomeOf } from '../../src/questionnaire/outcome.js';
export { ResultWork } from '../../src/questionnaire/result-work.js';
export { ShownResult } from './shown-result.js';
export const styles = [bandStyles, fingerprintStyles, hexagonStyles, keepStyles, rowStyles, trayStyles, filterStyles, resultStyles];
