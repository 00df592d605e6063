// Style sheets the gallery loads as text.
declare module '*.css' {
  const styles: string;
  // biome-ignore lint/style/noDefaultExport: the shape esbuild gives a file loaded as text.
  export default styles;
}
