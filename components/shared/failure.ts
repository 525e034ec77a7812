import { html, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../src/messages/common.js';

/** Something could not be loaded: a sentence, and a way to try again. It can hold the focus while what it stands for is missing. */
export const failure = (sentence: string, onRetry: () => void, messages: CommonMessages): TemplateResult =>
  html`<div class="notice" role="alert" tabindex="-1" data-top>
    <p>${sentence}</p>
    <p><button type="button" part="button" class="button" @click=${onRetry}>${messages.retry}</button></p>
  </div>`;
