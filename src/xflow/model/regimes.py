"""What of a jurisdiction's law is known, since when, and what its default is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import matches_re, min_len

from xflow.model.periods import ALWAYS, Period, to_date
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    import datetime as dt

    from xflow.model.aggregations import Aggregation
    from xflow.model.sources import Citation


@frozen
class Regime:
    """State for which places the law is covered, since when, and on what the default rests.

    Only where a regime covers a place is "nothing restricts this" an answer; elsewhere the law is unknown.

    Args:
        id: Its code, such as ``"EU"``.
        name: What it is called.
        codes: The places whose law it covers.
        edition: The day on which its provisions were last edited.
        default: What holds when no measure applies, in a sentence.
        cite: The provision or statement on which that default rests; company rules need none.
        covered: The days for which its law is stated.
        data: The categories of data that it covers; data of other kinds leave its law unknown.
        everywhere: Whether it is asked about every transfer, as company rules are.
        missing: What it leaves out, in a sentence.
        unstated: The categories of data on which its law is not stated: where data may be of them, it is unknown.
        aggregations: Which transfers count towards the numbers of people for which it asks over a stretch of time, at
            most once for each stretch.
        reached_by: The ids of facts that, if so, mean that its law reaches the transfer wherever the data are.
    """

    id: str = field(validator=matches_re(r"[A-Za-z0-9][A-Za-z0-9_\-]*"))
    name: str
    codes: tuple[str, ...] = field(converter=as_tuple, validator=min_len(1))
    edition: dt.date = field(converter=to_date)
    default: str
    cite: Citation | None = None
    covered: Period = ALWAYS
    data: tuple[str, ...] = field(default=("data",), converter=as_tuple)
    everywhere: bool = False
    missing: str = ""
    unstated: tuple[str, ...] = field(default=(), converter=as_tuple)
    aggregations: tuple[Aggregation, ...] = field(default=(), converter=as_tuple)
    reached_by: tuple[str, ...] = field(default=(), converter=as_tuple)
