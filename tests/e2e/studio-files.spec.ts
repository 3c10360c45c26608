import {
  choosePoints,
  expect,
  exportAs,
  openDeckFile,
  points,
  savePackage,
  slides,
  test,
} from './harness/studio';

test('the package opens again as the same deck, with its notice', async ({ page, sample }) => {
  await openDeckFile(page, sample);
  const count = await slides(page).count();
  await choosePoints(page);
  await points(page).first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('，本厂也一样');
  const bytes = await savePackage(page);
  await openDeckFile(page, { name: '课件.lectern', bytes });
  await expect(slides(page)).toHaveCount(count);
  await choosePoints(page);
  await expect(points(page).first()).toHaveText(/，本厂也一样$/);
  await expect(page.locator('notice-text')).toContainText('临应急〔2026〕18号');
});

for (const [format, ending] of [
  ['md', '.deck.md'],
  ['html', '.html'],
] as const) {
  test(`the exported ${ending} opens again as a deck`, async ({ page, sample }) => {
    test.slow();
    await openDeckFile(page, sample);
    const labels = () => slides(page).evaluateAll((all) => all.map((each) => each.ariaLabel));
    const before = await labels();
    const file = await exportAs(page, format);
    expect(file.name).toMatch(new RegExp(`${ending.replaceAll('.', '\\.')}$`));
    await openDeckFile(page, file);
    expect(await labels()).toEqual(before);
    await expect(page.locator('notes-pane textarea')).not.toHaveValue('');
  });
}
