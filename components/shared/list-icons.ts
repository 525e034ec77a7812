/** Icons of lists of professions: loaded with what shows a list. */
import search from 'lucide/dist/esm/icons/search.mjs';
import slidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import star from 'lucide/dist/esm/icons/star.mjs';
import type { TemplateResult } from 'lit';
import { drawing } from './icons.js';

export const searchIcon = (): TemplateResult => drawing(search);
export const filterIcon = (): TemplateResult => drawing(slidersHorizontal);
export const keepIcon = (): TemplateResult => drawing(star);
