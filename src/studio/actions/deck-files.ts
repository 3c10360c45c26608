const deckName = /\.(?:deck\.md|lectern|deck\.json)$/i;
const playerMark = 'lectern-deck';

/** Whether a file is a saved deck, by its name or, for a web page, by what is in it. */
export async function isDeckFile(file: File): Promise<boolean> {
  if (deckName.test(file.name)) return true;
  if (!/\.html?$/i.test(file.name)) return false;
  return (await file.text()).includes(playerMark);
}
