import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

let loading: Promise<WrappedPdfiumModule> | undefined;

function pdfium(): Promise<WrappedPdfiumModule> {
  loading ??= (async () => {
    const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const bytes = await readFile(wasm);
    const module = await init({
      wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    module.PDFiumExt_Init();
    return module;
  })();
  return loading;
}

/**
 * Opens a PDF with PDFium for as long as `use` takes; `document` is PDFium's handle of it.
 * @throws if PDFium can't open it.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (module: WrappedPdfiumModule, document: number) => Result,
): Promise<Result> {
  const module = await pdfium();
  const data = module.pdfium.wasmExports.malloc(bytes.length);
  // The heap moves when it grows, so it is asked for after each allocation.
  module.pdfium.HEAPU8.set(bytes, data);
  try {
    const document = module.FPDF_LoadMemDocument(data, bytes.length, '');
    if (!document) throw new Error('PDFium cannot open the PDF');
    try {
      return use(module, document);
    } finally {
      module.FPDF_CloseDocument(document);
    }
  } finally {
    module.pdfium.wasmExports.free(data);
  }
}
