"""Points on how measures are made: transparency and predictability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.assessment.lead_times import LEAD_TIME, REASONABLE_INTERVAL
from xflow.assessment.principles.scorecards import Fulfilment, PointScore, Tally, ids_of
from xflow.assessment.reading.scopes import always, read
from xflow.model.conditions import AtLeast, Held
from xflow.model.mechanisms import MechanismKind
from xflow.model.sources import Confidence
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.model.categories import Taxonomy
    from xflow.model.measures import Measure
    from xflow.model.mechanisms import Mechanism


def transparency(view: RegimeInView) -> PointScore:
    """Test whether each measure shows where it stands and since when, and turns on what can be looked up (I7a)."""
    taxonomy = taxonomy_with(view.policy.categories)
    unseen = [each for each in view.measures if _turns_on_a_status(each, view, taxonomy)]
    undated = [each for each in view.measures if not _is_dated(each)]
    tally = Tally(len(view.measures), (), ids_of((*unseen, *undated)))
    told = tally.of - len(tally.doubtful)
    return PointScore(
        "I7a",
        "measures are transparent",
        Fulfilment.NOT_ASSESSABLE if not told else tally.fulfilment,
        f"{told} of {tally.of} measures show instrument, place, address, adoption and beginning, and turn on no status "
        "that the data do not show",
        (
            ("turning on a status that the data do not show", len(unseen)),
            ("without a day of adoption or beginning in the pack", len(undated)),
            ("whose text was read for the pack", sum(_is_read(each) for each in view.measures)),
            ("for which the pack names an authority", sum(_has_authority(each, view) for each in view.measures)),
        ),
        tally.doubtful,
        (
            "what a pack does not say may still be said in the law: a gap of the pack fails no law",
            "whether catalogues, notices and lists on which a status rests are published is not seen",
            "offences that any court may try have no authority of their own, so that none decides the point",
        ),
        tally,
    )


def _turns_on_a_status(measure: Measure, view: RegimeInView, taxonomy: Taxonomy) -> bool:
    """Tell whether a measure bites only on data that an authority or a list has given a status."""
    scope = read(measure.scope, view.definitions)
    return always(scope, lambda each: bool(each.kinds) and all(taxonomy[kind].status for kind in each.kinds))


def _is_dated(measure: Measure) -> bool:
    return measure.cite.instrument.adopted is not None and measure.in_force.start is not None


def _is_read(measure: Measure) -> bool:
    return measure.cite.confidence is Confidence.SEEN


def _has_authority(measure: Measure, view: RegimeInView) -> bool:
    """Tell whether the pack names who applies a measure, grants what it asks for, or made the list that holds it."""
    listed = {each.id for one in view.negative_lists for each in one.measures() if one.cite.instrument.issuer}
    return bool(measure.authority) or measure.id in listed or any(each.granted_by for each in _asked(measure, view))


def _asked(measure: Measure, view: RegimeInView) -> list[Mechanism]:
    names = {leaf.mechanism for leaf in view.leaves_of(measure.requirement) if isinstance(leaf, Held)}
    return [each for each in view.policy.mechanisms if each.id in names]


def predictability(view: RegimeInView) -> PointScore:
    """Test whether each measure has a day of beginning, and was adopted before it (I7b)."""
    leads = {each.id: _lead_days(each) for each in view.measures}
    known = [days for days in leads.values() if days is not None]
    late = [each for each in view.measures if (leads[each.id] or 0) < 0]
    undated = [each for each in view.measures if each.in_force.start is None]
    thresholds = [
        each for each in view.measures if any(isinstance(leaf, AtLeast) for leaf in view.leaves_of(each.scope))
    ]
    approvals = {one.id: one for each in view.measures for one in _asked(each, view) if _is_approval(one)}
    tally = Tally(len(view.measures), ids_of((*late, *undated)))
    return PointScore(
        "I7b",
        "measures are predictable",
        tally.fulfilment,
        f"{tally.of - len(tally.failing)} of {tally.of} measures have a day of beginning that is not before their "
        "adoption",
        (
            ("begin on the day of adoption", sum(days == 0 for days in known)),
            ("begin within six months of it", sum(0 < days < REASONABLE_INTERVAL for days in known)),
            ("begin later", sum(days >= REASONABLE_INTERVAL for days in known)),
            ("begin before it", len(late)),
            ("measures with numeric thresholds and a counting window", len(thresholds)),
            ("approvals that they ask for", len(approvals)),
            ("of these with a time limit in the pack", sum(bool(each.takes) for each in approvals.values())),
        ),
        tally.failing,
        (
            f"the day of adoption stands for that of publication; six months are the measure of {LEAD_TIME}",
            "where a later law changed the instrument, the time seems longer than it was",
            "how authorities use their discretion is not seen",
        ),
        tally,
    )


def _is_approval(mechanism: Mechanism) -> bool:
    return mechanism.kind is MechanismKind.APPROVAL


def _lead_days(measure: Measure) -> int | None:
    adopted, start = measure.cite.instrument.adopted, measure.in_force.start
    return None if adopted is None or start is None else (start - adopted).days
