/** What Vite makes of an import with `?raw`. */
declare module '*?raw' {
  const text: string;
  export default text;
}
