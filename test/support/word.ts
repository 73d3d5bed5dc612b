/** The files in a Word document of these paragraphs, by their names in its archive. */
export function wordParts(...paragraphs: readonly string[]): Readonly<Record<string, string>> {
  const body = paragraphs.map((one) => `<w:p><w:r><w:t xml:space="preserve">${one}</w:t></w:r></w:p>`).join('');
  const [types, related, word] = ['package/2006/content-types', 'package/2006/relationships', 'wordprocessingml/2006/main'].map((name) => `http://schemas.openxmlformats.org/${name}`);
  return {
    '[Content_Types].xml': `<Types xmlns="${types!}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${related!}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word!}"><w:body>${body}</w:body></w:document>`,
  };
}
