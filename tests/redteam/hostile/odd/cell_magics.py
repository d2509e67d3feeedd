"""Right answers below cell magics: %%time, %%capture, and line magics among the lines."""
# expect: full

# %% concatenate
%%time
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1)

# %% linear
%%capture
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f

# %% forget
%env COLOUR=red
%cd /
!pip install torch
def forget(f_t, c_prev):
    return f_t * c_prev
%who
%timeit -n1 -r1 1 + 1
