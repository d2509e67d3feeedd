"""Hidden checks of the loss and its slopes, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import (
    Failed,
    assert_array,
    assert_silent,
    assert_unchanged,
    check,
    generator,
    misconception,
    numbers,
)
from solutions import probes
from solutions.forget_gate import reference as gate
from solutions.gate_on_text import reference as answers

SIZES = ((5,), (4, 3), (1,))


def given(shape):
    """Scores, and answers that are 0 or 1, both of them where there is room."""
    targets = generator(f"targets {shape}").integers(0, 2, shape).astype(float)
    targets.flat[0], targets.flat[-1] = 0, 1
    return numbers("s", *shape), targets


def assert_grows(far, near):
    """The loss grows with the scores, whatever it is measured in."""
    losses = [part for answer in (far, near) for part in probes.parts(answer) if part.ndim == 0]
    due = 500 / answers.cross_entropy(np.array([-1.0, 1.0]), np.array([0.0, 0.0]))[0]
    if len(losses) == 2 and not np.isclose(losses[0], due * losses[1], 1e-9, 1e-12):
        raise Failed("far from zero the loss is not the surprise any more")


@check(answers.cross_entropy, value=True, weight=5)
def test_cross_entropy_loss(student):
    """the mean over all steps of how surprised the scores are by the answers"""
    for shape in SIZES:
        answer, (due, _) = student.cross_entropy(*given(shape)), answers.cross_entropy(*given(shape))
        found = [part for part in probes.parts(answer) if part.ndim == 0]
        if not any(np.isclose(part, due, 1e-9, 1e-12) for part in found):
            raise Failed(f"the loss of {shape} scores is not in the answer")


@check(answers.cross_entropy, value=True, weight=3)
def test_cross_entropy_slopes(student):
    """how much the loss changes with every score"""
    for shape in SIZES:
        probes.assert_among(student.cross_entropy(*given(shape)), answers.cross_entropy(*given(shape))[1])


@check(answers.cross_entropy)
def test_cross_entropy_pair(student):
    """a pair: one number, then an array like the scores"""
    for shape in SIZES:
        loss, slopes = probes.several(student.cross_entropy(*given(shape)), 2)
        assert_array(loss, ())
        assert_array(slopes, shape)


@check(answers.cross_entropy)
def test_cross_entropy_careful(student):
    """scores of -1000 and 1000 pass in silence, whole numbers cut nothing off, and the arguments stay as they
    were"""
    near, targets = np.array([-1.0, 1.0, -1.0, 1.0]), np.array([0.0, 1.0, 1.0, 0.0])
    answer = student.cross_entropy(1000 * near, targets)
    assert_silent(student)
    if not all(np.isfinite(part).all() for part in probes.parts(answer)):
        raise Failed("far from zero the loss or its slopes are no numbers")
    assert_grows(answer, student.cross_entropy(near, targets))
    assert_unchanged(student)
    probes.assert_keeps_decimals(student.cross_entropy, answers.cross_entropy, 2 * near, targets)


# known mistakes

LOSS, SLOPES, PAIR, CAREFUL = (
    test_cross_entropy_loss,
    test_cross_entropy_slopes,
    test_cross_entropy_pair,
    test_cross_entropy_careful,
)


@misconception(answers.cross_entropy, central=True, loses=(LOSS, SLOPES), worth=0.4)
def answers_exchanged(scores, targets):
    """The loss is small where the score is wrong: the two answers are exchanged. Which of them does a large
    score speak for? See step 2."""
    return answers.cross_entropy(scores, 1 - targets)


@misconception(answers.cross_entropy, central=True, loses=(LOSS, SLOPES, CAREFUL), worth=0.35)
def squared_difference(scores, targets):
    """This is the mean square of the differences: a confident wrong answer costs hardly more than a doubtful
    one. Which loss stands in step 2?"""
    p = gate.sigmoid(scores)
    return float(np.mean((p - targets) ** 2)), 2 * (p - targets) * p * (1 - p) / np.size(scores)


@misconception(answers.cross_entropy, central=True, loses=(LOSS, SLOPES), worth=0.4)
def ones_alone(scores, targets):
    """Only the answers 1 count. What does a step cost whose answer is 0? See the formula in step 2."""
    loss = np.mean(targets * np.logaddexp(0, -scores))
    return float(loss), targets * (gate.sigmoid(scores) - 1) / np.size(scores)


@misconception(answers.cross_entropy, loses=(LOSS, SLOPES), worth=0.6)
def added_up(scores, targets):
    """The losses were added up: a longer text costs more. What is done with the sum? See step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    return loss * np.size(scores), slopes * np.size(scores)


@misconception(answers.cross_entropy, loses=SLOPES, worth=0.75)
def slopes_not_shared(scores, targets):
    """The loss is right; its slopes are those of a sum. Is the loss a sum or a mean? See step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    return loss, slopes * np.size(scores)


@misconception(answers.cross_entropy, loses=SLOPES, worth=0.65)
def slopes_turned_round(scores, targets):
    """The loss is right; its slopes point the other way. If the answer is 1, does a higher score make the
    loss larger? See step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    return loss, -slopes


@misconception(answers.cross_entropy, loses=SLOPES, worth=0.65)
def gate_twice(scores, targets):
    """The loss is right; its slopes went through the gate's slope once more. What is left when the
    logarithm's slope and the gate's meet? See the formula in step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    p = gate.sigmoid(scores)
    return loss, slopes * p * (1 - p)


@misconception(answers.cross_entropy, loses=LOSS, worth=0.6)
def below_zero(scores, targets):
    """The loss is below zero. What is the logarithm of a share, and what stands before it? See step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    return -loss, slopes


@misconception(answers.cross_entropy, loses=LOSS, worth=0.65)
def in_bits(scores, targets):
    """The loss is counted in bits. Which logarithm is meant? See the toolbox in step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    return loss / np.log(2), slopes


@misconception(answers.cross_entropy, loses=(LOSS, PAIR), worth=0.5)
def every_step_alone(scores, targets):
    """Every step has a loss of its own. What is done with all of them? See step 2."""
    return np.logaddexp(0, scores) - targets * scores, answers.cross_entropy(scores, targets)[1]


@misconception(answers.cross_entropy, loses=(SLOPES, PAIR), worth=0.55)
def loss_alone(scores, targets):
    """The loss comes back alone. What else is asked for? See the shape table in step 2."""
    return answers.cross_entropy(scores, targets)[0]


@misconception(answers.cross_entropy, loses=PAIR, worth=0.75)
def pair_swapped(scores, targets):
    """Loss and slopes are right, but come back in the other order. Which is asked for first? See step 2."""
    return answers.cross_entropy(scores, targets)[::-1]


@misconception(answers.cross_entropy, loses=CAREFUL, worth=0.8)
def logarithm_of_nothing(scores, targets):
    """Far from zero a logarithm of 0 is taken. Which tool of step 2 needs no
    share?"""
    p = gate.sigmoid(scores)
    loss = -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    return float(loss), (p - targets) / np.size(scores)


@misconception(answers.cross_entropy, loses=SLOPES, worth=0.75)
def shared_by_the_steps(scores, targets):
    """The loss is right; for several texts its slopes are as many times too large as there are texts. How
    many scores does the mean go over? See the formula in step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    return loss, slopes * np.size(scores) / len(scores)


SURPRISE, SLOPE = "np.logaddexp(0, scores)", "(sigmoid(scores) - targets)"


@misconception(answers.cross_entropy, loses=test_cross_entropy_slopes, worth=0.65)
def scores_for_shares(scores, targets):
    """The loss is right; its slopes are those of scores, not of shares. What makes a share of a score?
    See the formula in step 2."""
    loss, _slopes = answers.cross_entropy(scores, targets)
    return loss, (scores - targets) / np.size(scores)


@misconception(answers.cross_entropy, loses=test_cross_entropy_slopes, worth=0.6)
def answers_left_out(scores, targets):
    """The loss is right; its slopes do not know the answers. Which way should a score move whose answer
    is 1? See the formula in step 2."""
    loss, _slopes = answers.cross_entropy(scores, targets)
    return loss, gate.sigmoid(scores) / np.size(scores)


@misconception(
    answers.cross_entropy,
    loses=(
        test_cross_entropy_slopes,
        test_cross_entropy_careful,
    ),
    worth=0.6,
)
def slopes_of_the_shares(scores, targets):
    """The loss is right; its slopes are those for the shares. What do they become on the way from the
    share to its score? See step 2."""
    loss, _slopes = answers.cross_entropy(scores, targets)
    p = gate.sigmoid(scores)
    with np.errstate(all="ignore"):
        return loss, ((1 - targets) / (1 - p) - targets / p) / np.size(scores)


@misconception(answers.cross_entropy, loses=test_cross_entropy_slopes, worth=0.6)
def tangent_for_the_gate(scores, targets):
    """The loss is right; its slopes come from a tanh. Which curve makes a share of a score? See step
    2."""
    loss, _slopes = answers.cross_entropy(scores, targets)
    return loss, (np.tanh(scores) - targets) / np.size(scores)


@misconception(
    answers.cross_entropy,
    loses=(
        test_cross_entropy_slopes,
        test_cross_entropy_pair,
    ),
    worth=0.55,
)
def one_sum_for_the_slopes(scores, targets):
    """The loss is right; its slopes were added up to one number. How many scores can be moved? See the
    shape table in step 2."""
    loss, slopes = answers.cross_entropy(scores, targets)
    return loss, float(np.sum(slopes))


@misconception(
    answers.cross_entropy,
    central=True,
    loses=(
        test_cross_entropy_loss,
        test_cross_entropy_careful,
    ),
    worth=0.35,
)
def distance(scores, targets):
    """The loss is the mean distance between shares and answers: a confident wrong answer costs hardly
    more than a doubtful one. Which loss stands in step 2?"""
    p = gate.sigmoid(scores)
    return float(np.mean(np.abs(p - targets))), (p - targets) / np.size(scores)


@misconception(answers.cross_entropy, loses=test_cross_entropy_loss, worth=0.5)
def log_of_the_other_sign(scores, targets):
    """The surprise has the wrong sign inside: it is taken of minus the score, for both answers. How large
    is it when a large score is right? See the formula in step 2."""
    _loss, slopes = answers.cross_entropy(scores, targets)
    return float(np.mean(np.logaddexp(0, -scores) - targets * scores)), slopes


@misconception(
    answers.cross_entropy,
    loses=(
        test_cross_entropy_loss,
        test_cross_entropy_pair,
    ),
    worth=0.6,
)
def mean_of_every_text(scores, targets):
    """Every text of a batch has a loss of its own. Over what is the mean taken? See the shape table in
    step 2."""
    _loss, slopes = answers.cross_entropy(scores, targets)
    losses = np.logaddexp(0, scores) - targets * scores
    return losses.mean(axis=0), slopes


@misconception(answers.cross_entropy, central=True, loses=test_cross_entropy_loss, worth=0.5)
def ones_alone_in_the_loss(scores, targets):
    """In the loss only the answers 1 count. What does a step cost whose answer is 0? See the formula in
    step 2."""
    _loss, slopes = answers.cross_entropy(scores, targets)
    return float(np.mean(targets * np.logaddexp(0, -scores))), slopes


@misconception(answers.cross_entropy, central=True, loses=test_cross_entropy_loss, worth=0.45)
def mean_over_the_ones(scores, targets):
    """The loss is the mean over the answers 1 alone. What does a step cost whose answer is 0? See the
    formula in step 2."""
    _loss, slopes = answers.cross_entropy(scores, targets)
    return float(np.sum(targets * np.logaddexp(0, -scores)) / max(np.sum(targets), 1)), slopes


@misconception(answers.cross_entropy, loses=test_cross_entropy_loss, worth=0.55)
def logarithms_exchanged(scores, targets):
    """The loss is small where the score is wrong: the two logarithms have changed places. Which of them
    belongs to the answer 1? See the formula in step 2."""
    _loss, slopes = answers.cross_entropy(scores, targets)
    return answers.cross_entropy(scores, 1 - targets)[0], slopes


@misconception(answers.cross_entropy, central=True, keeps=(test_cross_entropy_pair,), worth=0.35)
def mean_of_squares(scores, targets):
    """The loss is a mean of squares, not of surprises, and its slopes are those of squares. How large is
    the surprise when a share of 0 meets the answer 1? See the formula in step 2."""
    apart = gate.sigmoid(scores) - targets
    return np.mean(apart**2), 2 * apart / np.size(scores)


@misconception(
    answers.cross_entropy,
    loses=(
        test_cross_entropy_loss,
        test_cross_entropy_slopes,
        test_cross_entropy_careful,
    ),
    worth=0.4,
)
def shares_of_one(scores, targets):
    """The shares were made to sum to 1 over all steps, as in a softmax. Is every answer a yes or no of its
    own, or is there one yes among all? See the formula in step 2."""
    moved = scores - np.max(scores)
    logs = moved - np.log(np.exp(moved).sum())
    return float(-np.sum(targets * logs) / np.size(scores)), (np.exp(logs) - targets) / np.size(scores)


@misconception(answers.cross_entropy, loses=LOSS, worth=0.6)
def fair_to_both_answers(scores, targets):
    """The answers 0 and 1 were averaged apart, and then the mean of the two was taken. Does every step count
    alike in the formula of step 2?"""
    _loss, slopes = answers.cross_entropy(scores, targets)
    losses = np.logaddexp(0, scores) - targets * scores
    apart = [np.sum(losses[targets == answer]) / max(np.sum(targets == answer), 1) for answer in (0, 1)]
    return float(sum(apart) / 2), slopes


@misconception(answers.cross_entropy, loses=LOSS, worth=0.55)
def means_of_both_answers_added(scores, targets):
    """The answers 0 and 1 were averaged apart, and the two means added. Over what is the mean taken in the
    formula of step 2?"""
    _loss, slopes = answers.cross_entropy(scores, targets)
    losses = np.logaddexp(0, scores) - targets * scores
    apart = [np.sum(losses[targets == answer]) / max(np.sum(targets == answer), 1) for answer in (0, 1)]
    return float(sum(apart)), slopes


EQUIVALENT = {
    f"cross_entropy: {SURPRISE} - targets * scores -> {SURPRISE}.__isub__(targets * scores)": "a new array",
    f"cross_entropy: {SURPRISE} -> np.logaddexp(scores, 0)": "both orders are one sum",
    f"cross_entropy: {SLOPE} / np.size(scores) -> {SLOPE}.__itruediv__(np.size(scores))": "a new array",
    "cross_entropy: sigmoid(scores) - targets -> sigmoid(scores).__isub__(targets)": "a new array",
    "cross_entropy: scores -> targets in np.size(scores)": "both have one size",
}
