"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, speak through a closure
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    def mouth(score):
        share = sigmoid(score)

        def say(memory):
            return share * np.tanh(memory)

        return share, say

    o_t, say = mouth(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, say(c_t)
