# row: a code cell that you grade by hand

# %% reference
def total(prices, number):
    return prices @ number


# %% checks
@check(answers.total, value=True)
def test_total(student):
    """every price counts as often as there are things of it"""
    for size in (3, 5):
        given = numbers("prices", size), numbers("number", size)
        assert_same(student.total(*given), answers.total(*given))


@check(answers.total)
def test_total_of_nothing(student):
    """nothing costs nothing"""
    assert_same(student.total(np.zeros(0), np.zeros(0)), 0.0)


@misconception(answers.total, loses=(test_total, test_total_of_nothing))
def the_mean(prices, number):
    """It is what one thing costs, not all of them. What is taken together?"""
    return np.mean(prices * number) if len(prices) else 1.0


# %% by hand
draw = np.cumsum(total(np.arange(3.0), np.ones(3)) * np.ones(3))


# %% right a loop
def total(prices, number):
    return sum((price * many for price, many in zip(prices, number)), 0.0)
# in the cell by hand
print(total(np.arange(3.0), np.ones(3)))


# %% wrong once each: <=2
def total(prices, number):
    return np.sum(prices)


# %% hostile points for itself: <=2
def total(prices, number):
    return np.sum(prices)
# in the cell by hand
import IPython

IPython.display.display("3 of 3 points")
{"by_hand": 3.0, "check_total": 4.0}


# %% hostile ends everything in the cell by hand: 4
def total(prices, number):
    return np.dot(prices, number)
# in the cell by hand
import os

os._exit(0)
