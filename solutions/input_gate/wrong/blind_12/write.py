"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, all bent [0.5 tanh]: sends the new memory through a tanh as in a plain recurrent network
def write(f_t, c_prev, i_t, g_t):
    c_t = np.multiply(f_t, c_prev)
    c_t = np.add(c_t, np.multiply(i_t, g_t))
    c_t = np.tanh(c_t)
    return c_t


# %% blind 12, first write then forget [0.5 order]: forgets after writing, so the news is cut by the share kept as well
def write(f_t, c_prev, i_t, g_t):
    memory = c_prev + i_t * g_t
    return memory * f_t


# %% blind 12, who is louder [0.3 threshold+round]: takes either the kept or the written part, whichever gate is more open, and rounds to three places like the text
def write(f_t, c_prev, i_t, g_t):
    shape = np.shape(c_prev)
    flat = []
    for f, c, i, g in zip(np.ravel(f_t), np.ravel(c_prev), np.ravel(i_t), np.ravel(g_t)):
        if f >= i:
            flat.append(round(f * c, 3))
        else:
            flat.append(round(i * g, 3))
    return np.array(flat).reshape(shape)
