"""The extra: whoever has not installed it is told how."""

from __future__ import annotations

import subprocess
import sys

import pytest

import xflow as xf

_WITHOUT = """
import importlib.util
import sys

find = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name in {missing!r} else find(name, *rest)
import xflow

try:
    xflow.evaluate_frame
except xflow.MissingExtraError as error:
    sys.stdout.write(str(error))
"""


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (["narwhals"], "this needs narwhals, which is not installed"),
        (["narwhals", "numpy"], "this needs narwhals and numpy, which are not installed"),
    ],
)
def test_what_is_missing_is_told_with_the_extra_that_brings_it(missing: list[str], told: str) -> None:
    """Frames need libraries that the rest of the library does without."""
    script = _WITHOUT.format(missing=missing)
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout == f'{told}; install the extra: pip install "xflow[frames]"'


def test_it_is_the_error_that_a_caller_expects() -> None:
    """It is an error of this library and an import error, too."""
    assert issubclass(xf.MissingExtraError, xf.XflowError)
    assert issubclass(xf.MissingExtraError, ImportError)
