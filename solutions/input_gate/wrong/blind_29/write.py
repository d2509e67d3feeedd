"""Wrong answers to write, blind set 29."""

# %% blind 29, bent and in place [0.4 extra+mutation]: a tanh bends the sum, which the additive road must not, and the old memory is overwritten
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t
    c_prev += i_t * g_t
    return np.tanh(c_prev)


# %% blind 29, shares changed over [0.5 order]: the share written meets the old memory and the share kept the candidate
def write(f_t, c_prev, i_t, g_t):
    old = i_t * c_prev
    new = f_t * g_t
    return old + new


# %% blind 29, side by side [0.5 sum]: both parts are right but only laid one behind the other, the plus is missing and the shape is another
def write(f_t, c_prev, i_t, g_t):
    kept = np.multiply(f_t, c_prev)
    written = np.multiply(i_t, g_t)
    return np.stack((kept, written))
