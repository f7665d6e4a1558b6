"""Agreement of annotators: layers of spans over one text in, figures out. Pure: no database, no window, no numpy.

Every measure names its source and formula where it is computed, and says why where it is undefined (`Outcome`). Work
grows with the number of spans (sorting and sweeping), never with the number of characters.

Left out: gamma (Mathet, Widlöcher and Métivier 2015). It is sampled, so two runs differ, and its one kept Python
library (pygamma-agreement 0.5.9) brings thirty packages (numpy, scipy, pandas, numba, cvxpy with its solvers), more
than the whole program; it aligns spans by an integer program, which suits hundreds of spans, not 50,000.
"""
