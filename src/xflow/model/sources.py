"""Where law is written: instruments, pinpoints in them, and how sure we are of what they say."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import instance_of, matches_re

from xflow.model.periods import to_date, to_date_or_none

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence


class Confidence(enum.Enum):
    """Say how a provision came to be known.

    ``SEEN``: its text, or an official restatement of it, was read on the day of ``checked_on``.
    ``RELATED``: a published account of it by others was read, not its text.
    ``RECALLED``: it was written from memory and nothing has confirmed it yet.
    """

    SEEN = "seen"
    RELATED = "related"
    RECALLED = "recalled"


@frozen
class Note:
    """Hold a remark on a provision: a contested reading, a limit, a doubt, with its source.

    Args:
        text: What there is to say, in our own words.
        source: Who says so: an address or a citation in words.
    """

    text: str
    source: str = ""


@frozen
class Instrument:
    """Describe a legal instrument: a statute, a regulation, a decision, an official guide.

    Args:
        id: Our id for it, such as ``"cn.pipl"``.
        title: Its title in English.
        url: Its official address.
        native: Its title in its own language, if that is not English.
        number: Its official number, such as ``"(EU) 2016/679"``.
        issuer: Who made it.
        adopted: The day it was adopted or signed, if known.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    title: str
    url: str = field(validator=matches_re(r"https?://\S+"))
    native: str = ""
    number: str = ""
    issuer: str = ""
    adopted: dt.date | None = field(default=None, converter=to_date_or_none)

    def cite(
        self,
        pinpoint: str,
        *,
        checked_on: dt.date | str,
        confidence: Confidence = Confidence.SEEN,
        url: str = "",
        notes: Sequence[Note] = (),
    ) -> Citation:
        """Cite a place in this instrument by a pinpoint written as its own lawyers write it.

        Args:
            pinpoint: Such as ``"Art. 7(1)(2)"`` or ``"§ 202.301(a)"``.
            checked_on: The day on which somebody last compared our reading with the source.
            confidence: How it came to be known.
            url: A more precise official address than that of the instrument.
            notes: Contested readings and doubts, each with its source.

        Returns:
            The citation.

        Example:
            >>> pipl = Instrument("cn.pipl", "Personal Information Protection Law", "https://www.npc.gov.cn")
            >>> str(pipl.cite("Art. 38", checked_on="2026-11-24"))
            'Personal Information Protection Law, Art. 38'
        """
        return Citation(self, pinpoint, checked_on, confidence, url or self.url, tuple(notes))

    def article(
        self,
        number: int | str,
        *,
        checked_on: dt.date | str,
        paragraph: int | str = "",
        item: int | str = "",
        confidence: Confidence = Confidence.SEEN,
        url: str = "",
        notes: Sequence[Note] = (),
    ) -> Citation:
        """Cite an article, and perhaps a paragraph and an item of it.

        Args:
            number: The article.
            checked_on: See `cite`.
            paragraph: The paragraph in it.
            item: The item in that paragraph.
            confidence: See `cite`.
            url: See `cite`.
            notes: See `cite`.

        Returns:
            The citation.

        Example:
            >>> pipl = Instrument("cn.pipl", "Personal Information Protection Law", "https://www.npc.gov.cn")
            >>> pipl.article(38, paragraph=1, item=3, checked_on="2026-11-24").pinpoint
            'Art. 38(1)(3)'
        """
        parts = "".join(f"({part})" for part in (paragraph, item) if part != "")
        pinpoint = f"Art. {number}{parts}"
        return self.cite(pinpoint, checked_on=checked_on, confidence=confidence, url=url, notes=notes)


@frozen
class Citation:
    """Point to a place in an instrument and say when and how well it was checked.

    Args:
        instrument: The instrument.
        pinpoint: The place in it, as its own lawyers write it.
        checked_on: The day on which somebody last compared our reading with the source.
        confidence: How it came to be known.
        url: The official address.
        notes: Contested readings and doubts, each with its source.
    """

    instrument: Instrument = field(validator=instance_of(Instrument))
    pinpoint: str
    checked_on: dt.date = field(converter=to_date)
    confidence: Confidence = Confidence.SEEN
    url: str = field(default="", validator=matches_re(r"(https?://\S+)?"))
    notes: tuple[Note, ...] = ()

    def __str__(self) -> str:
        number = f" {self.instrument.number}" if self.instrument.number else ""
        return f"{self.instrument.title}{number}, {self.pinpoint}"
