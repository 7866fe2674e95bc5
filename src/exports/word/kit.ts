/** What is used of the writer of Word files, which is fetched with it. */
export async function fetchKit() {
  const {
    Document,
    ExternalHyperlink,
    Footer,
    FootnoteReferenceRun,
    ImageRun,
    Packer,
    PageNumber,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
  } = await import("docx");
  return {
    Document,
    ExternalHyperlink,
    Footer,
    FootnoteReferenceRun,
    ImageRun,
    Packer,
    PageNumber,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
  };
}

export type Kit = Awaited<ReturnType<typeof fetchKit>>;
