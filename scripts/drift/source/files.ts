/** Where files that a description refers to are kept within it, by their names. */
export const FILES = 'x-files'
