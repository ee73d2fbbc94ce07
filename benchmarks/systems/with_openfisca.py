"""The workload through OpenFisca-core: one variable a regime, the effect worked out from them; the ids are not told.

Texts go in as numbers and sets as masks of bits, and the day is an input, since the transfers of one simulation have
different days. What is not set has the default of its variable.
"""

from __future__ import annotations

import functools
import operator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.rules import rulebook
from benchmarks.workload import ALLOW, NEEDS, PROHIBITED, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from benchmarks.rules import Rule
    from benchmarks.workload import Row

Numbers: TypeAlias = "np.ndarray[Any, np.dtype[Any]]"

EFFECTS: Final = (ALLOW, NEEDS, PROHIBITED)
PERIOD: Final = "2026"
"""Every simulation needs some period; the days of the transfers are inputs."""
INPUTS: Final = (
    "origin",
    "destination",
    "categories",
    "people",
    "sensitive",
    "recipient",
    "purpose",
    "mechanisms",
    "day",
)
ASKED: Final = {
    "dest_in": "destination",
    "purpose_in": "purpose",
    "rtype": "recipient",
    "cat": "categories",
    "mech": "mechanisms",
    "mech_any": "mechanisms",
    "vol_ge": "people",
    "vol_lt": "people",
    "sens_ge": "sensitive",
}
"""The input that each kind of atom asks."""

NAMES: Final = {
    "dest_in": rulebook().places,
    "purpose_in": rulebook().purposes,
    "rtype": rulebook().recipients,
    "cat": rulebook().categories,
    "mech": rulebook().mechanisms,
    "mech_any": rulebook().mechanisms,
}
"""The names behind the numbers of that input."""


class OpenFisca:
    """Decide transfers one by one, each in a simulation of its own."""

    why = "no"
    unknown = "takes the default"

    def __init__(self) -> None:
        self._law = law()

    def prepare(self, row: Row) -> dict[str, Numbers]:
        """Write what is known of the transfer as columns of one row."""
        book = rulebook()
        known = {
            "origin": book.places.index(row.origin),
            "destination": book.places.index(row.destination),
            "categories": sum(1 << book.categories.index(each) for each in row.categories),
            "people": row.people,
            "sensitive": row.sensitive,
            "recipient": book.recipients.index(row.recipient),
            "purpose": book.purposes.index(row.purpose),
            "mechanisms": sum(1 << book.mechanisms.index(each) for each in row.mechanisms),
            "day": row.on.toordinal(),
        }
        return {name: np.asarray([value], np.int32) for name, value in known.items() if value is not None}

    def decide(self, prepared: Mapping[str, Numbers]) -> Numbers:
        """Work out the effect."""
        return effects(self._law, prepared, 1)

    def verdict(self, answer: Numbers) -> Verdict:
        """Read the effect; there are no rules to read."""
        return Verdict(EFFECTS[answer[0]])


def effects(system: Any, columns: Mapping[str, Numbers], number: int) -> Numbers:  # noqa: ANN401  (it is not typed)
    """Work out the effects of transfers in one simulation.

    Args:
        system: The law.
        columns: What is known of the transfers, by the names of `INPUTS`.
        number: How many transfers there are.

    Returns:
        The effects, as places in `EFFECTS`.
    """
    simulation = SimulationBuilder().build_default_simulation(system, number)
    for name, values in columns.items():
        simulation.set_input(name, PERIOD, values)
    worked_out: Numbers = simulation.calculate("effect", PERIOD)
    return worked_out


def law() -> Any:  # noqa: ANN401  (it is not typed)
    """Write the rules as variables."""
    transfer = Entity("transfer", "transfers", "A transfer", "")
    system = TaxBenefitSystem([transfer])
    variables = [
        *(_variable(transfer, name) for name in INPUTS),
        *(_variable(transfer, f"law_{name}", _law(name, rules)) for name, rules in rulebook().by_regime().items()),
        _variable(transfer, "effect", _effect),
    ]
    for each in variables:
        system.add_variable(each)
    return system


def _variable(entity: Any, name: str, formula: Callable[[Any, Any], Numbers] | None = None) -> type:  # noqa: ANN401
    said = {"value_type": int, "entity": entity, "definition_period": DateUnit.YEAR, "label": name}
    return type(name, (Variable,), said if formula is None else {**said, "formula": formula})


def _law(regime: str, rules: Sequence[Rule]) -> Callable[[Any, Any], Numbers]:
    """Write the law of a regime as a formula: what stands at a higher level overrides what stands below."""
    used = ("origin", "day", *dict.fromkeys(ASKED[kind] for rule in rules for kind, _ in rule.atoms))
    ascending = sorted(rules, key=operator.attrgetter("level"))

    def worked_out(population: Any, period: Any) -> Numbers:  # noqa: ANN401
        columns = {name: population(name, period) for name in used}
        here = _is_of(regime).take(columns["origin"])
        effect: Numbers = np.zeros(population.count, np.int32)
        for rule in ascending:
            effect[here & _matches(rule, columns)] = EFFECTS.index(rule.effect)
        return effect

    return worked_out


def _effect(population: Any, period: Any) -> Numbers:  # noqa: ANN401
    """Work out the effect: it is that of the only regime to which the origin belongs, if it belongs to one."""
    laws: Numbers = np.maximum.reduce([population(f"law_{name}", period) for name in rulebook().by_regime()])
    return laws


def _matches(rule: Rule, columns: Mapping[str, Numbers]) -> Numbers:
    """Tell where a rule matches, within its regime."""
    matched = columns["day"] >= rule.start.toordinal()
    if rule.end is not None:
        matched &= columns["day"] < rule.end.toordinal()
    for kind, asked in rule.atoms:
        matched &= _holds(kind, asked, columns[ASKED[kind]])
    return matched


def _holds(kind: str, asked: str | int | tuple[str, ...], values: Numbers) -> Numbers:
    holds: Numbers
    if isinstance(asked, int):
        holds = values < asked if kind == "vol_lt" else values >= asked
        return holds
    names, known = asked if isinstance(asked, tuple) else (asked,), NAMES[kind]
    if kind in {"cat", "mech", "mech_any"}:
        holds = values & sum(1 << known.index(each) for each in names) != 0
    else:
        holds = _is_among(names, known).take(values)
    return holds


@functools.cache
def _is_among(names: tuple[str, ...], known: tuple[str, ...]) -> Numbers:
    return np.asarray([each in names for each in known])


def _is_of(regime: str) -> Numbers:
    return _is_among(rulebook().places_of(regime), rulebook().places)
