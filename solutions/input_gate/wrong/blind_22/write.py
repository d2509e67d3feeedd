"""Blind set 22: wrong answers to write, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, kept times written [0.4 product]: multiplies the two parts where the plus belongs
def write(f_t, c_prev, i_t, g_t):
    result = np.ones(c_prev.shape)
    for share, content in ((f_t, c_prev), (i_t, g_t)):
        result = result * (share * content)
    return result

# %% blind 22, one after the other in f_t [0.4 bracket+inplace]: the share written meets the whole sum, and all of it happens in the array of the shares
def write(f_t, c_prev, i_t, g_t):
    f_t *= c_prev
    f_t += g_t
    f_t *= i_t
    return f_t

# %% blind 22, weighted average [0.5 scale]: divides by the sum of the two shares, so keep and write cannot both be whole
def write(f_t, c_prev, i_t, g_t):
    both = f_t + i_t
    both = np.where(both == 0, 1.0, both)
    weight_old = f_t / both
    weight_new = i_t / both
    return weight_old * c_prev + weight_new * g_t
