#!/bin/sh
# Measures the page of many made-up reports in headless Chromium: its size, how long it takes until it is there, to change
# from part to part, to reach a claim's sentence, and the frames while it scrolls.
#
#   bench/page.sh [N] [SEED]       N reports (default 1000), some ten claims each
#
# Prints a few lines; leaves nothing behind.
set -eu

reports=${1:-1000}
seed=${2:-1}
root=$(cd "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/whence" --version >/dev/null
(cd "$root" && mvn -q -B -Dquick -DskipTests -Dcyclonedx.skip=true -pl bench -am package dependency:build-classpath \
    -Dmdep.outputFile="$work/classpath") >"$work/build.log" 2>&1 || { tail -n 20 "$work/build.log" >&2; exit 3; }
classes=$root/bench/target/classes:$(cat "$work/classpath")
java -cp "$classes" dev.whence.bench.page.MadeUpReports "$work/reports" "$reports" "$seed"
"$root/whence" trace "$work/reports" --ledger "$work/whence.db" --report "$work/report.html" 2>/dev/null |
    grep -E '^(Reports|Claims|Questions|Copied)'
java -cp "$classes" dev.whence.bench.page.PageSpeed "$work/report.html"
