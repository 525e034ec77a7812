/** Everything that is shown after the last question; loaded while the first ones are answered. */
import { bandStyles } from '../shared/band.js';
import { hexagonStyles } from '../shared/hexagon.js';
import { levelStyles } from '../shared/level-bars.js';

export { nextSteps } from './screens/next-steps.js';
export { catalogueResult, professionResult } from './screens/result.js';
export const styles = [bandStyles, hexagonStyles, levelStyles];
