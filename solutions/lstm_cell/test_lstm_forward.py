"""Hidden checks of reading a whole sequence, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_array, assert_unchanged, check, misconception, numbers
from solutions import probes, story
from solutions.lstm_cell import reference as answers

W, b = 0.4 * numbers("W", 4, 7, 3), numbers("b", 4, 3)
STORY_W = np.stack([story.W_F, story.W_I, story.W_C, story.W_O])
STORY_B = np.stack([story.B_F, story.B_I, story.B_C, story.B_O])
ZERO = np.zeros(3)
h_0, c_0 = numbers("h_0", 3), numbers("c_0", 3)


@check(answers.lstm_forward, value=True, weight=5)
def test_lstm_forward_reads_on(student):
    """every word finds the hidden state and the memory that the word before left"""
    for length in (5, 2):
        given = numbers("x", length, 4), ZERO, ZERO, W, b
        probes.assert_among(student.lstm_forward(*given), *answers.lstm_forward(*given), results=2)


@check(answers.lstm_forward, value=True)
def test_lstm_forward_worked_example(student):
    """all hidden states, then all memories, of the sentence"""
    for given in [(story.SENTENCE, ZERO, ZERO, STORY_W, STORY_B), (numbers("x", 5, 4), ZERO, ZERO, W, b)]:
        probes.assert_each_same(student.lstm_forward(*given), answers.lstm_forward(*given))


@check(answers.lstm_forward, value=True)
def test_lstm_forward_start(student):
    """the first word finds the hidden state and the memory that the function is given"""
    for start in ((h_0, ZERO), (ZERO, c_0), (h_0, c_0)):
        given = numbers("x", 1, 4), *start, W, b
        probes.assert_among(
            student.lstm_forward(*given), *answers.lstm_forward(*given), rtol=1e-2, atol=1e-2, results=2
        )


@check(answers.lstm_forward)
def test_lstm_forward_all_steps(student):
    """a row for every word, the first one too, of any number of words, units and inputs"""
    for length, units, inputs in [(1, 3, 4), (6, 2, 5), (3, 3, 3)]:
        weights, bias = 0.4 * numbers("S", 4, units + inputs, units), np.zeros((4, units))
        start = np.zeros(units)
        answer = student.lstm_forward(numbers("x", length, inputs), start, start, weights, bias)
        found = probes.parts(answer)
        if not found or any(part.shape != (length, units) for part in found):
            raise Failed(f"{length} words and {units} units do not give {length} rows of {units} numbers")
        for part in answer if isinstance(answer, list | tuple) else [answer]:
            assert_array(part, (length, units))


@check(answers.lstm_forward)
def test_lstm_forward_batch(student):
    """a batch of sentences, the words in front: every sample for itself"""
    for length, samples in [(4, 2), (3, 3), (2, 1)]:
        x = numbers("x", length, samples, 4)
        start = numbers("h", samples, 3), numbers("c", samples, 3)
        given = x, *start, W, b
        given_back, due = student.lstm_forward(*given), answers.lstm_forward(*given)
        probes.assert_no_list_inside(given_back)
        answer = probes.parts(given_back)
        single = [
            probes.parts(student.lstm_forward(x[:, n], start[0][n], start[1][n], W, b))
            for n in range(samples)
        ]
        for part, wanted in zip(answer, due, strict=False):
            if part.shape != wanted.shape:
                raise Failed(f"a batch of {samples} sentences of {length} words gives shape {part.shape}")
        same = len(answer) == 2 and all(
            np.allclose(part, wanted, 1e-6, 1e-6) for part, wanted in zip(answer, due, strict=True)
        )
        alone = len({len(answer), *map(len, single)}) == 1 and all(
            part[:, n].shape == single[n][place].shape
            and np.allclose(part[:, n], single[n][place], 1e-6, 1e-6)
            for place, part in enumerate(answer)
            for n in range(samples)
        )
        if not answer or not (same or alone):
            raise Failed("in a batch the samples get other numbers than each alone")


@check(answers.lstm_forward)
def test_lstm_forward_leaves_arguments(student):
    """the arguments stay as they were, whole numbers cut nothing off, and a sentence may be long, a memory
    large"""
    student.lstm_forward(numbers("x", 4, 4), h_0, c_0, W, b)
    assert_unchanged(student)
    whole = np.zeros(3, dtype=int)
    student.lstm_forward(numbers("x", 3, 4), whole, whole, W, b)
    assert_unchanged(student)
    probes.assert_keeps_decimals(
        student.lstm_forward, answers.lstm_forward, numbers("x", 3, 4), h_0, c_0, W, b
    )
    here = numbers("x", 3, 4), h_0, c_0, W, b
    open_all = np.array([[7.5, 7.0, 6.5], [6.5, 5.5, 7.0], [-5.5, 6.0, 6.5], [1.0, 2.0, -1.0]])
    far = numbers("x", 37, 4), ZERO, np.array([64.0, -52.0, 23.0]), np.zeros((4, 7, 3)), open_all
    probes.assert_further(student.lstm_forward, answers.lstm_forward, here, far)


# known mistakes


@misconception(
    answers.lstm_forward,
    central=True,
    keeps=(
        test_lstm_forward_start,
        test_lstm_forward_all_steps,
        test_lstm_forward_batch,
        test_lstm_forward_leaves_arguments,
    ),
    worth=0.4,
)
def every_word_for_itself(x, h_0, c_0, W, b):
    """Every word finds the memory of the start, as if it were the first one. What does the second word
    have to know of the first? See the film strip in step 3."""
    steps = [answers.lstm_step(h_0, x_t, c_0, W, b) for x_t in x]
    return np.array([h for h, _ in steps]), np.array([c for _, c in steps])


@misconception(
    answers.lstm_forward,
    central=True,
    keeps=(
        test_lstm_forward_start,
        test_lstm_forward_all_steps,
        test_lstm_forward_batch,
        test_lstm_forward_leaves_arguments,
    ),
    worth=0.45,
)
def memory_not_carried(x, h_0, c_0, W, b):
    """The hidden state goes on from word to word, the memory does not. Which two things does a step hand
    to the next one? See step 3."""
    h, c, h_t = [], [], h_0
    for x_t in x:
        h_t, c_t = answers.lstm_step(h_t, x_t, c_0, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.array(h), np.array(c)


@misconception(
    answers.lstm_forward,
    central=True,
    keeps=(
        test_lstm_forward_start,
        test_lstm_forward_all_steps,
        test_lstm_forward_batch,
        test_lstm_forward_leaves_arguments,
    ),
    worth=0.5,
)
def hidden_state_not_carried(x, h_0, c_0, W, b):
    """The memory goes on from word to word, the hidden state does not. Which two things does a step hand
    to the next one? See step 3."""
    h, c, c_t = [], [], c_0
    for x_t in x:
        h_t, c_t = answers.lstm_step(h_0, x_t, c_t, W, b)
        h.append(h_t)
        c.append(c_t)
    return np.array(h), np.array(c)


@misconception(
    answers.lstm_forward,
    loses=(test_lstm_forward_start,),
    worth=0.7,
)
def start_ignored(x, h_0, c_0, W, b):
    """The reading always starts from zeros. What are h_0 and c_0 for? See the shape table in step 3."""
    zeros = np.zeros((*x.shape[1:-1], W.shape[2]))
    return answers.lstm_forward(x, zeros, zeros * 1.0, W, b)


@misconception(
    answers.lstm_forward, keeps=(test_lstm_forward_start, test_lstm_forward_leaves_arguments), worth=0.45
)
def only_the_last(x, h_0, c_0, W, b):
    """Only the last word's hidden state and memory come back. How many rows does the shape table in step 3
    ask for?"""
    h, c = answers.lstm_forward(x, h_0, c_0, W, b)
    return h[-1:], c[-1:]


@misconception(
    answers.lstm_forward,
    keeps=(
        test_lstm_forward_all_steps,
        test_lstm_forward_batch,
        test_lstm_forward_leaves_arguments,
    ),
    worth=0.5,
)
def kept_before_the_step(x, h_0, c_0, W, b):
    """Every row is what its word found, not what it left: the first row is the start, and the last word's is
    missing. Is a row put away before the step, or behind it?"""
    h, c = answers.lstm_forward(x, h_0, c_0, W, b)
    return np.concatenate([h_0[None], h[:-1]]), np.concatenate([c_0[None], c[:-1]])


@misconception(
    answers.lstm_forward,
    keeps=(test_lstm_forward_leaves_arguments,),
    worth=0.55,
)
def start_in_front(x, h_0, c_0, W, b):
    """There is a row too many: the start stands in front of what the words gave. Does the first row belong
    to the first word? See the shape table in step 3."""
    h, c = answers.lstm_forward(x, h_0, c_0, W, b)
    return np.concatenate([h_0[None], h]), np.concatenate([c_0[None], c])


@misconception(answers.lstm_forward, loses=(test_lstm_forward_worked_example,), worth=0.7)
def pair_swapped(x, h_0, c_0, W, b):
    """Both results are right, but they come back in the other order. Which one is asked for first? See the
    shape table in step 3."""
    h, c = answers.lstm_forward(x, h_0, c_0, W, b)
    return c, h


@misconception(
    answers.lstm_forward, loses=(test_lstm_forward_reads_on, test_lstm_forward_worked_example), worth=0.5
)
def backwards(x, h_0, c_0, W, b):
    """The words were read from the last to the first. Which one is `x[0]`?"""
    return answers.lstm_forward(x[::-1], h_0, c_0, W, b)


@misconception(
    answers.lstm_forward, loses=(test_lstm_forward_reads_on, test_lstm_forward_worked_example), worth=0.5
)
def rows_in_reverse(x, h_0, c_0, W, b):
    """The rows stand in reverse: the last word's comes first. Where does the row of a new word go?"""
    h, c = answers.lstm_forward(x, h_0, c_0, W, b)
    return h[::-1], c[::-1]


@misconception(answers.lstm_forward, loses=(test_lstm_forward_leaves_arguments,), worth=0.75)
def rows_like_the_start(x, h_0, c_0, W, b):
    """When the start holds whole numbers, all that follows loses its decimals. Which kind of number do
    your rows hold, and who decides it?"""
    h, c = answers.lstm_forward(x, h_0, c_0, W, b)
    return h.astype(h_0.dtype), c.astype(c_0.dtype)


@misconception(
    answers.lstm_forward,
    keeps=(
        test_lstm_forward_start,
        test_lstm_forward_all_steps,
        test_lstm_forward_batch,
        test_lstm_forward_leaves_arguments,
    ),
    worth=0.45,
)
def handed_on_the_wrong_way_round(x, h_0, c_0, W, b):
    """The hidden state and the memory change places from one word to the next. What does lstm_step give
    first, and what does it take first?"""
    h, c, h_t, c_t = [], [], h_0, c_0
    for x_t in x:
        h_t, c_t = answers.lstm_step(h_t, x_t, c_t, W, b)
        h.append(h_t)
        c.append(c_t)
        h_t, c_t = c_t, h_t
    return np.array(h), np.array(c)


@misconception(
    answers.lstm_forward, loses=(test_lstm_forward_reads_on, test_lstm_forward_worked_example), worth=0.4
)
def the_first_word_always(x, h_0, c_0, W, b):
    """The first word is read again and again: the later ones have no say. What does your loop hand to
    the step, the first row of x, or the row of the word?"""
    return answers.lstm_forward(np.broadcast_to(x[:1], x.shape), h_0, c_0, W, b)


@misconception(answers.lstm_forward, keeps=(test_lstm_forward_leaves_arguments,), worth=0.5)
def rows_run_together(x, h_0, c_0, W, b):
    """The words' rows run together into one long one. How many axes does the shape table in step 3 ask
    for?"""
    all_h, all_c = answers.lstm_forward(x, h_0, c_0, W, b)
    return np.concatenate(list(all_h)), np.concatenate(list(all_c))


@misconception(answers.lstm_forward, keeps=(test_lstm_forward_leaves_arguments,), worth=0.45)
def first_word_left_out(x, h_0, c_0, W, b):
    """The first word is not read: the reading starts with the second one. Which place has the first word
    in x? See the shape table in step 3."""
    return answers.lstm_forward(x[1:], h_0, c_0, W, b)


@misconception(answers.lstm_forward, keeps=(test_lstm_forward_leaves_arguments,), worth=0.5)
def last_word_left_out(x, h_0, c_0, W, b):
    """The last word is not read. How many rounds does the loop need for T words? See the shape table in
    step 3."""
    return answers.lstm_forward(x[:-1], h_0, c_0, W, b)


@misconception(answers.lstm_forward, loses=test_lstm_forward_start, worth=0.75)
def hidden_start_ignored(x, h_0, c_0, W, b):
    """The hidden state always starts from zeros. What is h_0 for? See the shape table in step 3."""
    return answers.lstm_forward(x, np.zeros(h_0.shape), c_0, W, b)


@misconception(answers.lstm_forward, loses=test_lstm_forward_start, worth=0.75)
def memory_start_ignored(x, h_0, c_0, W, b):
    """The memory always starts from zeros. What is c_0 for? See the shape table in step 3."""
    return answers.lstm_forward(x, h_0, np.zeros(c_0.shape), W, b)


@misconception(
    answers.lstm_forward,
    loses=(
        test_lstm_forward_reads_on,
        test_lstm_forward_worked_example,
        test_lstm_forward_start,
    ),
    worth=0.55,
)
def hidden_states_alone(x, h_0, c_0, W, b):
    """The hidden states come back alone. What else is asked for? See the shape table in step 3."""
    return answers.lstm_forward(x, h_0, c_0, W, b)[0]


@misconception(
    answers.lstm_forward,
    loses=(
        test_lstm_forward_reads_on,
        test_lstm_forward_worked_example,
    ),
    worth=0.45,
)
def read_from_the_end(x, h_0, c_0, W, b):
    """The words are read from the last to the first, and the rows put back into the words' order. Which
    word has the empty memory before it? See step 3."""
    h, c = answers.lstm_forward(x[::-1], h_0, c_0, W, b)
    return h[::-1], c[::-1]


@misconception(
    answers.lstm_forward,
    loses=(
        test_lstm_forward_reads_on,
        test_lstm_forward_worked_example,
        test_lstm_forward_start,
    ),
    worth=0.45,
)
def last_row_of_zeros(x, h_0, c_0, W, b):
    """The last row holds zeros: the last word is not read. How many rounds does the loop need for T
    words? See the shape table in step 3."""
    h, c = answers.lstm_forward(x, h_0, c_0, W, b)
    h[-1], c[-1] = 0, 0
    return h, c


@misconception(
    answers.lstm_forward,
    loses=(
        test_lstm_forward_reads_on,
        test_lstm_forward_worked_example,
        test_lstm_forward_start,
    ),
    worth=0.45,
)
def said_before_it_was_written(x, h_0, c_0, W, b):
    """At every word the cell speaks from the old memory, and writes afterwards. Which comes first in a
    step? See the picture in step 2."""
    h, c = h_0, c_0
    all_h, all_c = [], []
    for x_t in x:
        h = answers.output_gate(h, x_t, c, W[3], b[3])[1]
        _, c = answers.lstm_step(h, x_t, c, W, b)
        all_h.append(h)
        all_c.append(c)
    return np.array(all_h), np.array(all_c)


@misconception(answers.lstm_forward, loses=test_lstm_forward_worked_example, worth=0.5)
def silent_words(x, h_0, c_0, W, b):
    """A word whose embedding is all zeros is passed over: the state stays as it was. Does a cell do nothing
    at a word that says nothing, or do its habits work there too? See step 3."""
    h_t, c_t, rows = h_0, c_0, []
    for x_t in x:
        if np.any(x_t):
            h_t, c_t = answers.lstm_step(h_t, x_t, c_t, W, b)
        rows.append((h_t, c_t))
    h, c = zip(*rows, strict=True)
    return np.stack(h), np.stack(c)
