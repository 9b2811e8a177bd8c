import type { Finding } from '../editions/finding.ts';
import { plainLines } from '../editions/line-ends.ts';
import type { PictureFacts } from '../markdown/pictures/facts.ts';
import { type DocumentSource, type EditionSource, isRecord, type TextSource } from './edition-source.ts';
import { type YamlSource, yamlSource } from './yaml-source.ts';

/** A YAML file, taken apart. */
export interface YamlFile extends TextSource {
  yaml: YamlSource;
  /** Fields as typed; empty when the file doesn't parse. */
  fields: Readonly<Record<string, unknown>>;
}

/** All that rules look at: a content folder, read. Rules are pure functions of it. */
export interface Content {
  /** Name of the content folder, which begins each file's name in findings. */
  holder: string;
  /** Undefined when there is no such file. */
  partnership: YamlFile | undefined;
  editions: EditionSource[];
  /** The courses of `training/`. */
  courses: DocumentSource[];
  /** Files of entries by their ids; a file that isn't there is undefined. */
  entries: Record<EntriesName, YamlFile | undefined>;
  /** Every file, its path below the content folder, with `/`. */
  files: ReadonlySet<string>;
  /**
   * What the files of pictures that are shown hold, by their paths; undefined for one that can't be read as a picture. `outside` is a
   * link that leads out of the content folder.
   */
  pictures: ReadonlyMap<string, PictureFacts | 'outside' | undefined>;
}

/** The files of entries by their ids, `resources.yaml` and its kin, in the order in which rules look at them. */
export const entriesNames = ['topics', 'resources', 'groups', 'glossary', 'packs'] as const;

export type EntriesName = (typeof entriesNames)[number];

/** A rule of Markdown files, editions and courses alike. */
export type DocumentRule = (document: DocumentSource, content: Content) => Finding[];

/** A rule of single editions. */
export type EditionRule = (edition: EditionSource, content: Content) => Finding[];

/** A rule that looks at all content at once. */
export type ContentRule = (content: Content) => Finding[];

/** Takes a YAML file apart. */
export function yamlFile(file: string, raw: string): YamlFile {
  const text = plainLines(raw);
  const yaml = yamlSource(text);
  return { file, text, yaml, fields: isRecord(yaml.data) ? yaml.data : {} };
}
