"""Write the page on the agreements between states and on the schemes that many laws accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from describe import escaped, link, listed

from xflow import WORLD, CommitmentKind, Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xflow import Citation, Commitment, ExceptionClause, Note, Scheme, Treaty

INTRODUCTION: Final = """\
# Agreements and schemes

A treaty binds states, not exporters: it never makes a transfer lawful or unlawful by itself. It is what a measure can
be judged under. This page says for each agreement who is bound, what is promised, and which test the exceptions set; in
the end stand the schemes that the laws of several places accept.
"""
HEADS: Final = ("Agreement", "Flow of data", "Localisation", "Ways out", "Can be enforced")
DEGREES: Final = {
    Confidence.SEEN: "the text was read",
    Confidence.RELATED: "known from published accounts",
    Confidence.RECALLED: "recalled, not confirmed",
}


def agreements_lines(treaties: Sequence[Treaty], schemes: Sequence[Scheme]) -> Iterator[str]:
    """Walk over the lines of the page.

    Args:
        treaties: The agreements.
        schemes: The schemes.
    """
    yield INTRODUCTION
    yield f"| {' | '.join(HEADS)} |"
    yield f"|{'---|' * len(HEADS)}"
    yield from (f"| {' | '.join(_row(treaty))} |" for treaty in treaties)
    for treaty in treaties:
        yield from _treaty(treaty)
    yield from ("", "## Schemes")
    for scheme in schemes:
        yield from _scheme(scheme)


def _row(treaty: Treaty) -> tuple[str, ...]:
    flows = _of(treaty, CommitmentKind.FREE_FLOW)
    local = _of(treaty, CommitmentKind.NO_LOCALISATION)
    ways = dict.fromkeys(way.title for promise in (*flows, *local) for way in promise.exceptions)
    enforceable = "yes" if any(each.enforceable for each in (*flows, *local)) and treaty.parties else "no"
    name = link(treaty.name, f"#{_target(treaty.id)}")
    return (name, _forces(flows), _forces(local), escaped(", ".join(ways)) or "-", enforceable)


def _of(treaty: Treaty, kind: CommitmentKind) -> list[Commitment]:
    return [promise for promise in treaty.commitments if promise.kind is kind]


def _forces(promises: list[Commitment]) -> str:
    return escaped(listed(dict.fromkeys(each.force.value for each in promises), "and")) or "-"


def _target(identifier: str) -> str:
    return f"agreement-{identifier.replace('.', '-')}"


def _treaty(treaty: Treaty) -> Iterator[str]:
    yield from ("", f"({_target(treaty.id)})=", f"## {escaped(treaty.name)}", "")
    yield f"{link(treaty.instrument.title, treaty.instrument.url)}. {_parties(treaty)}"
    for promise in treaty.commitments:
        yield from _promise(promise)
    yield from _notes(treaty.notes)


def _parties(treaty: Treaty) -> str:
    if not treaty.parties:
        signed = listed((_place(code) for code in treaty.signatories), "and")
        return f"Not in force, as far as is known.{f' Signed by {signed}.' if signed else ''}"
    begun = (f"{_place(each.code)} ({each.period})" for each in treaty.parties)
    word = "Bound" if treaty.binding else "It binds nobody; it was affirmed by"
    return f"{word}: {', '.join(begun)}."


def _place(code: str) -> str:
    return escaped(WORLD[code].name)


def _promise(promise: Commitment) -> Iterator[str]:
    yield from (
        "",
        f"**{promise.kind.value.capitalize()}** ({escaped(promise.force.value)}). {_sentence(promise.wording)}",
    )
    yield f"{_cited(promise.cite)}."
    if promise.excludes:
        yield f"Left out: {escaped(listed((each.value for each in promise.excludes), 'and'))}."
    for each in promise.transitions:
        what = "not bound" if not each.bound else "free of dispute settlement"
        yield f"{_place(each.code)} is {what} {each.period}{f' as to {escaped(each.scope)}' if each.scope else ''}."
    if promise.exceptions:
        yield ""
    for way in promise.exceptions:
        yield from _way(way)
    yield from _notes(promise.cite.notes)


def _way(way: ExceptionClause) -> Iterator[str]:
    yield f"- {escaped(way.title)} ({_cited(way.cite)}), if all of this is so:"
    for prong in way.prongs:
        yield f"  - {escaped(prong.wording)}; judged in the end by {prong.judge.value}"


def _sentence(text: str) -> str:
    return f"{escaped(text[0].upper() + text[1:])}."


def _cited(cite: Citation) -> str:
    return f"{link(cite.pinpoint, cite.url)}, {DEGREES[cite.confidence]}"


def _notes(notes: Iterable[Note]) -> Iterator[str]:
    for note in notes:
        source = f" ({escaped(note.source)})" if note.source else ""
        yield from ("", f"> {escaped(note.text)}{source}")


def _scheme(scheme: Scheme) -> Iterator[str]:
    yield from ("", f"### {escaped(scheme.name)}", "")
    yield f"{scheme.kind.value.capitalize()}: {link(scheme.cite.instrument.title, scheme.cite.url)}."
    if scheme.participants:
        yield f"Takes part: {', '.join(f'{_place(each.code)} ({each.period})' for each in scheme.participants)}."
    yield f"Accepted by: {', '.join(f'`{name}`' for name in scheme.accepted)}."
    yield from _notes(scheme.notes)
