"""Right answers to write, blind set 32."""

# %% blind 32, dot over the pair
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    values = np.stack([c_prev, g_t])
    # k counts the two parts: kept and written
    return np.einsum("k...,k...->...", shares, values)


# %% blind 32, map with mul
from operator import mul


def write(f_t, c_prev, i_t, g_t):
    return sum(map(mul, (f_t, i_t), (c_prev, g_t)))
