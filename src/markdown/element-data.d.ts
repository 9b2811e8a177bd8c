import type { Properties } from 'hast';

declare module 'mdast' {
  interface Data {
    /** The element that remark-rehype makes of a node. */
    hName?: string;
    hProperties?: Properties;
  }
}
