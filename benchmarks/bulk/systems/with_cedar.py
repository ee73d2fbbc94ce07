"""The workload through Cedar in batches: one call a regime, with the policies of that regime."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, TypeAlias

import cedarpy
import polars as pl

from benchmarks.bulk.rows import rows_of
from benchmarks.bulk.verdicts import BETWEEN, Verdicts, of_texts
from benchmarks.systems.with_cedar import Cedar as OneByOne

Batch: TypeAlias = "tuple[cedarpy.PolicySet, list[int], list[dict[str, Any]]]"


class Cedar:
    """Decide with cedarpy, a batch a regime."""

    def __init__(self) -> None:
        self._single = OneByOne()
        self._entities = cedarpy.Entities.from_json_str("[]")

    def prepare(self, table: pl.DataFrame) -> list[Batch]:
        """Make requests, and put those of a regime together."""
        places: defaultdict[int, list[int]] = defaultdict(list)
        requests: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
        policies = {}
        for place, row in enumerate(rows_of(table)):
            request, slice_ = self._single.prepare(row)
            policies[id(slice_)] = slice_
            places[id(slice_)].append(place)
            requests[id(slice_)].append(request)
        return [(policies[key], places[key], requests[key]) for key in policies]

    def decide(self, prepared: list[Batch]) -> list[tuple[list[int], list[cedarpy.AuthzResult]]]:
        """Ask whether the transfers are authorized, regime by regime."""
        return [
            (places, cedarpy.is_authorized_batch(requests, policies, self._entities))
            for policies, places, requests in prepared
        ]

    def verdicts(self, answer: list[tuple[list[int], list[cedarpy.AuthzResult]]]) -> Verdicts:
        """Read the effects and the policies that determined them."""
        pairs = sorted((place, at, part) for part, (places, _) in enumerate(answer) for at, place in enumerate(places))
        read = [self._single.verdict(answer[part][1][at]) for _, at, part in pairs]
        effects = pl.Series([verdict.effect for verdict in read])
        return of_texts(effects, pl.Series([BETWEEN.join(sorted(verdict.rules or ())) for verdict in read]))
