"""The general data categories: their order, where they overlap, and their counterparts in fideslang."""

from __future__ import annotations

import itertools

import pytest
from fideslang.default_taxonomy import DEFAULT_TAXONOMY

from xflow.errors import PolicyError, UnknownCategoryError
from xflow.model.categories import DataCategory, Taxonomy, Unit
from xflow.model.vocabulary import data
from xflow.model.vocabulary.data import CATEGORIES, TAXONOMY
from xflow.model.vocabulary.fideslang import category_for

FIDESLANG_KEYS = tuple(sorted(category.fides_key for category in DEFAULT_TAXONOMY.data_category or ()))
PERSONAL_IDS = tuple(sorted(TAXONOMY.within("personal")))
NON_PERSONAL_IDS = tuple(sorted(TAXONOMY.within("non_personal")))
CHILD_GROUPS = (
    "children",
    "children_under_17",
    "children_under_16",
    "children_under_14",
    "children_under_13",
)


def a_law_of(*narrower: DataCategory) -> Taxonomy:
    """Order the general categories and a notion of some law that names them as its parts."""
    notion = DataCategory(
        id="zz.notion",
        name="A notion of some law",
        definition="What that law lists.",
        broader=[data.DATA],
        narrower=narrower,
    )
    return Taxonomy([*CATEGORIES, notion])


# How the categories are written down.


def test_constants_are_named_like_their_ids() -> None:
    """Each category is the module's constant that has its id in capitals."""
    assert [getattr(data, category.id.upper()) for category in CATEGORIES] == list(CATEGORIES)


def test_all_names_are_exported() -> None:
    """The public names are the categories, their tuple and their taxonomy, in order."""
    assert data.__all__ == sorted([*(category.id.upper() for category in CATEGORIES), "CATEGORIES", "TAXONOMY"])


def test_definitions_are_short_sentences() -> None:
    """Each definition is one line of at most 140 characters that ends in a full stop."""
    definitions = [category.definition for category in CATEGORIES]
    assert [text for text in definitions if not text.endswith(".") or not text.isprintable()] == []
    assert max(map(len, definitions)) <= 140


@pytest.mark.parametrize("words", ["name", "definition"])
def test_words_are_not_repeated(words: str) -> None:
    """No two categories have the same name or the same definition."""
    written = [getattr(category, words) for category in CATEGORIES]
    assert len(written) == len(set(written))


def test_broader_categories_are_not_implied_by_each_other() -> None:
    """A category names no broader one that another of its broader ones implies, standings set aside."""
    for category in CATEGORIES:
        implied = {above for broader in category.broader for above in TAXONOMY.above(broader) - {broader}}
        assert category.status or implied.isdisjoint(category.broader), category.id


def test_categories_are_tied_to_no_law() -> None:
    """General categories cite no law, name no parts and carry no prefix of a law."""
    assert [each.id for each in CATEGORIES if each.cite or each.narrower or "." in each.id] == []


# The order.


def test_everything_is_data() -> None:
    """Each category lies within the root, and only the root has none above it."""
    assert TAXONOMY.within("data") == {category.id for category in CATEGORIES}
    assert [category.id for category in CATEGORIES if not category.broader] == ["data"]


def test_personal_and_non_personal_data_are_apart() -> None:
    """No data are both personal and non-personal."""
    assert not TAXONOMY.may_overlap("personal", "non_personal")


@pytest.mark.parametrize("mixed", ["system", "vehicle"])
def test_mixed_kinds_reach_into_both_halves(mixed: str) -> None:
    """Vehicles and computer systems make personal and non-personal data alike."""
    assert TAXONOMY.may_overlap(mixed, "personal")
    assert TAXONOMY.may_overlap(mixed, "non_personal")


def test_order_does_not_depend_on_the_listing() -> None:
    """The same categories listed backwards give the same order and the same overlaps."""
    backwards = Taxonomy(reversed(CATEGORIES))
    for category in CATEGORIES:
        assert backwards.within(category.id) == TAXONOMY.within(category.id)
        assert backwards.above(category.id) == TAXONOMY.above(category.id)
        assert [other.id for other in CATEGORIES if backwards.may_overlap(category.id, other.id)] == [
            other.id for other in CATEGORIES if TAXONOMY.may_overlap(category.id, other.id)
        ]


def test_overlap_is_mutual() -> None:
    """If one kind may overlap another, the other may overlap the one."""
    for one, other in itertools.combinations(TAXONOMY.within("data"), 2):
        assert TAXONOMY.may_overlap(one, other) == TAXONOMY.may_overlap(other, one), (one, other)


# Where kinds meet and where they do not.


@pytest.mark.parametrize(
    ("category", "other"),
    [
        ("employment", "financial_account"),
        ("employment", "health"),
        ("employment", "ethnic_origin"),
        ("employment", "government_id"),
        ("employment", "contact"),
        ("customer", "financial_account"),
        ("customer", "contact"),
        ("purchases", "health"),
        ("travel", "health"),
        ("travel", "religion"),
        ("travel", "passport"),
        ("travel", "location_track"),
        ("education", "health"),
        ("insurance", "health"),
        ("clinical_trial", "genomic"),
        ("genetic", "health"),
        ("biospecimen", "personal"),
        ("browsing", "network_id"),
        ("communication_content", "health"),
        ("audiovisual", "biometric"),
        ("sensor", "location_precise"),
        ("vehicle", "location_track"),
        ("system_logs", "personal"),
        ("account_authentication", "financial_account"),
        ("location_precise", "location_track"),
        ("industrial", "critical_infrastructure"),
        ("geospatial", "defence"),
    ],
)
def test_kinds_that_commonly_coincide_overlap(category: str, other: str) -> None:
    """Kinds of data that are found in one set of records may overlap, though neither is part of the other."""
    assert TAXONOMY.may_overlap(category, other)
    assert other not in TAXONOMY.above(category) | TAXONOMY.within(category)


@pytest.mark.parametrize(
    "sensitive",
    [
        "health",
        "financial_account",
        "biometric",
        "genetic",
        "omic",
        "religion",
        "political_opinion",
        "ethnic_origin",
        "sex_life",
        "sexual_orientation",
        "specific_identity",
        "criminal",
        "government_id",
        "account_authentication",
        "location",
        "communication",
        "private_files",
    ],
)
@pytest.mark.parametrize("plain", ["contact", "name", "particulars", "business_contact", "job", "age"])
def test_plain_particulars_overlap_nothing_sensitive(plain: str, sensitive: str) -> None:
    """Contact data and other plain particulars tell nothing of health, money, beliefs or the like."""
    assert not TAXONOMY.may_overlap(plain, sensitive)


@pytest.mark.parametrize(
    ("category", "other"),
    [
        ("location_coarse", "location_precise"),
        ("statistical", "anonymised"),
        ("trade_documents", "personal"),
        ("machine_telemetry", "personal"),
        ("proteomic", "contact"),
    ],
)
def test_kinds_that_exclude_each_other_are_apart(category: str, other: str) -> None:
    """Kinds that exclude each other by their definitions do not overlap."""
    assert not TAXONOMY.may_overlap(category, other)


def test_an_absent_intersection_parts_two_kinds() -> None:
    """Purchases of which none tell of health do not overlap health data."""
    assert TAXONOMY.may_overlap("purchases", "health")
    assert not TAXONOMY.may_overlap("purchases", "health", frozenset({"health_purchases"}))


# Standings that do not show in the kind of data.


@pytest.mark.parametrize("group", CHILD_GROUPS)
def test_any_personal_data_may_be_on_children(group: str) -> None:
    """Any personal data may be on a child of any age, and no other data are."""
    assert [each for each in PERSONAL_IDS if not TAXONOMY.may_overlap(group, each)] == []
    assert [each for each in NON_PERSONAL_IDS if TAXONOMY.may_overlap(group, each)] == []


def test_younger_children_are_part_of_the_older_group() -> None:
    """Each group of children lies within the next older one."""
    for older, younger in itertools.pairwise(CHILD_GROUPS):
        assert TAXONOMY.is_within(younger, older)
        assert not TAXONOMY.is_within(older, younger)


@pytest.mark.parametrize("standing", ["state_secret", "trade_secret", "official", "archive"])
def test_any_data_may_be_secret_or_official(standing: str) -> None:
    """Any data may be secret, official or archived, which their kind does not show."""
    assert all(TAXONOMY.may_overlap(standing, category.id) for category in CATEGORIES)


def test_controlled_technology_is_no_personal_data() -> None:
    """Any non-personal data may be controlled technology, and no personal data may."""
    assert all(TAXONOMY.may_overlap("controlled_technology", each) for each in NON_PERSONAL_IDS)
    assert not TAXONOMY.may_overlap("controlled_technology", "personal")


def test_standings_are_presumed_absent() -> None:
    """It is ordinary that data do not have a standing which does not show in them."""
    assert [each.id for each in CATEGORIES if each.status and not each.presumed_absent] == []


def test_nothing_ordinary_is_presumed_absent_with_a_broader_kind() -> None:
    """Within what is presumed absent there is nothing that is not presumed absent itself."""
    for category in CATEGORIES:
        inside = [TAXONOMY[each] for each in TAXONOMY.within(category.id)]
        assert not category.presumed_absent or all(each.presumed_absent for each in inside), category.id


# What a number beside a category counts.


@pytest.mark.parametrize("category", CATEGORIES, ids=lambda category: category.id)
def test_numbers_count_people_devices_or_nothing(category: DataCategory) -> None:
    """Precise positions count devices, other data on people count people, data on things count nothing."""
    above = TAXONOMY.above(category.id)
    on_people = "personal" in above or "anonymised" in above
    on_things = category is data.DATA or category.status or "non_personal" in above
    expected = Unit.NONE if on_things and not on_people else Unit.PEOPLE
    if {"location_precise", "anonymised_location"} & above:
        expected = Unit.DEVICES
    assert category.unit is expected


# Laws tie their own notions in.


def test_special_categories_of_the_eu_can_be_tied_in() -> None:
    """The list of GDPR Article 9(1) is a union of general categories that leaves plain particulars out."""
    law = a_law_of(
        data.ETHNIC_ORIGIN,
        data.POLITICAL_OPINION,
        data.RELIGION,
        data.PHILOSOPHICAL_BELIEF,
        data.TRADE_UNION_MEMBERSHIP,
        data.GENETIC,
        data.BIOMETRIC_IDENTIFICATION,
        data.HEALTH,
        data.SEX_LIFE,
        data.SEXUAL_ORIENTATION,
    )
    assert law.is_within("genomic", "zz.notion")
    assert law.may_overlap("employment", "zz.notion")
    assert law.may_overlap("biometric", "zz.notion")
    assert not law.may_overlap("contact", "zz.notion")
    assert not law.may_overlap("payment", "zz.notion")


def test_sensitive_information_of_china_can_be_tied_in() -> None:
    """The list of PIPL Article 28 reaches contact data only through the age of the person."""
    law = a_law_of(
        data.BIOMETRIC,
        data.RELIGION,
        data.SPECIFIC_IDENTITY,
        data.HEALTH,
        data.FINANCIAL_ACCOUNT,
        data.LOCATION_TRACK,
        data.CHILDREN_UNDER_14,
    )
    assert law.is_within("payroll_account", "zz.notion")
    assert law.may_overlap("contact", "zz.notion")
    assert not law.may_overlap("contact", "zz.notion", frozenset({"children_under_14", "children_under_13"}))
    assert not law.may_overlap("machine_telemetry", "zz.notion")


def test_listed_identifiers_of_the_united_states_can_be_tied_in() -> None:
    """The eight fields of 28 CFR 202.234 are a category each, and few data are in two of them."""
    fields = (
        "government_id",
        "financial_account_number",
        "device_id",
        "particulars",
        "advertising_id",
        "account_authentication",
        "network_id",
        "call_detail",
    )
    pairs = {(a, b) for a in fields for b in fields if a < b and TAXONOMY.may_overlap(a, b)}
    assert pairs == {("account_authentication", "financial_account_number"), ("advertising_id", "network_id")}


def test_other_omic_data_leave_genomic_data_out() -> None:
    """The thresholds of 28 CFR 202.205 for genomic and for other 'omic data can be asked separately."""
    law = a_law_of(data.EPIGENOMIC, data.PROTEOMIC, data.TRANSCRIPTOMIC)
    assert not law.is_within("genomic", "zz.notion")
    assert law.may_overlap("omic", "zz.notion")


# Counterparts in other vocabularies.


@pytest.mark.parametrize("key", FIDESLANG_KEYS)
def test_every_fideslang_category_has_a_counterpart(key: str) -> None:
    """Each data category that fideslang ships is listed by one of ours."""
    assert key in category_for(key).fideslang


def test_our_list_of_fideslang_keys_is_exact() -> None:
    """The keys that our categories list are those that fideslang ships, each once."""
    assert sorted(key for category in CATEGORIES for key in category.fideslang) == list(FIDESLANG_KEYS)


@pytest.mark.parametrize("key", [key for key in FIDESLANG_KEYS if "." in key])
def test_fideslang_parents_may_hold_their_children(key: str) -> None:
    """The counterpart of a key may overlap that of the key above it."""
    parent = key.rpartition(".")[0]
    assert TAXONOMY.may_overlap(category_for(key).id, category_for(parent).id)


@pytest.mark.parametrize("key", [key for key in FIDESLANG_KEYS if key.startswith("user")])
def test_user_data_of_fideslang_may_be_personal(key: str) -> None:
    """What fideslang counts as data of a user is personal data, a number plate included."""
    assert TAXONOMY.is_within(category_for(key).id, "personal")


@pytest.mark.parametrize(
    ("key", "category"),
    [
        ("user.contact.custom", data.CONTACT),
        ("user.biometric.fingerprint.left.thumb", data.BIOMETRIC_IDENTIFICATION),
        ("user.shoe_size", data.PERSONAL),
        ("system.operations.backup", data.SYSTEM),
    ],
)
def test_added_fideslang_keys_are_read_as_their_parent(key: str, category: DataCategory) -> None:
    """A key that somebody added is read as the nearest parent that is known."""
    assert category_for(key) is category


@pytest.mark.parametrize("key", ["", "usr.contact", "contact", ".user", "User"])
def test_unknown_fideslang_keys_are_refused(key: str) -> None:
    """A key without a known parent is an error that names it."""
    with pytest.raises(UnknownCategoryError, match="no fideslang data category is called"):
        category_for(key)


def test_dpv_names_are_prefixed_and_unique() -> None:
    """Names of the Data Privacy Vocabulary carry one of two prefixes, and each has one counterpart."""
    names = [name for category in CATEGORIES for name in category.dpv]
    assert len(names) == len(set(names))
    assert {name.partition(":")[0] for name in names} == {"dpv", "pd"}


# Faults of a taxonomy.


def test_repeated_and_dangling_names_are_told_together() -> None:
    """An id that stands twice and names that dangle above or below are reported in one error."""
    twice = DataCategory(id="twice", name="Twice", definition="It stands twice.")
    lost = DataCategory(id="lost", name="Lost", definition="It dangles.", broader=["no_such"], narrower=["nor_this"])
    with pytest.raises(PolicyError) as caught:
        Taxonomy([twice, lost, twice])
    told = "\n".join(caught.value.faults)
    assert len(caught.value.faults) == 3
    assert all(repr(name) in told for name in ("twice", "no_such", "nor_this", "lost"))


def test_a_circle_is_told_with_its_members() -> None:
    """Categories that run in a circle are an error that names them."""
    egg = DataCategory(id="egg", name="Egg", definition="It comes first.", broader=["hen"])
    hen = DataCategory(id="hen", name="Hen", definition="It comes first.", broader=["egg"])
    with pytest.raises(PolicyError, match=r"circle: (egg -> hen -> egg|hen -> egg -> hen)"):
        Taxonomy([egg, hen])


def test_a_misspelt_category_is_told_with_the_nearest() -> None:
    """Looking up a category that is not there names those that look like it."""
    with pytest.raises(UnknownCategoryError, match="'health'"):
        TAXONOMY.within("helth")
