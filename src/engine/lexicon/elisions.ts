/**
 * Words written with an apostrophe in front for letters left out: 'em, 'til, '90s. What stands behind the apostrophe, lower case.
 * Collected by hand from grammars of informal English.
 */
export const ELISIONS: ReadonlySet<string> = new Set([
  'em', 'til', 'tis', 'twas', 'twill', 'twere', 'cause', 'cuz', 'coz', 'bout', 'n', 'neath', 'gainst', 'cept', 'fraid', 'nuff', 'nother', 'kay', 'ol',
]);
