export const JournalPage = (_: { id: string }) => null
