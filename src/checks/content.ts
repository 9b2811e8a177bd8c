import type { Finding } from '../editions/finding.ts';
import { type EditionSource, isRecord, type TextSource } from './edition-source.ts';
import { type YamlSource, yamlSource } from './yaml-source.ts';

/** `partnership.yaml`, taken apart. */
export interface PartnershipSource extends TextSource {
  yaml: YamlSource;
  /** Fields as typed; empty when the file doesn't parse. */
  fields: Readonly<Record<string, unknown>>;
}

/** All that rules look at: a content folder, read. Rules are pure functions of it. */
export interface Content {
  /** Name of the content folder, which begins each file's name in findings. */
  holder: string;
  /** Undefined when there is no such file. */
  partnership: PartnershipSource | undefined;
  editions: EditionSource[];
  /** Every file, its path below the content folder, with `/`. */
  files: ReadonlySet<string>;
}

/** A rule of single editions. */
export type EditionRule = (edition: EditionSource, content: Content) => Finding[];

/** A rule that looks at all content at once. */
export type ContentRule = (content: Content) => Finding[];

/** Takes `partnership.yaml` apart. */
export function partnershipSource(file: string, raw: string): PartnershipSource {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const yaml = yamlSource(text);
  return { file, text, yaml, fields: isRecord(yaml.data) ? yaml.data : {} };
}
