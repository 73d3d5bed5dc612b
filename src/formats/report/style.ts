/** Each layer by a line or tint of its own besides its colour, on screen and on paper. */
export const STYLE = `
  @page { margin: 16mm; }
  body { font: 11pt/1.55 Georgia, "Times New Roman", serif; max-width: 62em; margin: 2em auto; padding: 0 1.5em; color: #111; background: #fff; }
  h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 .5em; } h2 { font-size: 12.5pt; margin: 2em 0 .5em; break-after: avoid; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: 0 0 1.2em; font: 9.5pt/1.5 system-ui, sans-serif; } dt { color: #555; } dd { margin: 0; }
  .legend { font: 9.5pt/2 system-ui, sans-serif; } .legend mark { margin-right: 1em; }
  article { max-width: 44em; } article p { margin: 0 0 .9em; }
  mark { color: inherit; background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; text-underline-offset: .18em; }
  mark.speakers { text-decoration: underline dotted #6a1b9a; } mark.quotes { background: #fdf3cf; } mark.dates { text-decoration: underline #00695c; }
  mark.quantities { text-decoration: underline double #1553a0; } mark.commitments { box-shadow: inset 0 -.14em #c62828; }
  mark.guess { font-style: italic; opacity: .75; } mark.decided { font-weight: 600; } mark:target { outline: 2px solid #c62828; }
  table { border-collapse: collapse; width: 100%; font: 8.5pt/1.4 system-ui, sans-serif; }
  th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #ccc; overflow-wrap: break-word; max-width: 24em; } th { border-bottom: 2px solid #111; overflow-wrap: normal; }
  thead { display: table-header-group; } tr { break-inside: avoid; } td a { color: inherit; }
  @media print { body { margin: 0; padding: 0; max-width: none; } table { font-size: 7pt; } }
`;
