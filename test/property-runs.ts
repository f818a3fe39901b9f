import fc from 'fast-check';

/**
 * Property tests try the same values in every run, so that a change never fails for somebody else's bad luck.
 * `FUZZ=1 npm test` tries new ones; what it finds becomes a test of its own.
 */
if (!process.env['FUZZ']) fc.configureGlobal({ seed: 1405 });
