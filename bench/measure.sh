#!/bin/sh
# Measures Whence on many reports: how fast it starts, how fast it reads with one and two threads, how much memory it
# takes, how that grows with the reports, and the time of each stage.
#
#   bench/measure.sh TEXTS [N]     TEXTS: a folder of .txt reports, which are repeated to N reports (default 2000),
#                                  each with a line that differs
#
# Needs GNU time for the memory. Prints a few lines; leaves nothing behind.
set -eu

[ $# -ge 1 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
texts=$1
reports=${2:-2000}
root=$(cd "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/whence" --version >/dev/null
(cd "$root" && mvn -q -B -Dquick -DskipTests -Dcyclonedx.skip=true -pl bench -am package) >"$work/build.log" 2>&1 ||
    { tail -n 20 "$work/build.log" >&2; exit 3; }
"$root/whence" --version >/dev/null
classes=$root/bench/target/classes:$root/cli/target/whence.jar

# run NAME COMMAND...: seconds of the clock, seconds of processors, megabytes at the peak
run() {
    name=$1
    shift
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err" ||
        [ $? -eq 1 ] || { cat "$work/err" >&2; exit 3; }
    awk -v name="$name" -v tokens="${tokens:-0}" '{
        printf "%-28s %8.2f s by the clock, %8.2f s of processors, %5.0f MB", name, $1, $2 + $3, $4 / 1024
        if (tokens > 0) printf ", %7.0f tokens/s, %7.0f tokens/s a core", tokens / $1, tokens / ($2 + $3)
        print ""
    }' "$work/time"
}

# written FOLDER N: repeats the texts to N reports; sets tokens
written() {
    mkdir "$1"
    said=$(java -cp "$classes" dev.whence.bench.speed.Repeated "$texts" "$1" "$2")
    echo "$2 reports, $said"
    tokens=${said%% *}
}

mkdir "$work/one"
find "$texts" -maxdepth 1 -name '*.txt' | sort | head -n 1 | while read -r file; do cp "$file" "$work/one/1.txt"; done
run "start: --version" "$root/whence" --version
run "start: first claim" "$root/whence" trace "$work/one" --ledger "$work/one.db"

written "$work/few" $((reports / 10))
run "a tenth, --threads 1" "$root/whence" trace "$work/few" --ledger "$work/few.db" --threads 1
written "$work/many" "$reports"
for threads in 1 2; do
    run "trace --threads $threads" "$root/whence" trace "$work/many" --ledger "$work/$threads.db" --threads "$threads"
done
run "trace, nothing changed" "$root/whence" trace "$work/many" --ledger "$work/2.db"
echo "The stages, one thread, seconds of the processor:"
java -XX:+UseParallelGC -cp "$classes" -Djava.util.logging.config.file=/dev/null dev.whence.bench.speed.StageTimes \
    "$work/many" 2>"$work/err" || { cat "$work/err" >&2; exit 3; }
