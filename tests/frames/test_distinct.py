"""Different keys: each has one number, whichever thread meets it first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from xflow.frames.columns.distinct import Distinct, TooManyError, differ


def test_each_key_has_its_own_number_and_an_example() -> None:
    """The same key has the same number; numbers count from 0, and a row with each is told."""
    keys = np.asarray([7, 0, 7, 2**64 - 1, 0], np.uint64)
    distinct = Distinct()
    numbers = np.concatenate([distinct.numbered((keys[:3],), 0), distinct.numbered((keys[3:],), 3)])
    assert sorted(set(numbers.tolist())) == [0, 1, 2]
    assert (distinct.keys[0][numbers] == keys).all()
    assert (keys[distinct.rows] == distinct.keys[0]).all()


def test_keys_that_fall_on_the_same_place_are_told_apart() -> None:
    """Keys take the next free place where theirs is taken, and are found there after the table has grown."""
    keys = np.concatenate([np.arange(3_000, dtype=np.uint64) << np.uint64(54), np.arange(3_000, dtype=np.uint64)])
    distinct = Distinct()
    first = distinct.numbered((keys,), 0)
    assert (distinct.numbered((keys,), 0) == first).all()
    assert (distinct.keys[0][first] == keys).all()
    assert len(distinct.rows) == len(np.unique(keys))


def test_threads_that_meet_the_same_keys_agree() -> None:
    """Two threads that meet a key at once give it one number."""
    drawn = np.random.default_rng(11).integers(0, 5_000, (64, 1_000)).astype(np.uint64)
    distinct = Distinct()
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(distinct.numbered, zip(drawn), range(0, 64_000, 1_000)))
    assert (distinct.keys[0][np.stack(found)] == drawn).all()
    assert len(np.unique(distinct.keys[0])) == len(distinct.rows)


def test_too_many_keys_are_not_numbered() -> None:
    """Where there are more than a bound nothing is numbered any more, not even what is known."""
    distinct = Distinct(most=3)
    distinct.numbered((np.arange(3, dtype=np.uint64),), 0)
    for keys in (np.arange(4, dtype=np.uint64), np.arange(1, dtype=np.uint64)):
        with pytest.raises(TooManyError):
            distinct.numbered((keys,), 3)


def test_keys_of_several_words_are_told_apart_by_each() -> None:
    """Keys that are alike in one word but not in the other are not the same."""
    drawn = np.random.default_rng(6).integers(0, 60, (2, 20_000)).astype(np.uint64)
    distinct = Distinct(words=2)
    numbers = distinct.numbered((drawn[0], drawn[1]), 0)
    assert (np.stack(distinct.keys)[:, numbers] == drawn).all()
    assert (drawn[:, distinct.rows] == np.stack(distinct.keys)).all()
    assert len(distinct.rows) == len(np.unique(drawn, axis=1)[0])


def test_a_sample_tells_how_many_keys_there_will_be() -> None:
    """Keys of a sample of a thousand are more often alike the fewer there are; a smaller one tells nothing."""
    drawn = np.random.default_rng(8)
    assert differ(drawn.integers(0, 200_000, 1_000).tolist(), 10_000)
    assert not differ(drawn.integers(0, 5_000, 1_000).tolist(), 10_000)
    assert not differ(list(range(100)), 10_000)
