/** As much of the library as tests use; it comes without types. */
declare module 'jsonld' {
  interface Options { readonly base?: string; readonly documentLoader?: (url: string) => Promise<{ readonly document: unknown; readonly documentUrl: string; readonly contextUrl: null }>; readonly safe?: boolean }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>;
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
