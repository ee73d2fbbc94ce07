"""The transfers of the workload retold in the terms of the world's law, through `xflow.evaluate_frame` with all packs.

The bloc becomes the EEA, C030 becomes China and C031 the United States; the nine simple regimes and the places that
are sought become states with law of their own. Nobody else holds this law, so that no system stands beside it, and
there is no oracle: rows are compared with what `xflow.evaluate` says of them alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

import xflow as xf
from benchmarks.bulk.names import Names
from benchmarks.bulk.systems.with_xflow import OUTCOMES
from benchmarks.bulk.verdicts import NONE, Verdicts, effects_of
from benchmarks.rules import rulebook
from xflow.model.places.iso_3166 import PLACES

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

_EEA: Final = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO"
_WITH_LAW: Final = "CN US IN BR VN ID SA TR JP KR CH GB CA IL NZ AR UY AU SG MX"
_SOUGHT: Final = {"C060": "RU", "C061": "IR", "C062": "KP", "C063": "CU", "C064": "VE"}

_CATEGORIES: Final = (
    "genomic biometric location_precise health financial_account government_id contact online_identifier device_id "
    "employment insurance credit communication_content browsing religion criminal tax demographic profile payment_card"
)
_MECHANISMS: Final = (
    "eu.scc.old eu.scc eu.bcr eu.certification eu.explicit_consent eu.transfer_assessment eu.code_of_conduct "
    "cn.security_assessment cn.standard_contract us.security_requirements kr.consent"
)
_RECIPIENTS: Final = "company company company public_authority individual"
_PURPOSES: Final = (
    "service_provision contract_with_individual hr_management emergency data_sale software_development analytics "
    "financial_services marketing research storage customer_support"
)

COLUMNS: Final = {"data": "categories", "people.health": "sensitive", xf.facts.RECIPIENT_KIND.id: "recipient"}


def world_names() -> Names:
    """Give the names by which the world's law calls what the workload names."""
    return Names(_places(), *(tuple(names.split()) for names in (_CATEGORIES, _MECHANISMS, _RECIPIENTS, _PURPOSES)))


def _places() -> tuple[str, ...]:
    places = rulebook().places
    first = dict(zip(places, (*_EEA.split(), *_WITH_LAW.split()), strict=False))
    told: Mapping[str, str] = {**first, **_SOUGHT}
    rest = (each.code for each in PLACES if each.code not in told.values())
    return tuple(told.get(each) or next(rest) for each in places)


class World:
    """Judge frames by all packs, unknown facts presumed to be as they ordinarily are."""

    def __init__(self) -> None:
        self._policy = xf.law.world()

    def prepare(self, table: pl.DataFrame) -> pl.DataFrame:
        """Take the table as it is."""
        return table

    def decide(self, prepared: pl.DataFrame) -> pl.DataFrame:
        """Judge the frame."""
        return xf.evaluate_frame(prepared, self._policy, columns=COLUMNS, presume=True)

    def verdicts(self, answer: pl.DataFrame) -> Verdicts:
        """Read the outcomes; the ids of real measures are none of the workload's."""
        effects = effects_of(answer["outcome"], OUTCOMES)
        return Verdicts(effects, np.zeros(len(effects), np.uint64), NONE)

    def differing(self, table: pl.DataFrame) -> list[str]:
        """Compare what a frame comes to with what its rows come to alone."""
        outcomes = self.decide(table)["outcome"].to_list()
        alone = [
            xf.explain_row(table, row, self._policy, columns=COLUMNS, presume=True).outcome.value
            for row in range(len(table))
        ]
        pairs = enumerate(zip(outcomes, alone, strict=True))
        return [f"row {row}: {told} instead of {right}" for row, (told, right) in pairs if told != right]
