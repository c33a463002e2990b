"""WHOQOL-BREF, four domains by the published WHO syntax, with numpy, pandas and numba.

score.py ANSWERS: 26 columns of bytes, one column after another, 255 (as int8: -1) where an answer is missing.
Says what it can do (NAME, tab, description), then serves one line after another: NAME is answered with the nanoseconds
a run takes, the median of what fits into a fifth of a second; NAME FILE writes the scores as doubles, NaN where there is none.
"""
import statistics
import sys
import time

ITEMS = {"physical": ([3, 4, 10, 15, 16, 17, 18], 6), "psychological": ([5, 6, 7, 11, 19, 26], 5),
         "social": ([20, 21, 22], 2), "environment": ([8, 9, 12, 13, 14, 23, 24, 25], 6)}
DOMAINS = [([item - 1 for item in items], least) for items, least in ITEMS.values()]
REVERSED = [2, 3, 25]
works = {}


def numpy_works(answers):
    import numpy as np

    def int8(q):
        valid = (q >= 1) & (q <= 5)
        q = np.where(valid, q, 0)
        q[REVERSED] = np.where(valid[REVERSED], 6 - q[REVERSED], 0)
        enough = valid.sum(axis=0, dtype=np.int8) >= 21
        scores = np.empty((4, q.shape[1]))
        with np.errstate(invalid="ignore"):
            for score, (items, least) in zip(scores, DOMAINS):
                answered = valid[items].sum(axis=0, dtype=np.int8)
                mean = q[items].sum(axis=0, dtype=np.int8) / answered.astype(np.float64)
                score[:] = np.where(enough & (answered >= least), (mean * 4 - 4) * (100 / 16), np.nan)
        return scores

    def float64(q):
        q = np.where((q >= 1) & (q <= 5), q, np.nan)
        q[REVERSED] = 6 - q[REVERSED]
        answered = ~np.isnan(q)
        enough = answered.sum(axis=0) >= 21
        scores = np.empty((4, q.shape[1]))
        with np.errstate(invalid="ignore"):
            for score, (items, least) in zip(scores, DOMAINS):
                count = answered[items].sum(axis=0)
                mean = np.nansum(q[items], axis=0) / count
                score[:] = np.where(enough & (count >= least), (mean * 4 - 4) * (100 / 16), np.nan)
        return scores

    columns = np.fromfile(answers, np.int8).reshape(26, -1)
    doubles = np.where(columns == -1, np.nan, columns)
    version = f"numpy {np.__version__}"
    works["numpy_int8"] = f"{version}, int8", lambda: int8(columns)
    works["numpy_float64"] = f"{version}, float64", lambda: float64(doubles)


def pandas_works(answers):
    import numpy as np
    import pandas as pd

    def score(form):
        q = form.where((form >= 1) & (form <= 5))
        q[["Q3", "Q4", "Q26"]] = 6 - q[["Q3", "Q4", "Q26"]]
        enough = q.count(axis=1) >= 21
        scores = {}
        for domain, (items, least) in ITEMS.items():
            answers = q[[f"Q{item}" for item in items]]
            mean = answers.mean(axis=1).where(enough & (answers.count(axis=1) >= least))
            scores[domain] = (mean * 4 - 4) * (100 / 16)
        return pd.DataFrame(scores)

    columns = np.fromfile(answers, np.int8).reshape(26, -1)
    frame = pd.DataFrame({f"Q{i + 1}": np.where(column == -1, np.nan, column) for i, column in enumerate(columns)})
    works["pandas"] = f"pandas {pd.__version__}, float64", lambda: score(frame)


def numba_works(answers):
    import numba
    import numpy as np

    items = [np.array(domain) for domain, _ in DOMAINS]
    physical, psychological, social, environment = [(domain, np.isin(domain, REVERSED)) for domain in items]
    turned = np.isin(np.arange(26), REVERSED)
    domain_of = np.full(26, 4)
    for d, domain in enumerate(items):
        domain_of[domain] = d
    least_of = np.array([least for _, least in DOMAINS])
    (items_0, turn_0), (items_1, turn_1), (items_2, turn_2), (items_3, turn_3) = physical, psychological, social, environment

    @numba.njit(inline="always")
    def domain(q, form, items, turn, least, enough):
        total = answered = 0
        for k in range(items.size):
            answer = q[items[k], form]
            if 1 <= answer <= 5:
                answered += 1
                total += 6 - answer if turn[k] else answer
        return (total / answered * 4 - 4) * (100 / 16) if enough and answered >= least else np.nan

    @numba.njit
    def plain(q):
        scores = np.empty((4, q.shape[1]))
        for form in range(q.shape[1]):
            answered = 0
            for item in range(26):
                answered += 1 <= q[item, form] <= 5
            enough = answered >= 21
            scores[0, form] = domain(q, form, items_0, turn_0, 6, enough)
            scores[1, form] = domain(q, form, items_1, turn_1, 5, enough)
            scores[2, form] = domain(q, form, items_2, turn_2, 2, enough)
            scores[3, form] = domain(q, form, items_3, turn_3, 6, enough)
        return scores

    @numba.njit(error_model="numpy")
    def add(answers, turn, total, answered, enough):
        for i in range(answers.size):
            answer = answers[i]
            valid = np.int8((answer >= 1) & (answer <= 5))
            enough[i] += valid
            answered[i] += valid
            if turn:
                total[i] += np.int8(valid * np.int8(6 - answer))
            else:
                total[i] += np.int8(valid * answer)

    @numba.njit(error_model="numpy")
    def divide(total, answered, enough, least, score):
        for i in range(score.size):
            scored = (enough[i] >= 21) & (answered[i] >= least)
            score[i] = (total[i] / answered[i] * 4 - 4) * (100 / 16) if scored else np.nan

    @numba.njit(error_model="numpy")
    def blocks(q):
        forms, size = q.shape[1], 1024
        scores = np.empty((4, forms))
        for start in range(0, forms, size):
            stop = min(start + size, forms)
            total, answered, enough = np.zeros((5, size), np.int8), np.zeros((5, size), np.int8), np.zeros(size, np.int8)
            for item in range(26):
                d = domain_of[item]
                add(q[item, start:stop], turned[item], total[d], answered[d], enough)
            for d in range(4):
                divide(total[d], answered[d], enough, least_of[d], scores[d, start:stop])
        return scores

    columns = np.fromfile(answers, np.int8).reshape(26, -1)
    version = f"numba {numba.__version__}, int8"
    works["numba"] = version, lambda: plain(columns)
    works["numba_blocks"] = f"{version}, by hand in blocks that vectorise", lambda: blocks(columns)


def median_time(work):
    times = []
    while sum(times) < 200_000_000:
        start = time.perf_counter_ns()
        work()
        times.append(time.perf_counter_ns() - start)
    return statistics.median(times)


for library in (numpy_works, pandas_works, numba_works):
    try:
        library(sys.argv[1])
    except ImportError as lacking:
        print("", lacking, sep="\t")
for name, (description, _) in works.items():
    print(name, description, sep="\t")
print(flush=True)

for line in sys.stdin:
    name, *file = line.split()
    _, work = works[name]
    if file:
        scores = work()
        (scores.to_numpy().T if hasattr(scores, "to_numpy") else scores).tofile(file[0])
        print("written", flush=True)
    else:
        print(median_time(work), flush=True)
