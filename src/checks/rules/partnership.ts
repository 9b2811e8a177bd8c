import { extname, posix } from 'node:path';
import type { Finding } from '../../editions/finding.ts';
import { palette } from '../../editions/palette.ts';
import { partnershipSchema } from '../../editions/schema/partnership.ts';
import type { Content, ContentRule, YamlFile } from '../content.ts';
import { isRecord } from '../edition-source.ts';
import { at } from '../place.ts';
import { fieldFindings } from './fields.ts';

/** `partnership.yaml` is there, can be read, and its fields are right; its logo is there; its colours can be used. */
export const partnership: ContentRule = (content) => {
  const source = content.partnership;
  if (!source) return [missingFile(content)];
  return [
    ...fieldFindings(source, source.yaml, partnershipSchema, { line: 1, column: 1 }),
    ...logo(source, content),
    ...colours(source),
  ];
};

function missingFile(content: Content): Finding {
  const fields = 'name, shortName, site, brand, urgentHelp and contacts';
  return at(
    { file: `${content.holder}/partnership.yaml` },
    { line: 1, column: 1 },
    {
      severity: 'error',
      rule: 'missing-partnership',
      message: 'There is no partnership.yaml, the file that says who publishes.',
      advice: `Save a file called partnership.yaml in ${content.holder}/, with ${fields}.`,
    },
  );
}

function logo({ yaml, fields, ...source }: YamlFile, content: Content): Finding[] {
  const given = fields.logo;
  if (!isRecord(given)) return [];
  return ['file', 'onDark'].flatMap((name): Finding[] => {
    const value = given[name];
    if (typeof value !== 'string') return [];
    const path = posix.normalize(value.trim());
    const place = yaml.placeOf(['logo', name]);
    if (!content.files.has(path)) {
      return [
        at(source, place, {
          severity: 'error',
          rule: 'missing-logo',
          message: `The logo ${value} is not beside partnership.yaml.`,
          advice: `Save the picture as ${content.holder}/${value}, or type the name it has.`,
        }),
      ];
    }
    if (['.svg', '.png', '.jpg', '.jpeg', '.webp'].includes(extname(path).toLowerCase())) return [];
    return [
      at(source, place, {
        severity: 'error',
        rule: 'unusable-picture',
        message: `A logo can't be shown from a ${extname(path)} file.`,
        advice: 'Save it as SVG, or else as PNG, and type its new name here.',
      }),
    ];
  });
}

function colours({ yaml, ...source }: YamlFile): Finding[] {
  const parsed = partnershipSchema.shape.brand.safeParse(isRecord(yaml.data) ? yaml.data.brand : undefined);
  if (!parsed.success) return [];
  return palette(parsed.data).problems.map(({ path, given, usable, contrast, contrastInGrey }) => {
    const grey = contrast >= 4.5 ? ' when printed in grey' : '';
    const ratio = Math.min(contrast, contrast >= 4.5 ? contrastInGrey : contrast);
    return at(source, yaml.placeOf(path), {
      severity: 'warning',
      rule: 'unusable-colour',
      message: `White words can't be read on ${given}${grey}: contrast ${ratio.toFixed(1)}, where 4.5 is needed. ${usable} is used in its place.`,
      advice: `Type ${String(path.at(-1))}: "${usable}", the nearest that can be read, or another dark colour.`,
    });
  });
}
