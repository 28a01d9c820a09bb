"""SciPy's solvers, fed one problem file per line on standard input; answers "milliseconds file-of-the-answer" for each."""

import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

for line in sys.stdin:
    solver, rows, columns, path = line.split()
    rows, columns = int(rows), int(columns)
    start = np.fromfile(path + ".start", dtype=np.int32)
    target = np.fromfile(path + ".target", dtype=np.int32)
    cost = np.fromfile(path + ".cost", dtype=np.float64)
    if solver == "dense":
        matrix = cost.reshape(rows, columns)
        began = time.perf_counter()
        _, chosen = linear_sum_assignment(matrix)
    else:
        matrix = csr_matrix((cost, target, start), shape=(rows, columns))
        began = time.perf_counter()
        _, chosen = min_weight_full_bipartite_matching(matrix)
    took = (time.perf_counter() - began) * 1000
    chosen.astype(np.int32).tofile(path + ".answer")
    print(took, flush=True)
