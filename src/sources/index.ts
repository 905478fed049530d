/** Brings bytes and what is told of them: files, folders, standard input, feeds over http. */
export { type ReadSourcesOptions, readSources } from './read-sources.ts';
export { type Source, SourceError, sourceOfText } from './source.ts';
