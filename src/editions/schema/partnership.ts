import { z } from 'astro/zod';
import { type Kind, kinds } from '../kinds.ts';
import { variantsFor } from '../variants.ts';
import { count, email, group, list, mustBe, optional, say, text, webAddress } from './fields.ts';

const colour = (description: string, example: string) =>
  z
    .string(mustBe('a colour in quotes', example))
    .trim()
    .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, {
      error: (issue) =>
        say(
          `“${String(issue.input)}” isn't a colour that can be used here.`,
          `Type # and its six digits, in quotes, like ${example}`,
        ),
    })
    .transform(sixDigits)
    .meta({ description, example });

const logoSchema = z
  .strictObject(
    {
      file: text('The picture, saved beside partnership.yaml. SVG is best.', 'logo.svg'),
      onDark: optional(
        text(
          'A version for dark backgrounds, in white. Left out: the name alone stands there.',
          'logo-on-dark.svg',
        ),
      ),
      alt: optional(text('What the logo shows, for people who cannot see it.', 'The W of Wendmoor')),
      containsName: optional(
        z.boolean(mustBe('true or false, without quotes', 'true')).meta({
          description: 'true if the picture has the whole name in it: the name is then not set beside it.',
          example: 'true',
        }),
      ).transform((value) => value ?? false),
    },
    group('{ file: logo.svg }'),
  )
  .meta({ description: 'The logo, left exactly as you drew it.', example: '{ file: logo.svg }' });

const brandSchema = z.strictObject(
  {
    colour: colour('Your colour, as # and six digits in quotes. All tints are made from it.', '"#0b5563"'),
    accents: z
      .partialRecord(
        z.enum(kinds),
        colour('A colour of its own for one kind of edition.', '"#6a2a5e"'),
        mustBe('a group of lines below it, a kind of edition each', '{ briefing: "#6a2a5e" }'),
      )
      .nullish()
      .transform((accents) => accents ?? {})
      .meta({
        description:
          'A colour for each kind of edition that should have its own: newsletter, briefing, lessons-learned.',
        example: '{ briefing: "#6a2a5e" }',
      }),
  },
  group('{ colour: "#0b5563" }'),
);

const urgentHelpSchema = z.strictObject(
  {
    heading: text('The question that people in need of help recognise.', 'Worried about a child?'),
    phone: text('The number to ring, with its spaces.', '01632 960 014'),
    hours: optional(text('When someone answers.', '"Any day, any hour"')),
    emergency: optional(text('What to do when it cannot wait.', '"In an emergency: 999"')),
  },
  group('{ heading: Worried about a child?, phone: 01632 960 014 }'),
);

const contactExample = '[ { for: Questions about a procedure, phone: 01632 960 021 } ]';

const contactSchema = z
  .strictObject(
    {
      for: text('What to ask here.', 'Questions about a procedure'),
      phone: optional(text('Its number, with its spaces.', '01632 960 021')),
      email: optional(email('Its mailbox.', 'office@wendmoor.example')),
      address: optional(webAddress('Its page on the web.', 'https://wendmoor.example/training')),
    },
    mustBe('a group of lines: for, phone, email', contactExample),
  )
  .refine((contact) => contact.phone || contact.email || contact.address, {
    error: () =>
      say('This contact has no way to reach it.', 'Add a line below it: phone:, email: or address:'),
  });

const formatKey = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: () =>
    say(
      'A format’s name has other signs than small letters, digits and hyphens.',
      'Type it like this: practice-note:',
    ),
});

const formatSchema = z.strictObject(
  {
    name: text('What the format is called, as readers see it.', 'Practice note'),
    panels: optional(
      list(
        text('The title of a panel.', 'Background'),
        'The titles of its panels, in order.',
        '[Background, Why it matters]',
      ),
    ).transform((panels) => panels ?? []),
    count: optional(count('How many panels it has.', '5')),
    words: optional(count('How many words it may have.', '400')),
  },
  group('{ name: Practice note, count: 5 }'),
);

const variantsOf = (kind: Kind) =>
  optional(
    list(
      z.enum(
        ['standard', ...variantsFor(kind)],
        mustBe(`one of: standard, ${variantsFor(kind).join(', ')}`, 'large-print'),
      ),
      'Which PDFs to make of this kind, beside the standard one.',
      '[large-print]',
    ),
  );

/** `partnership.yaml`: who publishes. A name that isn't here is refused, never dropped. */
export const partnershipSchema = z.strictObject(
  {
    name: text('The whole name of the partnership.', 'Wendmoor Safeguarding Children Partnership'),
    shortName: text('The name that people use.', 'Wendmoor'),
    site: webAddress(
      'The address of this website, as printed and in feeds.',
      'https://wendmoor.example/',
    ).transform((address) => siteAddress(address)),
    brand: brandSchema.meta({ description: 'Your colours.', example: '{ colour: "#0b5563" }' }),
    urgentHelp: urgentHelpSchema.meta({
      description: 'Who to ring about a child, on every page.',
      example: '{ heading: Worried about a child?, phone: 01632 960 014 }',
    }),
    contacts: list(contactSchema, 'Who to reach for what.', contactExample).min(
      1,
      mustBe('a list with a contact in it', contactExample),
    ),
    strapline: optional(text('The partnership’s vision in a few words.', 'Noticing early. Acting together.')),
    logo: optional(logoSchema),
    signUp: optional(
      z
        .strictObject(
          {
            text: text('What signing up gives.', 'Get each edition by email'),
            address: webAddress('Where people sign up.', 'https://wendmoor.example/sign-up'),
          },
          mustBe(
            'a group of lines below it: text and address',
            '{ text: Get each edition by email, address: https://… }',
          ),
        )
        .meta({
          description: 'Where people sign up for new editions.',
          example: '{ text: Get each edition by email, address: https://wendmoor.example/sign-up }',
        }),
    ),
    socials: optional(
      list(
        z.strictObject(
          {
            name: text('The service.', 'Facebook'),
            handle: optional(
              text('Your name there. Put it in quotes if it begins with @.', '"@SafeWendmoor"'),
            ),
            address: webAddress('Your page there.', 'https://social.example/SafeWendmoor'),
          },
          mustBe('a group of lines: name, handle, address', '{ name: Facebook, address: https://… }'),
        ),
        'Where people follow you.',
        '[ { name: Facebook, address: https://… } ]',
      ),
    ).transform((socials) => socials ?? []),
    comment: optional(email('Where comments on an edition go.', 'news@wendmoor.example')),
    otherFormats: optional(
      text(
        'How to ask for large print, Easy Read, audio or another language.',
        '"Large print or Easy Read: ring 01632 960 021"',
      ),
    ),
    records: optional(email('Where teams send their discussion records.', 'learning@wendmoor.example')),
    variants: optional(
      z
        .strictObject(
          {
            newsletter: variantsOf('newsletter'),
            briefing: variantsOf('briefing'),
            'lessons-learned': variantsOf('lessons-learned'),
          },
          mustBe(
            'a group of lines below it, a kind of edition each',
            '{ newsletter: [large-print, booklet] }',
          ),
        )
        .meta({
          description:
            'Which PDFs to make of each kind of edition, beside the standard one: large-print, booklet, press, and record for briefings. Left out: large-print of each, and the record of briefings. An edition may say something else.',
          example: '{ newsletter: [large-print, booklet] }',
        }),
    ),
    newsletterFormats: optional(
      z
        .record(
          formatKey,
          z.strictObject(
            { name: text('What the format is called, as readers see it.', 'Managers’ masterclass') },
            group('{ name: Managers’ masterclass }'),
          ),
          mustBe('a group of lines below it, a format each', '{ digest: { name: Monthly digest } }'),
        )
        .meta({
          description: 'Formats of newsletter of your own, beside newsletter, bulletin and masterclass.',
          example: '{ digest: { name: Monthly digest } }',
        }),
    ).transform((formats) => formats ?? {}),
    briefingFormats: optional(
      z
        .record(
          formatKey,
          formatSchema,
          mustBe(
            'a group of lines below it, a format each',
            '{ practice-note: { name: Practice note, count: 5 } }',
          ),
        )
        .meta({
          description:
            'Formats of briefing of your own, beside seven-minute, seven-point and one-minute-guide.',
          example:
            '{ practice-note: { name: Practice note, panels: [Background, What to do], count: 5, words: 400 } }',
        }),
    ).transform((formats) => formats ?? {}),
  },
  group('name: Wendmoor Safeguarding Children Partnership'),
);

/** As the officer types it. */
export type PartnershipFile = z.input<typeof partnershipSchema>;

/** As templates get it. */
export type Partnership = z.output<typeof partnershipSchema>;

function sixDigits(colour: string): string {
  const short = /^#(.)(.)(.)$/.exec(colour);
  const digits = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : colour.slice(1);
  return `#${digits.toLowerCase()}`;
}

function siteAddress(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
