/** Vite gives a file's text. */
declare module '*.graphql?raw' {
  const text: string;
  export default text;
}
