import { aliasAddress, editionAddress } from '../../editions/address.ts';
import { isWebSafe, webSafe } from '../../editions/edition-files.ts';
import type { Finding } from '../../editions/finding.ts';
import { kindFacts, kinds } from '../../editions/kinds.ts';
import { namesItself } from '../../editions/replacement.ts';
import type { Content, ContentRule } from '../content.ts';
import type { EditionSource } from '../edition-source.ts';
import { nearestName } from '../nearest-name.ts';
import { at, type Remark } from '../place.ts';
import { replacementIn, replacementsOf, supersededBy } from '../replacements.ts';
import type { Place } from '../yaml-source.ts';

const top: Place = { line: 1, column: 1 };

/** Each edition has an address of its own, which can stand in a link; what it says replaces it is there. */
export const identity: ContentRule = (content) => [
  ...content.editions.flatMap(unsafeName),
  ...sameAddress(content),
  ...content.editions.flatMap((edition) => replacement(edition, content)),
];

function unsafeName(edition: EditionSource): Finding[] {
  if (isWebSafe(edition.id)) return [];
  const offer = webSafe(edition.id);
  const isFolder = /\/index\.mdx?$/.test(edition.path);
  const ending = edition.mdx ? '.mdx' : '.md';
  return [
    at(edition, top, {
      severity: 'error',
      rule: 'unsafe-name',
      message: `“${edition.id}” can't be part of a web address, and the ${isFolder ? 'folder' : 'file'} gives the edition its address.`,
      advice: offer
        ? `Call the ${isFolder ? `folder ${offer}` : `file ${offer}${ending}`}`
        : 'Use small letters, digits and hyphens.',
    }),
  ];
}

interface Claim {
  edition: EditionSource;
  address: string;
  place: Place;
  alias: string | undefined;
}

function sameAddress(content: Content): Finding[] {
  const holders = new Map<string, Claim>();
  const claims = [...content.editions.map(ownClaim), ...content.editions.flatMap(aliasClaims)];
  return claims.flatMap((claim) => {
    const key = claim.address.toLowerCase();
    if (claim.alias !== undefined && isReserved(key)) return [reserved(claim)];
    const holder = holders.get(key);
    if (!holder) {
      holders.set(key, claim);
      return [];
    }
    return [
      at(claim.edition, claim.place, {
        severity: 'error',
        rule: claim.alias === undefined ? 'same-name' : 'alias-taken',
        message:
          claim.alias === undefined
            ? `This edition and ${holder.edition.file} would have the same address, ${holder.address}`
            : `The old address “${claim.alias}” already belongs to ${holder.edition.file}.`,
        advice:
          claim.alias === undefined
            ? 'Give one of the two another name, or delete the one that is not needed.'
            : 'Delete it here, or there.',
      }),
    ];
  });
}

/** Addresses of the site itself, and folders in which a build puts things of its own. */
function isReserved(address: string): boolean {
  const bare = address.replace(/\/$/, '');
  const landing = [
    '',
    '/404',
    '/404.html',
    '/editions.json',
    '/training.ics',
    ...kinds.map((kind) => `/${kindFacts[kind].folder}`),
  ];
  return (
    landing.includes(bare) ||
    /^\/(print|assets|pictures|_astro|training|resources|groups|glossary|topics|packs|writing)(\/|$)/.test(
      address,
    )
  );
}

function reserved({ edition, place, alias }: Claim): Finding {
  return at(edition, place, {
    severity: 'error',
    rule: 'alias-taken',
    message: `The old address “${alias}” belongs to the site itself.`,
    advice: 'Delete it: no edition can have stood there.',
  });
}

function ownClaim(edition: EditionSource): Claim {
  return { edition, address: editionAddress(edition.kind, edition.id), place: top, alias: undefined };
}

function aliasClaims(edition: EditionSource): Claim[] {
  const { aliases } = edition.fields;
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string'
      ? [
          {
            edition,
            address: aliasAddress(edition.kind, alias),
            place: edition.yaml?.placeOf(['aliases', index]) ?? top,
            alias,
          },
        ]
      : [],
  );
}

function replacement(edition: EditionSource, content: Content): Finding[] {
  const given = supersededBy(edition);
  if (given === undefined || !edition.yaml) return [];
  const place = edition.yaml.placeOf(['supersededBy']);
  const found = replacementIn(content, edition);
  if (!found) return [at(edition, place, unknownReplacement(given, edition, content))];
  if (replacementsOf(content, edition).includes(edition)) {
    return [
      at(edition, place, {
        severity: 'error',
        rule: 'replaced-in-a-circle',
        message: `${found.file} replaces this edition, and is itself replaced by this one, directly or by way of others.`,
        advice: 'Delete the line supersededBy: of the edition that readers shall use.',
      }),
    ];
  }
  const newest = replacementsOf(content, edition).at(-1);
  if (!newest?.fields.withdrawn) return [];
  return [
    at(edition, place, {
      severity: 'warning',
      rule: 'withdrawn-replacement',
      message: `${newest.file}, which replaces this edition, is withdrawn: readers are told of nothing to read instead.`,
      advice: 'Name another edition, or withdraw this one too.',
    }),
  ];
}

function unknownReplacement(given: string, edition: EditionSource, content: Content): Remark {
  const ids = content.editions
    .filter((other) => other !== edition)
    .map(({ kind, id }) => `${kindFacts[kind].folder}/${id}`);
  const near = nearestName(given.includes('/') ? given : `${kindFacts[edition.kind].folder}/${given}`, ids);
  return {
    severity: 'error',
    rule: 'unknown-replacement',
    message: namesItself(given, edition)
      ? 'An edition can’t replace itself.'
      : `There is no edition “${given}” to replace this one.`,
    advice: near
      ? `Type supersededBy: ${near}`
      : `Type the name of its file or folder; for another kind the folder too: ${kinds.map((kind) => `${kindFacts[kind].folder}/…`).join(', ')}`,
  };
}
