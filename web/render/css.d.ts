// The build turns the style sheet into minified text.
declare module '*.css' {
  const text: string;
  export default text;
}
