const MARK = 'data-print';

/** Prints the one page with the signature lines in place of the whole review. */
export function printSheet(): void {
  const root = document.documentElement;
  root.setAttribute(MARK, 'sheet');
  window.addEventListener('afterprint', () => root.removeAttribute(MARK), { once: true });
  window.print();
}
