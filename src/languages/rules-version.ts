declare const ATTACHE_RULES: string | undefined;

/** Changes with every change of the rules or of the data that they read, so that articles are read anew: the build tells their hash. */
export const RULES_VERSION = typeof ATTACHE_RULES === 'string' ? ATTACHE_RULES : 'from source';
