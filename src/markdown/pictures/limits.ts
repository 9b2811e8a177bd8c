/** No picture of an edition has more pixels; a file that says so would stop the build for lack of memory. */
export const limits = { limitInputPixels: 200e6, failOn: 'error' } as const;
