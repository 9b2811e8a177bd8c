import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../editions/kinds.ts';
import { type BrandColours, contrasts, palette } from '../../editions/palette.ts';
import { coloursOf } from '../pdf-facts/colours.ts';
import { strayColours } from '../pdf-facts/faults.ts';
import type { PdfShape } from '../pdf-facts/shapes-and-links.ts';
import { type PdfFacts, pdfFacts } from '../pdf-facts.ts';
import { wholeBuild } from '../whole-build.ts';
import type { GoldenPage } from './golden-pages.ts';
import { goldenPdfs } from './golden-pdfs.ts';
import type { PrintedGoldens } from './render-goldens.ts';

const harrowdene = fileURLToPath(new URL('harrowdene', import.meta.url));
const given = '#14315c';
const other = '#3d5a1e';
const bulletin = 'newsletters/7/7.pdf';

/** Tests of the colours in which the golden PDFs are printed; one of the two partnerships is printed in another colour too. */
export function testBrands(printed: () => PrintedGoldens): void {
  describe('colours of the PDFs', () => {
    const before = new Map<string, PdfFacts>();
    let after: PdfFacts;
    let content: string;

    beforeAll(async () => {
      for (const { content: from, pdf } of goldenPdfs) {
        before.set(pdf, await pdfFacts(await printed().pdf({ content: from, pdf })));
      }
      content = await mkdtemp(join(tmpdir(), 'rebrand-'));
      await cp(harrowdene, content, { recursive: true });
      await rm(join(content, 'packs.yaml'));
      await rm(join(content, 'briefings'), { recursive: true });
      const file = join(content, 'partnership.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace(given, other));
      const place = await wholeBuild();
      const { status, output } = await place.build(content);
      expect(status, output).toBe(0);
      after = await pdfFacts(await readFile(join(place.dist, bulletin)));
      await place.remove();
    }, 60_000);
    afterAll(() => rm(content, { recursive: true }));

    test.each(goldenPdfs.map(({ pdf, content: from }) => [pdf, from] as const))(
      '%s has no colours but those of its partnership’s palette, its logo, black and white',
      async (pdf, from) => {
        const facts = factsOf(pdf);
        expect(strayColours(facts, await allowedIn(from))).toEqual([]);
        expect(strayColours(facts, ['#000000', '#ffffff'])).not.toEqual([]);
      },
    );

    test.each(goldenPdfs.map(({ pdf }) => pdf))(
      '%s has text that can be read, in colour and in grey',
      (pdf) => {
        const { texts } = factsOf(pdf);
        const onWhite = new Set(texts.map(({ colour }) => colour).filter((colour) => colour !== '#ffffff'));
        expect(onWhite.size).toBeGreaterThan(0);
        for (const colour of onWhite) {
          const { contrast, contrastInGrey } = contrasts(colour);
          expect(Math.min(contrast, contrastInGrey), colour).toBeGreaterThanOrEqual(4.5);
        }
      },
    );

    test('text of a colour that pales in grey would be found', () => {
      expect(contrasts('#e08a3c').contrastInGrey).toBeLessThan(4.5);
    });

    test('large print is black on white, and white on black', () => {
      const { texts } = factsOf('newsletters/14/14-large-print.pdf');
      expect(coloursOf({ texts, shapes: [] })).toEqual(['#000000', '#ffffff']);
    });

    test('no colour of one partnership is in what the other prints', async () => {
      const ofOne = (await brandOf('content')).colour;
      const ofOther = (await brandOf('harrowdene')).colour;
      for (const { pdf, content: from } of goldenPdfs) {
        expect(coloursOf(factsOf(pdf)), pdf).not.toContain(from === 'content' ? ofOther : ofOne);
      }
    });

    test('another brand colour changes what has it and nothing else', () => {
      const was = factsOf(bulletin);
      const recoloured = <Painted extends { colour: string }>(painted: Painted): Painted =>
        painted.colour === given ? { ...painted, colour: other } : painted;
      expect(coloursOf(after)).toContain(other);
      expect(coloursOf(was)).toContain(given);
      expect(after.texts).toEqual(was.texts.map(recoloured));
      expect(after.shapes).toEqual(was.shapes.map((shape) => (isOfLogo(shape) ? shape : recoloured(shape))));
    });

    function factsOf(pdf: string): PdfFacts {
      const facts = before.get(pdf);
      if (!facts) throw new Error(`no facts of ${pdf}`);
      return facts;
    }
  });
}

/** What stands above the masthead’s rule is the logo, and text. */
function isOfLogo({ page, yMm }: PdfShape): boolean {
  return page === 1 && yMm < 50;
}

async function brandOf(content: GoldenPage['content']): Promise<BrandColours> {
  const file = await readFile(new URL(`${content}/partnership.yaml`, import.meta.url), 'utf8');
  const { brand } = parse(file) as { brand: BrandColours };
  return brand;
}

async function allowedIn(content: GoldenPage['content']): Promise<string[]> {
  const { paper } = palette(await brandOf(content));
  const logo = await readFile(new URL(`${content}/logo.svg`, import.meta.url), 'utf8');
  const inLogo = [...logo.matchAll(/#[0-9a-f]{6}\b/g)].map(([colour]) => colour);
  return [...kinds.flatMap((kind) => Object.values(paper[kind])), ...inLogo, '#000000', '#ffffff'];
}
