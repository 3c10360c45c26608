/**
 * Waits until a transaction is safe with the browser.
 * @param requests its requests; they fail with a mere `AbortError` where the transaction knows the reason
 * @throws why the transaction failed
 */
export async function written(
  transaction: { readonly done: Promise<void> },
  ...requests: readonly Promise<unknown>[]
): Promise<void> {
  const [done] = await Promise.allSettled([transaction.done, ...requests]);
  if (done.status === 'rejected') throw done.reason;
}
