import blocks from './styles/blocks.css?raw';
import inserts from './styles/blocks-inserts.css?raw';
import named from './styles/blocks-named.css?raw';
import news from './styles/blocks-news.css?raw';
import quotations from './styles/blocks-quotations.css?raw';

/** Styles of all blocks, in the order in which they build on one another. They go after those of running text. */
export const blockStyles = [blocks, named, quotations, news, inserts].join('\n');
