"""The graph of who recognises whom, and who accepts or takes part in which scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import networkx as nx

from xflow import law
from xflow.errors import UnknownNameError
from xflow.law.treaties import SCHEMES
from xflow.model.conditions import ANYTHING, Held, leaves
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.recognitions import Recognition
    from xflow.model.schemes import Scheme

    MultiDiGraph: TypeAlias = nx.MultiDiGraph[str]

ACCEPTS: Final = "accepts"
TAKES_PART: Final = "takes part"

_Edge: TypeAlias = tuple[str, str, str, dict[str, Any]]


def recognition_graph(
    on: dt.date | str,
    policy: Policy | None = None,
    *,
    kind: str | None = None,
    members: bool = True,
    schemes: bool = False,
    gazetteer: Gazetteer = WORLD,
) -> MultiDiGraph:
    """Draw who recognises whom on a day.

    The graph is one of networkx and nothing else. An edge leads from who recognises to who is recognised and is keyed
    by the id of the recognition. It has the attributes ``kind``, ``title``, ``cite`` (in words), ``url``, ``in_force``,
    ``conditional`` (whether more is asked than the place) and ``recognition``. The graph has the attributes ``on`` and
    ``placeless``, the ids of recognitions of something that is no place, such as an organisation.

    Args:
        on: The day.
        policy: The law; if left out, all packs.
        kind: The kind of recognition, such as ``"adequacy"``; all, if left out.
        members: Whether the members of a bloc on the day stand in its place.
        schemes: Whether schemes, such as certifications, are drawn, too: a node of its own with the attribute
            ``scheme``, to which edges lead of kind ``"accepts"``, keyed by the mechanism or recognition by which a law
            accepts it, and ``"takes part"``, keyed by the id of the scheme.
        gazetteer: Which places there are.

    Returns:
        The graph.

    Raises:
        UnknownNameError: There is no recognition of that kind on the day.

    Example:
        >>> graph = recognition_graph("2026-11-26", kind="adequacy", members=False)
        >>> sorted(graph["EU"]["JP"]), graph.has_edge("JP", "EU")
        (['eu.adequacy.jp'], False)
    """
    day, given = to_date(on), law.world() if policy is None else policy
    drawing = _Drawing(day, gazetteer, members=members)
    found = [each for each in given.recognitions if day in each.in_force]
    kept = _of_kind(kind, found)
    graph: MultiDiGraph = nx.MultiDiGraph(on=day, placeless=tuple(each.id for each in kept if not each.of))
    graph.add_edges_from(edge for each in kept for edge in drawing.recognised(each))  # type: ignore[misc]  # keyed edges
    if schemes:
        graph.add_nodes_from((each.id, {"scheme": each}) for each in SCHEMES)
        graph.add_edges_from(edge for each in SCHEMES for edge in drawing.scheme(each, given))  # type: ignore[misc]  # keyed
    for code in graph:
        if code in gazetteer:
            graph.nodes[code]["jurisdiction"] = gazetteer[code]
    return graph


def _of_kind(kind: str | None, found: list[Recognition]) -> list[Recognition]:
    kinds = {each.kind for each in found}
    if kind is not None and kind not in kinds:
        raise UnknownNameError("kind of recognition on the day", kind, kinds)
    return [each for each in found if kind in (None, each.kind)]


class _Drawing:
    """Draw edges on a day.

    Args:
        day: The day.
        gazetteer: Which places there are.
        members: Whether the members of a bloc stand in its place.
    """

    def __init__(self, day: dt.date, gazetteer: Gazetteer, *, members: bool) -> None:
        self._day, self._gazetteer, self._members = day, gazetteer, members

    def recognised(self, recognition: Recognition) -> Iterator[_Edge]:
        """Draw a recognition; a bloc whose members recognise each other is drawn without loops."""
        attributes = {
            "kind": recognition.kind,
            "title": recognition.title,
            "cite": str(recognition.cite),
            "url": recognition.cite.url,
            "in_force": recognition.in_force,
            "conditional": recognition.scope != ANYTHING,
            "recognition": recognition,
        }
        for one in self._places([recognition.by]):
            for other in self._places(recognition.of):
                if one != other:
                    yield one, other, recognition.id, dict(attributes)

    def scheme(self, scheme: Scheme, policy: Policy) -> Iterator[_Edge]:
        """Draw who accepts a scheme and who takes part in it."""
        for name in scheme.accepted:
            for one in self._places(self._accepting(name, policy)):
                yield one, scheme.id, name, {"kind": ACCEPTS}
        for one in self._places(scheme.participants_on(self._day)):
            yield one, scheme.id, scheme.id, {"kind": TAKES_PART}

    def _accepting(self, name: str, policy: Policy) -> Iterator[str]:
        """Give who recognises by that name, or asks for the mechanism of that name."""
        yield from (each.by for each in policy.recognitions if each.id == name and self._day in each.in_force)
        for measure in policy.all_measures():
            if self._day in measure.in_force and Held(name) in set(leaves(measure.requirement)):
                yield measure.by

    def _places(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Give places by code, the members of blocs in the place of these if that is wanted."""
        return tuple(sorted({place for code in codes for place in self._expanded(code)}))

    def _expanded(self, code: str) -> Iterable[str]:
        if not self._members or code not in self._gazetteer:
            return (code,)
        return self._gazetteer[code].members_on(self._day) or (code,)
