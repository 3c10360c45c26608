declare module 'virtual:lectern-player' {
  /** The player of the single-file deck: one self-contained script, safe inside a `<script>` element. */
  const script: string;
  export default script;
}
