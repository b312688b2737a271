/** The part of pdf.js that reads files; imported for what it leaves behind for its other part. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
