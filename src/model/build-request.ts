import * as v from 'valibot';
import { type Brief, briefSchema } from './brief';
import type { Ratio } from './deck';

/** Everything that can be written for a deck. `notice.json` and `report.json` are always written. */
export const formats = ['md', 'json', 'pdf', 'pptx', 'html', 'docx', 'png', 'handout'] as const;

/** One output format. */
export type Format = (typeof formats)[number];

/** What to make of a notice: the brief, the look and the formats. */
export interface BuildRequest {
  readonly brief: Brief;
  readonly ratio: Ratio;
  readonly theme: string;
  readonly formats: readonly Format[];
  /** `own` writes the PDF from the display list; `chromium` prints it. */
  readonly engine: 'own' | 'chromium';
}

/** The request one gets without asking. */
export function defaultRequest(brief: Brief): BuildRequest {
  return { brief, ratio: '16:9', theme: 'solemn', formats: ['md', 'json', 'pdf'], engine: 'own' };
}

/** Schema of a build request that crosses into the page. */
export const buildRequestSchema = v.strictObject({
  brief: briefSchema,
  ratio: v.picklist(['16:9', '4:3']),
  theme: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  formats: v.array(v.picklist(formats)),
  engine: v.picklist(['own', 'chromium']),
});

const localizedSchema = v.strictObject({ zh: v.string(), en: v.string() });

/** One finding on its way from the page to the command line. */
const findingSchema = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'note']),
  message: localizedSchema,
  slide: v.exactOptional(v.string()),
});

/** Schema of what the page answers when a notice has been turned into a deck. */
export const preparedSchema = v.variant('state', [
  v.object({ state: v.literal('refused'), code: v.string(), message: localizedSchema }),
  v.object({
    state: v.literal('ready'),
    slides: v.number(),
    width: v.number(),
    height: v.number(),
    minutes: v.number(),
    findings: v.array(findingSchema),
  }),
]);

/** What the page answers when a notice has been turned into a deck. */
export type Prepared = v.InferOutput<typeof preparedSchema>;

/**
 * Black rows between slides that are shown below each other to be taken in one picture. A slide and they
 * make whole tiles of dither, so that a slide looks the same wherever it stands.
 */
export const rowsBetweenSlides = 8;

/** Schema of files on their way out of the page, bytes as base64. */
export const deliverySchema = v.array(
  v.object({ name: v.string(), mediaType: v.string(), base64: v.string() }),
);

/** Files on their way out of the page. */
export type Delivery = v.InferOutput<typeof deliverySchema>;

/** Schema of what the page answers to a check. */
export const checkReportSchema = v.variant('state', [
  v.object({ state: v.literal('refused'), code: v.string(), message: localizedSchema }),
  v.object({ state: v.literal('checked'), slides: v.number(), findings: v.array(findingSchema) }),
]);

/** What the page answers to a check. */
export type CheckReport = v.InferOutput<typeof checkReportSchema>;

/** Schema of the list of themes. */
export const themeListSchema = v.array(v.object({ name: v.string(), title: localizedSchema }));

const fileSchema = v.strictObject({ name: v.string(), base64: v.string() });

/** Schema of the order to turn a notice into a deck. */
export const prepareOrderSchema = v.strictObject({ ...fileSchema.entries, request: buildRequestSchema });

/** Schema of the order to check a deck, with the notice it was made from when that is at hand. */
export const checkOrderSchema = v.strictObject({ deck: v.string(), notice: v.exactOptional(fileSchema) });

/** Schema of what can be delivered: one format, or the records notice.json and report.json. */
export const deliverables = v.picklist([...formats, 'records']);
