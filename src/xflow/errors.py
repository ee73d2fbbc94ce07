"""Every error that xflow raises: one tree, each also the builtin that a caller expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class XflowError(Exception):
    """Be the root of every error of this library."""


class InvalidValueError(XflowError, ValueError):
    """Say that a value is of the right kind but not acceptable."""


class WrongTypeError(XflowError, TypeError):
    """Say that a value, or a condition, is of the wrong kind."""


class MissingExtraError(XflowError, ImportError):
    """Say that something needs a library that is not installed.

    Args:
        extra: The extra that brings it.
        missing: The names of the libraries.

    Example:
        >>> print(MissingExtraError("frames", ["narwhals"]))
        this needs narwhals, which is not installed; install the extra: pip install "xflow[frames]"
    """

    def __init__(self, extra: str, missing: Iterable[str]) -> None:
        self.extra, self.missing = extra, tuple(missing)
        are = "which is" if len(self.missing) == 1 else "which are"
        names = " and ".join(self.missing)
        super().__init__(f'this needs {names}, {are} not installed; install the extra: pip install "xflow[{extra}]"')


class UnknownNameError(XflowError, LookupError):
    """Say that a name is not known, and which known names are nearest.

    Args:
        what: The kind of thing that was looked for, such as ``"fact"``.
        name: The name that was not found.
        known: The names that would have been found.
        advice: What to do about it; a default is given.
    """

    def __init__(self, what: str, name: object, known: Iterable[str], advice: str = "") -> None:
        self.what, self.name = what, name
        self.nearest = nearest(str(name), known)
        super().__init__(_unknown_message(what, name, self.nearest, advice))


class UnknownJurisdictionError(UnknownNameError):
    """Say that no jurisdiction has this code or name."""


class UnknownCategoryError(UnknownNameError):
    """Say that no data category has this id."""


class UnknownFactError(UnknownNameError):
    """Say that no fact has this id."""


class UnknownMechanismError(UnknownNameError):
    """Say that no mechanism has this id."""


class UnknownProvisionError(UnknownNameError):
    """Say that the policy holds no provision with this id."""


class UnknownTreatyError(UnknownNameError):
    """Say that no treaty has this id."""


class UnknownPackError(UnknownNameError):
    """Say that no law pack covers this place."""


class AmbiguousTruthError(WrongTypeError):
    """Say that something with more than two outcomes was used as if it were true or false."""


class FaultsError(InvalidValueError):
    """Carry every fault that was found, so that all can be mended at once.

    Args:
        subject: What was being built or read.
        faults: One line a fault, each with its place.
    """

    def __init__(self, subject: str, faults: Sequence[str]) -> None:
        self.subject, self.faults = subject, tuple(faults)
        lines = "".join(f"\n  - {fault}" for fault in self.faults)
        count = f"{len(self.faults)} fault" + ("s" if len(self.faults) != 1 else "")
        super().__init__(f"{subject} has {count}:{lines}")


class PolicyError(FaultsError):
    """Carry every fault of a policy: duplicate ids, dangling names, cycles, overlaps, wrong types."""


class TransferError(FaultsError):
    """Carry every fault of a transfer."""


class FormatError(FaultsError):
    """Carry every fault of a document that was read, each with its path from ``$``."""


class RowsError(InvalidValueError):
    """Tell the rows of a frame that cannot be read, each with what is wrong in which column.

    Args:
        faults: What is wrong with the first of them, by the place of the row, from 0.
        count: How many such rows there are in all.

    Example:
        >>> print(RowsError({3: "origin: no jurisdiction is called 'Germny'"}, 41))
        41 rows cannot be read:
          - row 3: origin: no jurisdiction is called 'Germny'
          - and 40 more
    """

    def __init__(self, faults: Mapping[int, str], count: int) -> None:
        self.faults, self.count = dict(faults), count
        lines = [f"row {row}: {fault}" for row, fault in self.faults.items()]
        if count > len(lines):
            lines.append(f"and {count - len(lines):,} more")
        rows = "1 row" if count == 1 else f"{count:,} rows"
        super().__init__(f"{rows} cannot be read:" + "".join(f"\n  - {line}" for line in lines))

    def __reduce__(self) -> tuple[type[RowsError], tuple[dict[int, str], int]]:
        """Come back whole from another process."""
        return RowsError, (self.faults, self.count)


def not_found_on(
    what: str, name: str, periods: Mapping[str, Sequence[object]], day: object | None
) -> UnknownProvisionError:
    """Make the error for a provision that is not known, or not in force on the day that was asked for.

    Args:
        what: The kind of thing, such as ``"measure"``.
        name: The id that was asked for.
        periods: For each id that is known, when its versions are in force.
        day: The day, if one was asked for.

    Returns:
        The error, which names the nearest ids, or tells when the provision is in force.

    Example:
        >>> str(not_found_on("measure", "cn.a", {"cn.a": ["from 2024-03-22"]}, "2020-01-01"))
        "no measure in force on 2020-01-01 is called 'cn.a'. It is in force from 2024-03-22: name a day within that."
    """
    if name in periods:
        told = ", and ".join(str(each) for each in periods[name])
        return UnknownProvisionError(
            f"{what} in force on {day}", name, (), f"It is in force {told}: name a day within that."
        )
    return UnknownProvisionError(what, name, periods, "" if day is None else f"Check the spelling; asked for {day}.")


def nearest(name: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Find the known names that look most like a given one.

    Args:
        name: The name that somebody wrote.
        known: The names to choose from.
        limit: How many names to give at the most.

    Returns:
        Known names, most alike first; empty if none is alike.

    Example:
        >>> nearest("Germny", ["Germany", "Guernsey", "Japan"])
        ('Germany', 'Guernsey')
    """
    import difflib  # noqa: PLC0415  (only needed once a name is not known)

    folded = {candidate.casefold(): candidate for candidate in known}
    found = difflib.get_close_matches(name.casefold(), folded, n=limit, cutoff=0.5)
    return tuple(folded[match] for match in found)


def _unknown_message(what: str, name: object, near: tuple[str, ...], advice: str) -> str:
    hint = f"; nearest known: {', '.join(map(repr, near))}" if near else ""
    return f"no {what} is called {name!r}{hint}. {advice or 'Check the spelling.'}".rstrip()
