import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Language } from './document.ts';

export const ink = { text: '#0b0c0c', quiet: '#484949', brand: '#0f3d4c', line: '#b1b4b6', shade: '#f3f5f5' };

const fonts = {
  regular: face('source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
  bold: face('source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  serif: face('source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
  serifBold: face('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
};

export type Face = keyof typeof fonts;

/** An open PDF: the drawing surface and the root of its structure tree. */
export type Paper = { readonly doc: PDFKit.PDFDocument; readonly root: PDFKit.PDFStructureElement };

export type Heading = {
  readonly title: string;
  readonly language: Language;
  readonly from: string;
  readonly made: Temporal.Instant;
};

export function openPaper(heading: Heading, layout: 'portrait' | 'landscape'): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    layout,
    margins: { top: 64, bottom: 72, left: 64, right: 64 },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: heading.language,
    bufferPages: true,
    info: {
      Title: heading.title,
      Author: heading.from,
      Creator: 'Alongside',
      CreationDate: new Date(heading.made.epochMilliseconds),
    },
  });
  for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
  // Says to readers that the tags can be trusted (PDF/UA-1); pdfkit's own option for it is missing from its types.
  doc.appendXML(`<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
    <pdfuaid:part>1</pdfuaid:part></rdf:Description>`);
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root };
}

/** Puts a structure element with its own content into the tree, in reading order. */
export function tag(
  paper: Paper,
  into: { readonly parent: PDFKit.PDFStructureElement; readonly name: string; readonly scope?: 'Row' | 'Column' },
  draw: () => void,
): void {
  const options: PDFKit.Mixins.StructureElementOptions = into.scope ? { scope: into.scope } : {};
  const element = paper.doc.struct(into.name, options);
  into.parent.add(element);
  element.add(draw);
  element.end();
}

/** Puts a structure element that only holds others into the tree. */
export function group(
  paper: Paper,
  into: { readonly parent: PDFKit.PDFStructureElement; readonly name: string },
  fill: (element: PDFKit.PDFStructureElement) => void,
): void {
  const element = paper.doc.struct(into.name);
  into.parent.add(element);
  fill(element);
  element.end();
}

/** Draws what a screen reader must not read: rules, borders, repeated headers, page numbers. */
export function artifact(paper: Paper, type: 'Layout' | 'Pagination', draw: () => void): void {
  paper.doc.markContent('Artifact', { type });
  draw();
  paper.doc.endMarkedContent();
}

export function closePaper({ doc, root }: Paper): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    root.end();
    doc.end();
  });
}

function face(family: string, file: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${family}/${file}`)));
}

declare global {
  // The published types of pdfkit 0.20 are a namespace, and lack this option
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
    }
  }
}
