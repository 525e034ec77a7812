export { isShareable, linkTo, readCode, readLink, withoutRecord } from './address.js';
export { encodeRecord, readableCode, type CodedRecord, type CodeReading } from './answer-code.js';
export * from './functions-of-version-0.js';
export { readSettings, readWidgetAddress, settingNames, widgetAddress, WIDGETS, type ConfiguredWidget, type WidgetName } from './settings.js';
export { snippet, SNIPPETS, type SnippetKind, type SnippetPlaces } from './snippets.js';
