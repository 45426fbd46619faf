/** The two builds the tests serve: at the root of a host, and in a folder of one. */
export const rootSite = { base: '/', dist: 'dist' } as const;
export const folderSite = { base: '/help/mail/', dist: '.cache/folder' } as const;
