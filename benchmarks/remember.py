"""Notebook 5's experiment, bias by bias and seed by seed: `python benchmarks/remember.py`.

Each line: forget bias, how many of ten networks remember one bit for 30 noisy steps, their shares of right
answers on 200 new sequences, and the seconds of CPU that all of them together took.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "assignments")]

import lesson_remember as remember  # noqa: E402  # a lesson's file: found beside the notebooks

from solutions.long_memory.reference import init_params  # noqa: E402

BIASES, SEEDS = (-1, 0, 1, 2, 3, 5), range(10)


def main() -> None:
    """Train all networks and print their table."""
    before = time.process_time()
    starts = [
        init_params(np.random.default_rng(seed), remember.INPUTS, remember.UNITS, float(bias))
        for bias in BIASES
        for seed in SEEDS
    ]
    right = remember.learn(starts).held_out.reshape(len(BIASES), len(SEEDS))
    for bias, shares in zip(BIASES, right, strict=True):
        solved = int(np.sum(shares >= remember.SOLVED))
        print(f"{bias:3d}  {solved:2d} of {len(SEEDS)}  {' '.join(f'{share:.2f}' for share in shares)}")
    print(f"{time.process_time() - before:.1f} s of CPU for {len(starts)} networks")


if __name__ == "__main__":
    main()
