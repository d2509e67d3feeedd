"""Right answers to output_gate, blind set 35."""

# %% blind 35, named pair
from collections import namedtuple


def output_gate(h_prev, x_t, c_t, W_o, b_o):
    Spoken = namedtuple("Spoken", "o_t h_t")
    share = input_gate(h_prev, x_t, W_o, b_o)  # a gate is a gate
    return Spoken(o_t=share, h_t=share * np.tanh(c_t))
