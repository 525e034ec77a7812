/** A browser other than Chromium, as far as a visitor's hand needs it. Both speak their own protocol. */
export type EngineName = 'Firefox' | 'WebKit';

/** Keys by the names that pages know them by. */
export const KEYS = {
  Enter: '\uE007',
  Backspace: '\uE003',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
} as const;
export type Key = keyof typeof KEYS;

export interface Engine {
  open(address: string): Promise<void>;
  /** `work` runs in the page: stands alone, because only its text gets there. */
  evaluate<Argument, Value>(work: (argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value>;
  click(x: number, y: number, times?: number): Promise<void>;
  /** Characters as they are typed, keys by name. */
  press(key: Key | (string & {})): Promise<void>;
  /** The key goes down more than once before it is let go. */
  hold(key: Key, times: number): Promise<void>;
  close(): Promise<void>;
}

export const WINDOW = { width: 1024, height: 768 } as const;
