/** What a host's own bundle would import; a page that pastes a script loads the single file instead. */
import '../embed/define.js';
