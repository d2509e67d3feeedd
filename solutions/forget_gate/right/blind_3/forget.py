"""Blind set 3: right answers to forget by odd roads."""

# %% blind 3, einsum: place by place
def forget(f_t, c_prev):
    return np.einsum("...i,...i->...i", f_t, c_prev)

# %% blind 3, less what goes: the memory minus the lost share
def forget(f_t, c_prev):
    lost = (1 - f_t) * c_prev
    return c_prev - lost

# %% blind 3, a product along a new axis: stacked, then multiplied
def forget(f_t, c_prev):
    return np.prod(np.stack([f_t, c_prev]), axis=0)

# %% blind 3, operator and reduce: functional style
import operator
from functools import reduce

def forget(*arrays):
    return reduce(operator.mul, arrays)

# %% blind 3, mapped: numbers one by one, batches row by row
def forget(f_t, c_prev):
    if np.ndim(f_t) > 1:
        return np.array([forget(f, c) for f, c in zip(f_t, c_prev)])
    return np.array(list(map(lambda pair: pair[0] * pair[1], zip(f_t, c_prev))))

# %% blind 3, a diagonal for each: matrices with the shares on the diagonal
def forget(f_t, c_prev):
    if f_t.ndim == 1:
        return np.diag(f_t) @ c_prev
    return np.array([np.diag(share) @ memory for share, memory in zip(f_t, c_prev)])

# %% blind 3, place by place: ndenumerate into a fresh array
def forget(f_t, c_prev):
    out = np.zeros(c_prev.shape, dtype=float)
    for place, share in np.ndenumerate(f_t):
        out[place] = share * c_prev[place]
    return out

# %% blind 3, a class with a method: called by a function
class Memory:
    def __init__(self, numbers):
        self.numbers = np.array(numbers, dtype=float)

    def keep(self, share):
        self.numbers *= share
        return self.numbers

def forget(f_t, c_prev):
    return Memory(c_prev).keep(f_t)
