package dev.whence.launcher;

/** What one run of the launcher gave. */
record Launch(int status, String out, String err) {}
