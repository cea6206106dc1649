#!/usr/bin/python3
"""score.py FOLDER: what SciPy and NumPy say of random cases, as CSV files that the tests of src/score compare with.

Debian: python3-scipy. The seed is fixed, so that the same versions write the same files.
"""
import itertools
import math
import sys
from pathlib import Path

import numpy as np
from scipy import optimize, stats

random = np.random.default_rng(20261123)
folder = Path(sys.argv[1])
CASES = 1000
LEVELS = [0.8, 0.9, 0.95, 0.99, 0.999]


def write(name, header, rows):
    with open(folder / f"{name}.csv", "w", encoding="ascii") as file:
        file.write(header + "\n")
        for row in rows:
            file.write(",".join(repr(float(x)) if isinstance(x, float) else str(x) for x in row) + "\n")


def digits(values):
    """0 to 10 as one character each; a is 10."""
    return "".join("0123456789a"[v] for v in values)


def level():
    return float(random.choice(LEVELS))


def t_quantile(tail, freedom):
    """SciPy 1.10's inverse is off by up to 5e-9 here and there; its tail is not, so Newton's steps on that mend it."""
    value = stats.t.isf(tail, freedom)
    for _ in range(3):
        value += (stats.t.sf(value, freedom) - tail) / stats.t.pdf(value, freedom)
    return float(value)


def student_t():
    for _ in range(CASES):
        freedom = float(round(10 ** random.uniform(0, 5)))
        t = float(abs(random.standard_t(min(freedom, 5))))
        chosen = level()
        yield t, freedom, float(2 * stats.t.sf(t, freedom)), chosen, t_quantile((1 - chosen) / 2, freedom)


def chi_square():
    for _ in range(CASES):
        freedom = int(random.integers(1, 120))
        value = float(stats.chi2.rvs(freedom, random_state=random) * random.uniform(0.3, 2))
        tail = float(random.uniform(1e-6, 0.999))
        yield value, freedom, float(stats.chi2.sf(value, freedom)), tail, float(stats.chi2.isf(tail, freedom))


def wilson():
    for _ in range(CASES):
        n = round(10 ** random.uniform(0, 6))
        hits = int(random.integers(0, n + 1))
        chosen = level()
        found = stats.binomtest(hits, n).proportion_ci(chosen, method="wilson")
        yield hits, n, chosen, float(found.low), float(found.high)


def rating():
    for _ in range(CASES):
        counts = random.integers(0, random.integers(2, 200), 7)
        counts[random.integers(0, 7, 2)] += 1
        answers = np.repeat(np.arange(1, 8), counts)
        chosen = level()
        margin = t_quantile((1 - chosen) / 2, len(answers) - 1) * stats.sem(answers)
        low, high = answers.mean() - margin, answers.mean() + margin
        yield (" ".join(map(str, counts)), chosen, float(answers.mean()), float(np.median(answers)),
               float(max(1, low)), float(min(7, high)))


def homogeneity():
    for _ in range(CASES):
        groups = int(random.integers(2, 9))
        counts = random.integers(0, 60, (groups, 3)) + (random.random((groups, 3)) < 0.9)
        counts[:, random.integers(0, 3)] *= int(random.random() > 0.1)  # now and then a category that nobody is in
        kept = counts[counts.sum(1) > 0][:, counts.sum(0) > 0]
        found = stats.chi2_contingency(kept, correction=False)
        yield ";".join(" ".join(map(str, row)) for row in counts), float(found[0]), found[2], float(found[1])


def correlation():
    made = 0
    while made < CASES:
        n = int(random.integers(4, 40))
        x = random.integers(0, 11, n)
        y = np.clip(np.rint(random.uniform(-1, 1) * x + random.normal(5, 3, n)), 0, 10).astype(int)
        if len(set(x)) == 1 or len(set(y)) == 1 or abs(np.corrcoef(x, y)[0, 1]) > 0.9999:
            continue
        made += 1
        r = stats.pearsonr(x, y)
        interval = r.confidence_interval(0.95)
        rho = stats.spearmanr(x, y)
        tau = stats.kendalltau(x, y, method="asymptotic")
        yield (digits(x), digits(y), float(r[0]), float(r[1]), float(interval.low), float(interval.high), float(rho[0]),
               float(rho[1]), float(tau[0]), float(tau[1]))


def r_squared(y, columns):
    if not columns:
        return 0.0
    design = np.column_stack([np.ones(len(y)), *columns])
    fitted = design @ np.linalg.lstsq(design, y, rcond=None)[0]
    return 1 - np.sum((y - fitted) ** 2) / np.sum((y - y.mean()) ** 2)


def drivers():
    """Over all orders, not over subsets: another way to the same number."""
    for _ in range(CASES):
        n = int(random.integers(8, 20))
        columns = [random.integers(0, 11, n) for _ in range(3)]
        y = np.clip(np.rint(0.5 * columns[0] + 0.3 * columns[1] + random.normal(1, 2, n)), 0, 10).astype(int)
        if len(set(y)) == 1:
            y[0] = 10 - y[0] // 2
        shares = np.zeros(3)
        for order in itertools.permutations(range(3)):
            for i, driver in enumerate(order):
                before = [columns[j] for j in order[:i]]
                shares[driver] += (r_squared(y, before + [columns[driver]]) - r_squared(y, before)) / 6
        yield (digits(y), *map(digits, columns), float(r_squared(y, columns)), *map(float, shares))


def weights():
    for _ in range(CASES):
        n = int(random.integers(2, 30))
        scores = random.integers(0, 11, n)
        given = random.integers(0, 100, n)
        given[0] += 1
        codes = np.where(scores >= 9, 1, np.where(scores <= 6, -1, 0))
        nps = np.average(codes, weights=given)
        error = math.sqrt(np.sum((given * (codes - nps)) ** 2)) / given.sum()
        yield (digits(scores), " ".join(map(str, given)), float(given.sum() ** 2 / np.sum(given**2)), float(100 * nps),
               float(100 * error))


def paired():
    for _ in range(CASES):
        counts = random.integers(0, random.integers(2, 100), (3, 3))
        counts[0, 1] += 1
        counts[1, 0] += 2
        change = np.repeat([after - before for before in range(3) for after in range(3)], counts.ravel())
        mean, error = change.mean(), change.std() / math.sqrt(len(change))
        chosen = level()
        low, high = stats.norm.interval(chosen, mean, error)
        yield (" ".join(map(str, counts.ravel())), chosen, float(100 * mean), float(max(-200, 100 * low)),
               float(min(200, 100 * high)), float(mean / error), float(2 * stats.norm.sf(abs(mean) / error)))


def constrained_variance(promoters, passives, detractors, difference):
    """Of the likeliest shares whose difference is given; the likelihood's derivative in the share of detractors is 0."""
    width = (1 - abs(difference)) / 2
    least_promoters, least_detractors = max(0.0, difference), max(0.0, -difference)

    def derivative(place):  # from 0, where one share is 0, to 1, where nobody is passive
        return (promoters / (least_promoters + place * width) + detractors / (least_detractors + place * width)
                - passives / (width * (1 - place)))

    place = optimize.brentq(derivative, 1e-15, 1 - 1e-15, xtol=1e-16, rtol=1e-15)
    return 2 * (least_detractors + place * width) + difference - difference**2


def tango():
    for _ in range(CASES):
        counts = [int(c) for c in random.integers(1, random.integers(3, 300), 3)]
        chosen = level()
        n, net = sum(counts), counts[0] - counts[2]
        z = stats.norm.isf((1 - chosen) / 2)

        def squared(difference):
            return (net - n * difference) ** 2 / (n * constrained_variance(*counts, difference)) - z * z

        edge = 1 - 1e-9
        yield (*counts, chosen, 100 * optimize.brentq(squared, -edge, net / n, xtol=1e-15),
               100 * optimize.brentq(squared, net / n, edge, xtol=1e-15))


write("student_t", "t,freedom,tail,level,quantile", student_t())
write("chi_square", "value,freedom,tail,other_tail,quantile", chi_square())
write("wilson", "hits,n,level,low,high", wilson())
write("rating", "counts_1_to_7,level,mean,median,low,high", rating())
write("homogeneity", "promoters passives detractors;...,chi_square,freedom,p", homogeneity())
write("correlation", "x,y,pearson,p,low,high,spearman,p,tau_b,p", correlation())
write("drivers", "outcome,first,second,third,r_squared,share,share,share", drivers())
write("weights", "scores,weights,effective_n,nps,standard_error", weights())
write("paired", "counts before*3+after,level,change,low,high,z,p", paired())
write("tango", "promoters,passives,detractors,level,low,high", tango())
