/** What the rules of clause kinds look at. */
export interface ClauseSight {
  readonly text: string;
  /** Without leading connective. */
  readonly core: string;
  readonly mark: string;
  /** Position in the unit and number of clauses in it. */
  readonly index: number;
  readonly count: number;
  /** No core stands before it in the unit. */
  readonly first: boolean;
  /** Length of its own subject, 0 for none. */
  readonly subject: number;
  /** Texts of the clauses around it, '' at the border. */
  readonly previous: string;
  readonly next: string;
  /** The clause stands inside a 对…的X target that ends at a later clause. */
  readonly insideTarget: boolean;
  /** A later clause goes on with the case that this one begins: 违反规定，情节严重的，. */
  readonly beginsCase: boolean;
  /** The clause goes on with a purpose before its grounds: 为A，帮助B，根据…. */
  readonly insidePurpose: boolean;
  /** A later clause says of it what it is or is good for: 做好X，抓好Y，是Z的基础. */
  readonly insideMatter: boolean;
  /** It goes on with what something is good for: 有利于A，构建B. */
  readonly insideBenefit: boolean;
}
