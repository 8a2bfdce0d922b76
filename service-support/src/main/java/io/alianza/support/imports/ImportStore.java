package io.alianza.support.imports;

/**
 * What imports keep, in four collections.
 *
 * @param imports one document per import: what was asked for and how far it is
 * @param uploads the files, until the import is over
 * @param fingerprints one document per object ever imported
 * @param reports what became of each object, a page per batch
 */
record ImportStore(Imports imports, Uploads uploads, Fingerprints fingerprints, Reports reports) {}
