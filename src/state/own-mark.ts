/** Stands in the browser's storage as long as a reader's own files are kept: pages without any load nothing of them. */
export const OWN_MARK = "qujian.own";
