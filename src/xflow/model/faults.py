"""Collect the faults of something that is being built, so that all are told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xflow.errors import FaultsError, XflowError

if TYPE_CHECKING:
    from collections.abc import Callable

Error = TypeVar("Error", bound=FaultsError)
Value = TypeVar("Value")
Result = TypeVar("Result")
Default = TypeVar("Default")


class Faults(Generic[Error]):
    """Run readers, keep what goes wrong, and raise all of it in the end.

    Args:
        error: The error to raise.
        subject: What is being built.

    Example:
        >>> from xflow.errors import TransferError
        >>> from xflow.model.periods import to_date
        >>> faults = Faults(TransferError, "the transfer")
        >>> _ = faults.read("a day", to_date, "2026-02-30", default=None)
        >>> faults.found
        ["a day: '2026-02-30' is not a day; write it like '2026-11-23'"]
    """

    def __init__(self, error: type[Error], subject: str) -> None:
        self._error, self._subject = error, subject
        self.found: list[str] = []

    def read(self, path: str, reader: Callable[[Value], Result], value: Value, default: Default) -> Result | Default:
        """Read a value; if that fails, keep the fault and give the default."""
        try:
            return reader(value)
        except FaultsError as error:
            self.found.extend(f"{path}: {fault}" for fault in error.faults)
        except XflowError as error:
            self.found.append(f"{path}: {error}")
        return default

    def read_item(self, reader: Callable[[Value], Result], value: Value) -> Result | None:
        """Read one of several values; a fault is told with the value itself as its place."""
        try:
            return reader(value)
        except XflowError as error:
            self.found.append(f"{value!r}: {error}")
            return None

    def add(self, fault: str) -> None:
        """Keep a fault."""
        self.found.append(fault)

    def raise_if_any(self) -> None:
        """Raise the error if there are faults.

        Raises:
            FaultsError: The error given at the start, with all faults.
        """
        if self.found:
            raise self._error(self._subject, self.found)
