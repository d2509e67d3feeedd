"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, a cell class with its state inside
def lstm_step(h_prev, x_t, c_prev, W, b):
    class Cell:
        def __init__(self, h, c):
            self.h, self.c = h, c

        def score(self, k, word):
            return linear(concatenate(self.h, word), W[k], b[k])

        def read(self, word):
            f, i, g, o = (self.score(k, word) for k in range(4))
            self.c = sigmoid(f) * self.c + sigmoid(i) * np.tanh(g)
            self.h = sigmoid(o) * np.tanh(self.c)

    cell = Cell(h_prev, c_prev)
    cell.read(x_t)
    return cell.h, cell.c
