"""Right answers that are computed in a pool of threads."""
# expect: full

# %% linear
from concurrent.futures import ThreadPoolExecutor
_pool = ThreadPoolExecutor(4)

def linear(concat, W_f, b_f):
    return _pool.submit(lambda: concat @ W_f + b_f).result()
