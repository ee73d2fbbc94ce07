"""The lightest set of mechanisms that serves some families of ways."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING, Final

import pytest

from xflow.errors import InvalidValueError
from xflow.flows.plans.choosing import Choice, choose
from xflow.flows.plans.scales import Minimise, PlanWeight
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    Families = list[list[frozenset[str]]]

KINDS: Final = (MechanismKind.SAFEGUARD, MechanismKind.SAFEGUARD, MechanismKind.MEASURE, MechanismKind.DEROGATION)


def _mechanism(name: str, burden: int = 1, kind: MechanismKind = MechanismKind.SAFEGUARD) -> Mechanism:
    return Mechanism(name, name, f"do {name}", kind=kind, burden=Burden(burden))


def _families(*ways: str) -> Families:
    """Read families such as ``"ab|c"``: either a and b, or c."""
    return [[frozenset(way) for way in family.split("|")] for family in ways]


def _named(*mechanisms: Mechanism) -> dict[str, Mechanism]:
    return {each.id: each for each in mechanisms}


def _drawn(seed: int, size: int = 9) -> tuple[Families, dict[str, Mechanism]]:
    """Draw a few families over a few mechanisms."""
    draw = random.Random(seed)  # noqa: S311  (no secrets here)
    names = [f"m{number}" for number in range(draw.randint(1, size))]
    known = _named(*(_mechanism(name, draw.randint(0, 4), draw.choice(KINDS)) for name in names))
    families = [
        [frozenset(draw.sample(names, draw.randint(1, min(3, len(names))))) for _ in range(draw.randint(1, 4))]
        for _ in range(draw.randint(0, size))
    ]
    return families, known


def _serves(mechanisms: Iterable[str], families: Families) -> bool:
    held = frozenset(mechanisms)
    return all(any(way <= held for way in family) for family in families)


def _weight(mechanisms: Iterable[str], known: dict[str, Mechanism]) -> PlanWeight:
    held = [known[name] for name in mechanisms]
    derogations = sum(each.kind is MechanismKind.DEROGATION for each in held)
    return PlanWeight(derogations, sum(each.burden for each in held), max([0, *(m.burden for m in held)]), len(held))


def _order(weight: PlanWeight, minimise: Minimise) -> tuple[int, ...]:
    if minimise is Minimise.NUMBER:
        return (weight.derogations, weight.number, weight.burden, weight.heaviest)
    return (weight.derogations, weight.burden, weight.heaviest, weight.number)


def _lightest(families: Families, known: dict[str, Mechanism], minimise: Minimise) -> tuple[int, ...]:
    """Try all sets."""
    sets = (chosen for size in range(len(known) + 1) for chosen in itertools.combinations(known, size))
    return min(_order(_weight(each, known), minimise) for each in sets if _serves(each, families))


@pytest.mark.parametrize("minimise", list(Minimise))
@pytest.mark.parametrize("seed", range(150))
def test_no_set_that_serves_is_lighter(seed: int, minimise: Minimise) -> None:
    """Of all sets that serve all families none is lighter, in the order that was asked for."""
    families, known = _drawn(seed)
    choice = choose(families, known, minimise=minimise)
    assert choice.exact
    assert _serves(choice.mechanisms, families)
    assert choice.weight == choice.lower_bound == _weight(choice.mechanisms, known)
    assert _order(choice.weight, minimise) == _lightest(families, known, minimise)


@pytest.mark.parametrize("minimise", list(Minimise))
@pytest.mark.parametrize("bound", [0, 1, 3])
def test_a_search_that_stops_early_says_how_much_lighter_another_may_be(bound: int, minimise: Minimise) -> None:
    """What it gives serves all, none of it is needless, and its lower bound is none that anything undercuts."""
    stopped = 0
    for seed in range(150):
        families, known = _drawn(seed)
        choice, lightest = choose(families, known, minimise=minimise, bound=bound), _lightest(families, known, minimise)
        assert _serves(choice.mechanisms, families)
        assert not any(_serves(choice.mechanisms - {each}, families) for each in choice.mechanisms)
        assert _order(choice.lower_bound, minimise) <= lightest <= _order(choice.weight, minimise)
        assert not choice.exact or lightest == _order(choice.weight, minimise)
        stopped += not choice.exact
    assert stopped


def test_a_derogation_is_chosen_where_nothing_else_helps() -> None:
    """A heavier safeguard is preferred to a derogation; one that is needed anyway serves the others, too."""
    known = _named(_mechanism("c", 1, MechanismKind.DEROGATION), _mechanism("s", 4))
    assert choose(_families("c|s"), known).mechanisms == {"s"}
    assert choose(_families("c|s", "c"), known).mechanisms == {"c"}


def test_what_is_named_once_serves_many() -> None:
    """One heavy mechanism that serves all is lighter than many light ones, if there are many enough."""
    known = _named(_mechanism("h", 3), *(_mechanism(name) for name in "abcd"))
    assert choose(_families("a|h", "b|h"), known).mechanisms == {"a", "b"}
    assert choose(_families("a|h", "b|h", "c|h", "d|h"), known).mechanisms == {"h"}


def test_the_number_can_come_first() -> None:
    """Asked for few, one heavy mechanism is preferred to two light ones."""
    known = _named(_mechanism("a"), _mechanism("b"), _mechanism("h", 4))
    assert choose(_families("ab|h"), known).mechanisms == {"a", "b"}
    assert choose(_families("ab|h"), known, minimise=Minimise.NUMBER).mechanisms == {"h"}


def test_of_equal_burdens_the_lighter_steps_are_chosen_and_then_the_first_names() -> None:
    """Four contracts are preferred to an approval; between two contracts the earlier name is taken."""
    known = _named(*(_mechanism(name) for name in "abcd"), _mechanism("p", 4), _mechanism("z"))
    assert choose(_families("abcd|p"), known).mechanisms == set("abcd")
    assert choose(_families("z|a", "z|a"), known).mechanisms == {"a"}


def test_nothing_is_chosen_where_nothing_is_needed() -> None:
    """No families need no mechanisms."""
    nothing = PlanWeight(0, 0, 0, 0)
    assert choose([], {}) == Choice(frozenset(), nothing, nothing, exact=True)
    assert str(PlanWeight(1, 3, 2, 2)) == "2 mechanisms of burden 3, 1 derogation among them"


def test_a_bound_is_not_negative() -> None:
    """It is told what to give."""
    with pytest.raises(InvalidValueError, match="0 or more"):
        choose([], {}, bound=-1)


def test_many_families_take_seconds_at_most() -> None:
    """Sixty families over forty mechanisms are served exactly, within the ordinary bound."""
    draw = random.Random(1)  # noqa: S311  (no secrets here)
    names = [f"m{number}" for number in range(40)]
    known = _named(*(_mechanism(name, draw.randint(1, 4)) for name in names))
    families = [
        [frozenset(draw.sample(names, draw.randint(1, 3))) for _ in range(draw.randint(2, 5))] for _ in range(60)
    ]
    assert choose(families, known).exact
