"""Say whether data may go from one place to another, why, under which provision, and what would make it lawful.

The main entrance is `evaluate`: it judges a `Transfer` on a day and gives a `Decision`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

from xflow.errors import (
    AmbiguousTruthError,
    FaultsError,
    FormatError,
    InvalidValueError,
    MissingExtraError,
    PolicyError,
    RowsError,
    TransferError,
    UnknownCategoryError,
    UnknownFactError,
    UnknownJurisdictionError,
    UnknownMechanismError,
    UnknownNameError,
    UnknownPackError,
    UnknownProvisionError,
    UnknownTreatyError,
    WrongTypeError,
    XflowError,
)

if TYPE_CHECKING:
    from xflow import law
    from xflow.analysis.ahead import upcoming
    from xflow.analysis.changes import Change, ChangeKind
    from xflow.analysis.comparing.amendments import Amendment, Amendments, FieldChange
    from xflow.analysis.comparing.comparison import Comparison, Difference, compare
    from xflow.analysis.comparing.variants import Variant
    from xflow.analysis.comparing.witnesses import Upshot, Witness
    from xflow.analysis.timelines import Stretch, Timeline, timeline
    from xflow.assessment.agreements.applicability import Applicability, Engagement
    from xflow.assessment.agreements.assessing import Assessment, assess
    from xflow.assessment.agreements.clauses import ClauseFinding, CommitmentFinding, ProngFinding, Standing
    from xflow.assessment.agreements.exclusions import ExclusionFinding
    from xflow.assessment.agreements.forms_of_measures import Form
    from xflow.assessment.agreements.treaty_tables import TreatyComparison, TreatyRow, compare_treaties
    from xflow.assessment.evidence import Evidence
    from xflow.assessment.lists.list_checks import KindChecked, ListCheck, ListHit, ListStanding, check_list
    from xflow.assessment.lists.list_differences import EntryChange, ListDifference, TreatedDifferently, diff_lists
    from xflow.assessment.lists.list_flaws import ListFault, ListFaultKind, list_faults
    from xflow.assessment.lists.list_joins import merge_lists
    from xflow.assessment.lists.listing import LeftFree, Listing, as_negative_list
    from xflow.assessment.lists.listing_proof import ClassThatDiffers, ListingProof
    from xflow.assessment.measures.restrictiveness import Grading, Restrictiveness, restrictiveness_of
    from xflow.assessment.principles.scorecards import Fulfilment, PointScore, Scorecard, Tally
    from xflow.assessment.principles.scoring import principles
    from xflow.assessment.reading.concerns import Concern, concerns_of
    from xflow.assessment.verdicts import Observation, Verdict, Weight
    from xflow.evaluation.compiled.rulings import DecidingClause, Ruling, ShortFinding
    from xflow.evaluation.compiled.serving import Evaluator
    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.editions import Edition
    from xflow.evaluation.engine import evaluate
    from xflow.evaluation.findings import Finding, FindingState
    from xflow.evaluation.options import Option
    from xflow.evaluation.outcomes import Outcome
    from xflow.evaluation.presumptions import Presumption
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.questions import LawOf, Question
    from xflow.evaluation.running_totals import RunningTotals
    from xflow.evaluation.status import holds
    from xflow.evaluation.trace import Trace
    from xflow.flows.circles.cutting import Bridge, CutPoint, Joints, joints
    from xflow.flows.circles.groups import Circle, circle_of, circles
    from xflow.flows.circles.mutual import mutual_graph
    from xflow.flows.graphs import Blocked, blocked, compact_flow_graph, decision_behind, flow_graph
    from xflow.flows.impacts.falling import Impact, Split, impact
    from xflow.flows.impacts.shifts import FlowState, Shift, Turn
    from xflow.flows.impacts.weakest import weakest_recognitions
    from xflow.flows.indices.figures import Index
    from xflow.flows.indices.fragmentation import Fragmentation
    from xflow.flows.indices.opening import Openness, PlaceOpenness, openness
    from xflow.flows.interoperability.recognising import recognition_graph
    from xflow.flows.interoperability.sharing import InCommon, SharedByPair, SharedScheme, mechanisms_in_common
    from xflow.flows.plans.bundles import FlowGroup
    from xflow.flows.plans.hosting import Hub, hubs
    from xflow.flows.plans.planning import Plan, PlanDuty, plan
    from xflow.flows.plans.scales import PlanWeight
    from xflow.flows.plans.steps import Hindrance, PlanStep
    from xflow.flows.routes.legs import Leg
    from xflow.flows.routes.routing import Route, Routes, routes
    from xflow.flows.tables import FlowTable, flow_table
    from xflow.formats import from_json, to_json
    from xflow.frames.evaluating import evaluate_frame, evaluate_frames, explain_row
    from xflow.model.aggregations import Aggregation
    from xflow.model.burdens import Burden
    from xflow.model.categories import DataCategory, Taxonomy, Unit
    from xflow.model.conditions import (
        ANYTHING,
        NOTHING,
        Condition,
        Includes,
        People,
        Recognised,
        data_within,
        includes,
        people,
    )
    from xflow.model.counting import Counts, Window
    from xflow.model.definitions import Definition
    from xflow.model.duties import Duty, DutyKind
    from xflow.model.facts import About, Choice, Fact, Name, Number, Place, YesNo
    from xflow.model.holdings import Holding
    from xflow.model.intervals import Interval, at_least, at_most, between, exactly
    from xflow.model.knowledge import NOT_APPLICABLE, UNKNOWN
    from xflow.model.means import Means
    from xflow.model.measures import (
        Exemption,
        Impose,
        Localisation,
        Localise,
        Measure,
        Objective,
        Prohibit,
        Require,
        Role,
        require,
    )
    from xflow.model.mechanisms import InPlace, Mechanism, MechanismKind, covering
    from xflow.model.negative_lists import ListEntry, NegativeList
    from xflow.model.parties import Party, PartyKind, PartyRole
    from xflow.model.periods import ALWAYS, Period, during, since
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction, JurisdictionKind, Membership
    from xflow.model.places.world import WORLD
    from xflow.model.policies import Policy
    from xflow.model.purposes import Purpose
    from xflow.model.recognitions import Recognition
    from xflow.model.regimes import Regime
    from xflow.model.schemes import Scheme, SchemeKind
    from xflow.model.sources import Citation, Confidence, Instrument, Note
    from xflow.model.transactions import Transaction
    from xflow.model.transfers import Transfer
    from xflow.model.treaties import Commitment, ExceptionClause, Pairing, Prong, Transition, Treaty
    from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion, Force, Judge, NecessityStandard, ProngKind
    from xflow.model.vocabulary import data, facts

__version__ = "26.11.0"

__all__ = [
    "ALWAYS",
    "ANYTHING",
    "NOTHING",
    "NOT_APPLICABLE",
    "UNKNOWN",
    "WORLD",
    "About",
    "Aggregation",
    "AmbiguousTruthError",
    "Amendment",
    "Amendments",
    "Applicability",
    "Assessment",
    "Ban",
    "Blocked",
    "Bridge",
    "Burden",
    "Change",
    "ChangeKind",
    "Choice",
    "Circle",
    "Citation",
    "ClassThatDiffers",
    "ClauseFinding",
    "Commitment",
    "CommitmentFinding",
    "CommitmentKind",
    "Comparison",
    "Concern",
    "Condition",
    "Confidence",
    "Counts",
    "CutPoint",
    "DataCategory",
    "DecidingClause",
    "Decision",
    "Definition",
    "Difference",
    "Duty",
    "DutyKind",
    "Edition",
    "Engagement",
    "EntryChange",
    "Evaluator",
    "Evidence",
    "ExceptionClause",
    "Exclusion",
    "ExclusionFinding",
    "Exemption",
    "Fact",
    "FaultsError",
    "FieldChange",
    "Finding",
    "FindingState",
    "FlowGroup",
    "FlowState",
    "FlowTable",
    "Force",
    "Form",
    "FormatError",
    "Fragmentation",
    "Fulfilment",
    "Gazetteer",
    "Grading",
    "Hindrance",
    "Holding",
    "Hub",
    "Impact",
    "Impose",
    "InCommon",
    "InPlace",
    "Includes",
    "Index",
    "Instrument",
    "Interval",
    "InvalidValueError",
    "Joints",
    "Judge",
    "Jurisdiction",
    "JurisdictionKind",
    "KindChecked",
    "LawOf",
    "LeftFree",
    "Leg",
    "ListCheck",
    "ListDifference",
    "ListEntry",
    "ListFault",
    "ListFaultKind",
    "ListHit",
    "ListStanding",
    "Listing",
    "ListingProof",
    "Localisation",
    "Localise",
    "Means",
    "Measure",
    "Mechanism",
    "MechanismKind",
    "Membership",
    "MissingExtraError",
    "Name",
    "NecessityStandard",
    "NegativeList",
    "Note",
    "Number",
    "Objective",
    "Observation",
    "Openness",
    "Option",
    "Outcome",
    "Pairing",
    "Party",
    "PartyKind",
    "PartyRole",
    "People",
    "Period",
    "Place",
    "PlaceOpenness",
    "Plan",
    "PlanDuty",
    "PlanStep",
    "PlanWeight",
    "PointScore",
    "Policy",
    "PolicyError",
    "Presumption",
    "Prohibit",
    "Prong",
    "ProngFinding",
    "ProngKind",
    "Provision",
    "Purpose",
    "Question",
    "Recognised",
    "Recognition",
    "Regime",
    "Require",
    "Restrictiveness",
    "Role",
    "Route",
    "Routes",
    "RowsError",
    "Ruling",
    "RunningTotals",
    "Scheme",
    "SchemeKind",
    "Scorecard",
    "SharedByPair",
    "SharedScheme",
    "Shift",
    "ShortFinding",
    "Split",
    "Standing",
    "Stretch",
    "Tally",
    "Taxonomy",
    "Timeline",
    "Trace",
    "Transaction",
    "Transfer",
    "TransferError",
    "Transition",
    "TreatedDifferently",
    "Treaty",
    "TreatyComparison",
    "TreatyRow",
    "Turn",
    "Unit",
    "UnknownCategoryError",
    "UnknownFactError",
    "UnknownJurisdictionError",
    "UnknownMechanismError",
    "UnknownNameError",
    "UnknownPackError",
    "UnknownProvisionError",
    "UnknownTreatyError",
    "Upshot",
    "Variant",
    "Verdict",
    "Weight",
    "Window",
    "Witness",
    "WrongTypeError",
    "XflowError",
    "YesNo",
    "__version__",
    "as_negative_list",
    "assess",
    "at_least",
    "at_most",
    "between",
    "blocked",
    "check_list",
    "circle_of",
    "circles",
    "compact_flow_graph",
    "compare",
    "compare_treaties",
    "concerns_of",
    "covering",
    "data",
    "data_within",
    "decision_behind",
    "diff_lists",
    "during",
    "evaluate",
    "evaluate_frame",
    "evaluate_frames",
    "exactly",
    "explain_row",
    "facts",
    "flow_graph",
    "flow_table",
    "from_json",
    "holds",
    "hubs",
    "impact",
    "includes",
    "joints",
    "law",
    "list_faults",
    "mechanisms_in_common",
    "merge_lists",
    "mutual_graph",
    "openness",
    "people",
    "plan",
    "principles",
    "recognition_graph",
    "require",
    "restrictiveness_of",
    "routes",
    "since",
    "timeline",
    "to_json",
    "upcoming",
    "weakest_recognitions",
]

_LOADED_WHEN_ASKED_FOR: Final = {
    "upcoming": "xflow.analysis.ahead",
    "Change": "xflow.analysis.changes",
    "ChangeKind": "xflow.analysis.changes",
    "Amendment": "xflow.analysis.comparing.amendments",
    "Amendments": "xflow.analysis.comparing.amendments",
    "FieldChange": "xflow.analysis.comparing.amendments",
    "Comparison": "xflow.analysis.comparing.comparison",
    "Difference": "xflow.analysis.comparing.comparison",
    "compare": "xflow.analysis.comparing.comparison",
    "Variant": "xflow.analysis.comparing.variants",
    "Upshot": "xflow.analysis.comparing.witnesses",
    "Witness": "xflow.analysis.comparing.witnesses",
    "Stretch": "xflow.analysis.timelines",
    "Tally": "xflow.assessment.principles.scorecards",
    "Timeline": "xflow.analysis.timelines",
    "timeline": "xflow.analysis.timelines",
    "Applicability": "xflow.assessment.agreements.applicability",
    "Engagement": "xflow.assessment.agreements.applicability",
    "Assessment": "xflow.assessment.agreements.assessing",
    "assess": "xflow.assessment.agreements.assessing",
    "ClauseFinding": "xflow.assessment.agreements.clauses",
    "CommitmentFinding": "xflow.assessment.agreements.clauses",
    "ProngFinding": "xflow.assessment.agreements.clauses",
    "Standing": "xflow.assessment.agreements.clauses",
    "Concern": "xflow.assessment.reading.concerns",
    "concerns_of": "xflow.assessment.reading.concerns",
    "Evidence": "xflow.assessment.evidence",
    "ExclusionFinding": "xflow.assessment.agreements.exclusions",
    "Form": "xflow.assessment.agreements.forms_of_measures",
    "KindChecked": "xflow.assessment.lists.list_checks",
    "ListCheck": "xflow.assessment.lists.list_checks",
    "ListHit": "xflow.assessment.lists.list_checks",
    "ListStanding": "xflow.assessment.lists.list_checks",
    "evaluate_frame": "xflow.frames.evaluating",
    "evaluate_frames": "xflow.frames.evaluating",
    "explain_row": "xflow.frames.evaluating",
    "check_list": "xflow.assessment.lists.list_checks",
    "EntryChange": "xflow.assessment.lists.list_differences",
    "ListDifference": "xflow.assessment.lists.list_differences",
    "TreatedDifferently": "xflow.assessment.lists.list_differences",
    "diff_lists": "xflow.assessment.lists.list_differences",
    "ListFault": "xflow.assessment.lists.list_flaws",
    "ListFaultKind": "xflow.assessment.lists.list_flaws",
    "list_faults": "xflow.assessment.lists.list_flaws",
    "merge_lists": "xflow.assessment.lists.list_joins",
    "LeftFree": "xflow.assessment.lists.listing",
    "Listing": "xflow.assessment.lists.listing",
    "as_negative_list": "xflow.assessment.lists.listing",
    "ClassThatDiffers": "xflow.assessment.lists.listing_proof",
    "ListingProof": "xflow.assessment.lists.listing_proof",
    "Grading": "xflow.assessment.measures.restrictiveness",
    "Restrictiveness": "xflow.assessment.measures.restrictiveness",
    "restrictiveness_of": "xflow.assessment.measures.restrictiveness",
    "Fulfilment": "xflow.assessment.principles.scorecards",
    "PointScore": "xflow.assessment.principles.scorecards",
    "Scorecard": "xflow.assessment.principles.scorecards",
    "principles": "xflow.assessment.principles.scoring",
    "TreatyComparison": "xflow.assessment.agreements.treaty_tables",
    "TreatyRow": "xflow.assessment.agreements.treaty_tables",
    "compare_treaties": "xflow.assessment.agreements.treaty_tables",
    "Observation": "xflow.assessment.verdicts",
    "Verdict": "xflow.assessment.verdicts",
    "Weight": "xflow.assessment.verdicts",
    "DecidingClause": "xflow.evaluation.compiled.rulings",
    "Ruling": "xflow.evaluation.compiled.rulings",
    "ShortFinding": "xflow.evaluation.compiled.rulings",
    "Evaluator": "xflow.evaluation.compiled.serving",
    "RunningTotals": "xflow.evaluation.running_totals",
    "Decision": "xflow.evaluation.decisions",
    "Edition": "xflow.evaluation.editions",
    "evaluate": "xflow.evaluation.engine",
    "Finding": "xflow.evaluation.findings",
    "FindingState": "xflow.evaluation.findings",
    "Option": "xflow.evaluation.options",
    "Outcome": "xflow.evaluation.outcomes",
    "Presumption": "xflow.evaluation.presumptions",
    "Provision": "xflow.evaluation.provisions",
    "LawOf": "xflow.evaluation.questions",
    "Question": "xflow.evaluation.questions",
    "holds": "xflow.evaluation.status",
    "Trace": "xflow.evaluation.trace",
    "Bridge": "xflow.flows.circles.cutting",
    "CutPoint": "xflow.flows.circles.cutting",
    "Joints": "xflow.flows.circles.cutting",
    "joints": "xflow.flows.circles.cutting",
    "Circle": "xflow.flows.circles.groups",
    "circle_of": "xflow.flows.circles.groups",
    "circles": "xflow.flows.circles.groups",
    "mutual_graph": "xflow.flows.circles.mutual",
    "Blocked": "xflow.flows.graphs",
    "blocked": "xflow.flows.graphs",
    "compact_flow_graph": "xflow.flows.graphs",
    "decision_behind": "xflow.flows.graphs",
    "flow_graph": "xflow.flows.graphs",
    "Impact": "xflow.flows.impacts.falling",
    "Split": "xflow.flows.impacts.falling",
    "impact": "xflow.flows.impacts.falling",
    "FlowState": "xflow.flows.impacts.shifts",
    "Shift": "xflow.flows.impacts.shifts",
    "Turn": "xflow.flows.impacts.shifts",
    "weakest_recognitions": "xflow.flows.impacts.weakest",
    "Index": "xflow.flows.indices.figures",
    "Fragmentation": "xflow.flows.indices.fragmentation",
    "Openness": "xflow.flows.indices.opening",
    "PlaceOpenness": "xflow.flows.indices.opening",
    "openness": "xflow.flows.indices.opening",
    "recognition_graph": "xflow.flows.interoperability.recognising",
    "InCommon": "xflow.flows.interoperability.sharing",
    "SharedByPair": "xflow.flows.interoperability.sharing",
    "SharedScheme": "xflow.flows.interoperability.sharing",
    "mechanisms_in_common": "xflow.flows.interoperability.sharing",
    "FlowGroup": "xflow.flows.plans.bundles",
    "Hub": "xflow.flows.plans.hosting",
    "hubs": "xflow.flows.plans.hosting",
    "Plan": "xflow.flows.plans.planning",
    "PlanDuty": "xflow.flows.plans.planning",
    "plan": "xflow.flows.plans.planning",
    "PlanWeight": "xflow.flows.plans.scales",
    "Hindrance": "xflow.flows.plans.steps",
    "PlanStep": "xflow.flows.plans.steps",
    "Leg": "xflow.flows.routes.legs",
    "Route": "xflow.flows.routes.routing",
    "Routes": "xflow.flows.routes.routing",
    "routes": "xflow.flows.routes.routing",
    "FlowTable": "xflow.flows.tables",
    "flow_table": "xflow.flows.tables",
    "from_json": "xflow.formats",
    "to_json": "xflow.formats",
    "law": "xflow.law",
    "Aggregation": "xflow.model.aggregations",
    "Burden": "xflow.model.burdens",
    "DataCategory": "xflow.model.categories",
    "Taxonomy": "xflow.model.categories",
    "Unit": "xflow.model.categories",
    "ANYTHING": "xflow.model.conditions",
    "NOTHING": "xflow.model.conditions",
    "Condition": "xflow.model.conditions",
    "Includes": "xflow.model.conditions",
    "People": "xflow.model.conditions",
    "Recognised": "xflow.model.conditions",
    "data_within": "xflow.model.conditions",
    "includes": "xflow.model.conditions",
    "people": "xflow.model.conditions",
    "Counts": "xflow.model.counting",
    "Window": "xflow.model.counting",
    "Definition": "xflow.model.definitions",
    "Duty": "xflow.model.duties",
    "DutyKind": "xflow.model.duties",
    "About": "xflow.model.facts",
    "Choice": "xflow.model.facts",
    "Fact": "xflow.model.facts",
    "Name": "xflow.model.facts",
    "Number": "xflow.model.facts",
    "Place": "xflow.model.facts",
    "YesNo": "xflow.model.facts",
    "Holding": "xflow.model.holdings",
    "Interval": "xflow.model.intervals",
    "at_least": "xflow.model.intervals",
    "at_most": "xflow.model.intervals",
    "between": "xflow.model.intervals",
    "exactly": "xflow.model.intervals",
    "NOT_APPLICABLE": "xflow.model.knowledge",
    "UNKNOWN": "xflow.model.knowledge",
    "Means": "xflow.model.means",
    "Exemption": "xflow.model.measures",
    "Impose": "xflow.model.measures",
    "Localisation": "xflow.model.measures",
    "Localise": "xflow.model.measures",
    "Measure": "xflow.model.measures",
    "Objective": "xflow.model.measures",
    "Prohibit": "xflow.model.measures",
    "Require": "xflow.model.measures",
    "Role": "xflow.model.measures",
    "require": "xflow.model.measures",
    "InPlace": "xflow.model.mechanisms",
    "Mechanism": "xflow.model.mechanisms",
    "MechanismKind": "xflow.model.mechanisms",
    "covering": "xflow.model.mechanisms",
    "ListEntry": "xflow.model.negative_lists",
    "NegativeList": "xflow.model.negative_lists",
    "Party": "xflow.model.parties",
    "PartyKind": "xflow.model.parties",
    "PartyRole": "xflow.model.parties",
    "ALWAYS": "xflow.model.periods",
    "Period": "xflow.model.periods",
    "during": "xflow.model.periods",
    "since": "xflow.model.periods",
    "Gazetteer": "xflow.model.places.gazetteer",
    "Jurisdiction": "xflow.model.places.jurisdictions",
    "JurisdictionKind": "xflow.model.places.jurisdictions",
    "Membership": "xflow.model.places.jurisdictions",
    "WORLD": "xflow.model.places.world",
    "Policy": "xflow.model.policies",
    "Purpose": "xflow.model.purposes",
    "Recognition": "xflow.model.recognitions",
    "Regime": "xflow.model.regimes",
    "Scheme": "xflow.model.schemes",
    "SchemeKind": "xflow.model.schemes",
    "Citation": "xflow.model.sources",
    "Confidence": "xflow.model.sources",
    "Instrument": "xflow.model.sources",
    "Note": "xflow.model.sources",
    "Transaction": "xflow.model.transactions",
    "Transfer": "xflow.model.transfers",
    "Commitment": "xflow.model.treaties",
    "ExceptionClause": "xflow.model.treaties",
    "Pairing": "xflow.model.treaties",
    "Prong": "xflow.model.treaties",
    "Transition": "xflow.model.treaties",
    "Treaty": "xflow.model.treaties",
    "Ban": "xflow.model.treaty_terms",
    "CommitmentKind": "xflow.model.treaty_terms",
    "Exclusion": "xflow.model.treaty_terms",
    "Force": "xflow.model.treaty_terms",
    "Judge": "xflow.model.treaty_terms",
    "NecessityStandard": "xflow.model.treaty_terms",
    "ProngKind": "xflow.model.treaty_terms",
    "data": "xflow.model.vocabulary.data",
    "facts": "xflow.model.vocabulary.facts",
}
"""Where the names stand that are loaded when they are first asked for, so that importing the library stays quick."""


def __getattr__(name: str) -> object:
    """Load what is not loaded yet."""
    if name not in _LOADED_WHEN_ASKED_FOR:
        raise AttributeError(f"module 'xflow' has no attribute {name!r}")
    address = _LOADED_WHEN_ASKED_FOR[name]
    module = importlib.import_module(address)
    found: object = module if address.rpartition(".")[2] == name else getattr(module, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List all public names, those that are not loaded yet included."""
    return sorted({*globals(), *__all__})
