/** The single files: all three elements, registered. One file, because under Trusted Types a second Lit cannot load. */
import '../components/metier-card/define.js';
import '../components/metier-compare/define.js';
import '../components/metier-quiz/define.js';
