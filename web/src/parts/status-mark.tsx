/** Whether something is told as having happened, and by whom: shown only where it is not plainly asserted. */
export function StatusMark({
  status,
  isClaimed,
  review,
}: {
  readonly status: string;
  readonly isClaimed: boolean;
  readonly review?: string | null;
}) {
  const words = [
    ...(status === 'asserted' ? [] : [status]),
    ...(isClaimed ? ['claimed'] : []),
    ...(review ? [review === 'accepted' ? 'accepted ✓' : review] : []),
  ];
  if (!words.length) return null;
  return <span className="soft small status-mark">{words.join(', ')}</span>;
}
