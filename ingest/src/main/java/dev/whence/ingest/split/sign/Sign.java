package dev.whence.ingest.split.sign;

/** Something that speaks for or against a border before a block. */
@FunctionalInterface
interface Sign {

    /** How strongly it stands before the block, from 0 to 1. */
    double before(int block);
}
