"""Wrong answers to write, blind set 32."""

# %% blind 32, gate in front of all [0.45 parentheses]: the share kept multiplies what is written as well, so with f = 0 and i = 1 nothing at all is left
def write(f_t, c_prev, i_t, g_t):
    new_info = i_t * g_t
    c_t = f_t * (c_prev + new_info)
    return c_t


# %% blind 32, plus at the end of the line [0.4 syntax]: the line ends with a plus and is not in brackets, SyntaxError; the formula is right
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev +
           i_t * g_t


# %% blind 32, sum of both parts [0.45 axis]: np.sum without an axis adds up all units (and samples) to one single number
def write(f_t, c_prev, i_t, g_t):
    parts = [f_t * c_prev, i_t * g_t]
    return np.sum(parts)


# %% blind 32, crossed partners in place [0.25 swapped+mutation]: the shares meet the wrong partners, i with the old memory and f with the candidate, and all is done inside c_prev
def write(f_t, c_prev, i_t, g_t):
    c_prev *= i_t
    c_prev += f_t * g_t
    return c_prev
