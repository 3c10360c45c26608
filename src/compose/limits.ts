/** Room on a slide, in characters (see `sizeOf`). The figures are those a hall can read. */
export const limits = {
  /** A title on one line; longer ones are abridged. */
  title: 24,
  /** The longest title, on two lines. */
  longTitle: 40,
  /** A point on one line and a bit. */
  point: 34,
  /** A point on two lines, where its clauses may not be parted. */
  longPoint: 44,
  /** A point of clauses with figures or bans that may not be parted, on three lines. */
  bondedPoint: 60,
  /** A condition beside its rule; the rule itself. */
  condition: 60,
  rule: 60,
  /** The tasks of a body, beside its name. */
  task: 80,
  /** Points on a slide: how many, and characters in all. */
  points: 5,
  pointsTotal: 110,
  /** Rows of rules, facts, terms on a slide, and characters in all. */
  rows: 5,
  rowsTotal: 200,
  /** Rows of a table or timeline on a slide. */
  tableRows: 6,
  /** Cards on a slide, and characters of one. */
  cards: 8,
  card: 60,
  /** A measure in a table. */
  measure: 130,
  /** A numbered item whole. */
  item: 170,
  /** A statement that stands alone. */
  statement: 90,
} as const;
