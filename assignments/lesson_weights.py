"""The numbers of the story that notebooks 2 to 4 try: the cell's weights, the moment of "boys", the
sentence."""

import numpy as np
import story

# Forget gate, input gate, candidate, output gate. Rows: the hidden state's units, the word's four numbers.
W = np.array(
    [
        story.W_F,
        [[1, 1, 0], [1, 0, -1], [-1, 1, 0], [0, 4, 0], [-1, -1, 0], [-2, -3, -1], [0, 0, -1]],
        [[0, 1, 0], [0, 1, 1], [-1, -1, 0], [0, 2, 0], [0, 0, 0], [0, 0, 0], [-2, 0, 0]],
        [[0, 1, 1], [1, 0, 0], [0, -1, 0], [-2, 1, 0], [-1, 0, 0], [0, 0, 0], [0, 0, -1]],
    ],
    dtype=float,
)
B = np.array([story.B_F, [0, -3, -1.5], [0, 0, 1], [0, 1, 0]])

# The cell reads "boys"; the second sample of a batch is "Ana", after a memory of its own.
H_PREV, X_T, C_PREV = story.H_PREV, story.X_T, story.C_PREV
OTHER_H, OTHER_X, OTHER_C = np.array([-0.5, 0.25, 0]), np.array([1.0, 0, 0, 0]), np.array([-2.0, 4, 1])

READ = ("Ana", "was", "sad", "but", "the", "boys", "laughed", ".")
WORDS = [story.spoken(word) for word in READ]  # as figures and their descriptions have them
SENTENCE = np.array([story.WORDS[word] for word in READ], dtype=float)
