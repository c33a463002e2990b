# commands.py SCRATCH SCALES...: whole `scales` commands on 1 and 10 million rows, and `scales list`: seconds and the most memory, as Markdown.
import os
import statistics
import subprocess
import sys
import time

scratch, scales = sys.argv[1], sys.argv[2:]


def run(*arguments):
    start = time.monotonic()
    process = subprocess.Popen([*scales, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"scales {' '.join(arguments)} has failed")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def path(name, extension):
    return os.path.join(scratch, f"{name}.{extension}")


with open(path("answers", "csv"), "rb") as one, open(path("answers10", "csv"), "wb") as ten:
    header, rows = one.readline(), one.read()
    ten.write(header)
    for _ in range(10):
        ten.write(rows)

print("\n## Whole commands\nThe columns of Parquet and Arrow are texts here, as `scales convert` makes them of CSV.\n")
print("| Command | 1 million rows | 10 million rows | memory at 1 million | at 10 million |")
print("|---|---:|---:|---:|---:|")
for extension in ["csv", "parquet", "arrow"]:
    figures = []
    for name in ["answers", "answers10"]:
        table = path(name, "csv") if extension == "csv" else path("texts", extension)
        if extension != "csv":
            run("convert", path(name, "csv"), "-o", table, "--quiet")
        figures.append(run("score", "whoqol-bref", table, "-o", path("scored", extension), "--quiet"))
    (time1, memory1), (time10, memory10) = figures
    print(f"| `scales score`, {extension} to {extension} | {time1:.2f} s | {time10:.2f} s | {memory1:.0f} MB | {memory10:.0f} MB |", flush=True)
os.remove(path("answers10", "csv"))
print(f"\n`scales list` takes {statistics.median(run('list')[0] for _ in range(11)) * 1000:.0f} ms (median of 11).")
