"""What the table of jurisdictions must say: who is called what, whose law applies where, since when."""

from __future__ import annotations

import datetime as dt

import pytest

from xflow.errors import PolicyError, UnknownJurisdictionError
from xflow.model.periods import Period, during, since
from xflow.model.places.blocs import BLOCS
from xflow.model.places.gazetteer import Gazetteer
from xflow.model.places.iso_3166 import PLACES
from xflow.model.places.jurisdictions import Jurisdiction, JurisdictionKind, Membership
from xflow.model.places.world import WORLD, to_code
from xflow.model.places.zones import ZONES

TODAY = dt.date(2026, 11, 24)

ISO_ALPHA_2 = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
    "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
    "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
    "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
    "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
    "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
    "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
    "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
)


def day(text: str) -> dt.date:
    """Read a day."""
    return dt.date.fromisoformat(text)


def members(bloc: str, on: str) -> set[str]:
    """Give the members of a bloc on a day."""
    return set(WORLD[bloc].members_on(day(on)))


def test_the_places_are_those_of_iso_3166_1() -> None:
    """All 249 alpha-2 codes of ISO 3166-1 are there, in their order, and no other."""
    assert len(PLACES) == 249
    assert " ".join(place.code for place in PLACES) == ISO_ALPHA_2


def test_every_place_has_a_three_letter_code_of_its_own() -> None:
    """Each place is found by its ISO alpha-3 code, and no two places share one."""
    alpha3 = [place.aliases[0] for place in PLACES]
    assert len(set(alpha3)) == 249
    assert all(len(code) == 3 and code.isupper() for code in alpha3)
    assert (to_code("DEU"), to_code("chn"), to_code("GBR"), to_code("USA")) == ("DE", "CN", "GB", "US")


def test_names_are_unique_in_any_letter_case() -> None:
    """No code, name or alias belongs to two jurisdictions, whatever the letter case."""
    owners: dict[str, set[str]] = {}
    for place in WORLD:
        for name in (place.code, place.name, place.native, *place.aliases):
            owners.setdefault(name.casefold(), set()).add(place.code)
    owners.pop("")
    assert [name for name, codes in owners.items() if len(codes) > 1] == []


def test_the_world_holds_the_three_tables() -> None:
    """The world is the places, the zones and the blocs, and nothing besides."""
    assert {place.code for place in WORLD} == {place.code for place in (*PLACES, *ZONES, *BLOCS)}
    assert len(WORLD) == len(PLACES) + len(ZONES) + len(BLOCS)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Germany", "DE"),
        ("deutschland", "DE"),
        (" germany ", "DE"),
        ("de", "DE"),
        ("UK", "GB"),
        ("Great Britain", "GB"),
        ("U.S.", "US"),
        ("Holland", "NL"),
        ("Czech Republic", "CZ"),
        ("Ivory Coast", "CI"),
        ("Burma", "MM"),
        ("Turkey", "TR"),
        ("UAE", "AE"),
        ("PRC", "CN"),
        ("Mainland China", "CN"),
        ("中国", "CN"),
        ("香港", "HK"),
        ("Macau", "MO"),
        ("臺灣", "TW"),
        ("Korea, Republic of", "KR"),
        ("DPRK", "KP"),
        ("Congo-Kinshasa", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("Reunion", "RE"),
        ("DIFC", "AE-DIFC"),
        ("Lingang", "CN-SH-LG"),
        ("上海自贸区", "CN-SH-FTZ"),
        ("Greater Bay Area", "GBA"),
        ("European Union", "EU-MEMBERS"),
        ("European Economic Area", "EEA"),
    ],
)
def test_a_place_is_found_by_what_people_call_it(name: str, code: str) -> None:
    """Codes, English and native names and aliases are found, in any letter case."""
    assert WORLD.find(name).code == code


@pytest.mark.parametrize("name", ["Korea", "Virgin Islands", ""])
def test_an_ambiguous_name_is_not_guessed(name: str) -> None:
    """A name that could mean two places, or none, is refused."""
    with pytest.raises(UnknownJurisdictionError):
        WORLD.find(name)


def test_a_typing_error_is_answered_with_the_nearest_name() -> None:
    """A misspelt name fails with an error that says what was probably meant."""
    with pytest.raises(UnknownJurisdictionError, match=r"'Germny'.*nearest known: 'Germany'") as caught:
        WORLD.find("Germny")
    assert caught.value.nearest[0] == "Germany"
    with pytest.raises(UnknownJurisdictionError, match="'Xland'"):
        WORLD["Xland"]


def test_a_code_is_looked_up_as_written() -> None:
    """Subscripts and membership take exact codes, which is what policies store."""
    assert WORLD["JP"].native == "日本"
    assert "JP" in WORLD
    assert "jp" not in WORLD


def test_to_code_takes_a_jurisdiction_or_a_name() -> None:
    """A jurisdiction gives its own code, even if the world does not hold it; text is looked up."""
    assert to_code(Jurisdiction("XX-LAB", "Laboratory")) == "XX-LAB"
    assert to_code("South Korea") == "KR"
    with pytest.raises(UnknownJurisdictionError):
        to_code("XX-LAB")


@pytest.mark.parametrize("code", ["HK", "MO"])
def test_hong_kong_and_macao_are_not_under_mainland_law(code: str) -> None:
    """The special administrative regions belong to China and have law of their own."""
    assert WORLD[code].parent == "CN"
    assert WORLD[code].kind is JurisdictionKind.REGION
    assert WORLD.laws_of(code, TODAY) == (code,)
    assert not WORLD.is_within(code, "CN", TODAY)


def test_taiwan_stands_by_itself() -> None:
    """Taiwan is listed as ISO 3166-1 lists it, under no other law."""
    assert WORLD["TW"].parent is None
    assert WORLD.laws_of("TW", TODAY) == ("TW",)


@pytest.mark.parametrize(
    ("code", "laws"),
    [
        ("DE", ("DE", "EU")),
        ("NO", ("NO", "EU")),
        ("CH", ("CH",)),
        ("RE", ("RE", "FR", "EU")),
        ("MF", ("MF", "FR", "EU")),
        ("NC", ("NC",)),
        ("AX", ("AX", "FI", "EU")),
        ("GL", ("GL",)),
        ("SJ", ("SJ",)),
        ("CW", ("CW",)),
        ("JE", ("JE",)),
        ("GI", ("GI",)),
        ("PR", ("PR", "US")),
        ("NF", ("NF", "AU")),
        ("CK", ("CK",)),
        ("CN-SH-LG", ("CN-SH-LG", "CN-SH-FTZ", "CN-SH", "CN")),
        ("CN-BJ-FTZ", ("CN-BJ-FTZ", "CN-BJ", "CN")),
        ("CN-TJ-FTZ", ("CN-TJ-FTZ", "CN")),
        ("CN-GD-SZ", ("CN-GD-SZ", "CN-GD", "CN")),
        ("AE-DIFC", ("AE-DIFC",)),
        ("QA-QFC", ("QA-QFC",)),
        ("CA-QC", ("CA-QC", "CA")),
        ("CA-NS", ("CA-NS", "CA")),
        ("US-TX", ("US-TX", "US")),
        ("EU", ("EU",)),
    ],
)
def test_whose_law_applies_where(code: str, laws: tuple[str, ...]) -> None:
    """A place's own law comes first, then its parent's where that applies as such, then the Union's."""
    assert WORLD.laws_of(code, TODAY) == laws


def test_only_the_area_of_union_law_makes_law() -> None:
    """No trade bloc and no list of members adds a law of its own to a place."""
    assert [bloc.code for bloc in BLOCS if bloc.legislates] == ["EU"]


@pytest.mark.parametrize(
    ("code", "on", "inside"),
    [
        ("GB", "2020-12-31", True),
        ("GB", "2021-01-01", False),
        ("GI", "2020-12-31", True),
        ("GI", "2021-01-01", False),
        ("JE", "2020-12-31", False),
        ("IS", "2018-07-19", False),
        ("IS", "2018-07-20", True),
        ("HR", "2013-06-30", False),
        ("HR", "2013-07-01", True),
        ("RE", "2026-11-24", True),
        ("PF", "2026-11-24", False),
    ],
)
def test_the_area_of_union_data_law_changes_by_day(code: str, on: str, *, inside: bool) -> None:
    """The first day counts and the day of the end does not; the withdrawal transition still counts."""
    assert WORLD.is_within(code, "EU", day(on)) is inside
    assert ("EU" in WORLD.laws_of(code, day(on))) is inside


def test_membership_of_the_union_is_not_the_area_of_its_data_law() -> None:
    """Formal membership ends for GB when it withdraws, and never counts the EEA states."""
    assert "GB" in members("EU-MEMBERS", "2020-01-31")
    assert "GB" not in members("EU-MEMBERS", "2020-02-01")
    assert "GB" in members("EU", "2020-02-01")
    assert len(members("EU-MEMBERS", "2026-11-24")) == 27
    assert members("EU", "2026-11-24") == members("EU-MEMBERS", "2026-11-24") | {"IS", "LI", "NO"}
    assert members("EEA", "2026-11-24") == members("EU", "2026-11-24")


def test_cptpp_grows_party_by_party() -> None:
    """The agreement counts each party from the day on which it enters into force for it."""
    assert members("CPTPP", "2018-12-29") == set()
    assert members("CPTPP", "2018-12-30") == {"AU", "CA", "JP", "MX", "NZ", "SG"}
    assert members("CPTPP", "2021-09-19") - members("CPTPP", "2021-09-18") == {"PE"}
    assert members("CPTPP", "2024-12-15") - members("CPTPP", "2024-12-14") == {"GB"}
    assert len(members("CPTPP", "2026-11-24")) == 12


def test_depa_grows_party_by_party() -> None:
    """The agreement starts with two parties and takes in Chile and Korea."""
    assert members("DEPA", "2021-01-06") == set()
    assert members("DEPA", "2021-11-22") == {"NZ", "SG"}
    assert members("DEPA", "2021-11-23") == {"CL", "NZ", "SG"}
    assert members("DEPA", "2024-05-03") == {"CL", "KR", "NZ", "SG"}


@pytest.mark.parametrize(
    ("bloc", "count"),
    [
        ("EFTA", 4),
        ("RCEP", 14),
        ("USMCA", 3),
        ("ASEAN", 11),
        ("APEC", 21),
        ("GCC", 6),
        ("AFRICAN-UNION", 55),
        ("ECOWAS", 12),
        ("EAEU", 5),
        ("OECD", 38),
        ("G7", 7),
        ("G20", 19),
        ("WTO", 165),
        ("GLOBAL-CBPR", 9),
        ("GLOBAL-CBPR-ASSOCIATES", 4),
        ("CONVENTION-108", 55),
    ],
)
def test_blocs_have_as_many_members_as_is_known(bloc: str, count: int) -> None:
    """The number of members today is the number that the bloc gives of itself, states only."""
    assert len(members(bloc, "2026-11-24")) == count


def test_no_membership_of_a_place_in_a_bloc_overlaps_another() -> None:
    """A place that is listed twice in a bloc is listed for periods that do not touch the same day."""
    for bloc in BLOCS:
        for index, one in enumerate(bloc.members):
            rest = bloc.members[index + 1 :]
            assert not [each for each in rest if each.code == one.code and each.period.overlaps(one.period)], bloc


def test_leaving_a_bloc_ends_membership() -> None:
    """The day of withdrawal no longer counts."""
    assert "ML" in members("ECOWAS", "2025-01-28")
    assert "ML" not in members("ECOWAS", "2025-01-29")


def test_the_greater_bay_area_takes_in_what_lies_within_its_cities() -> None:
    """A zone inside a member city counts, another zone of China does not."""
    assert WORLD.is_within("CN-GD-SZ", "GBA", TODAY)
    assert WORLD.is_within("CN-GD-SZ-HETAO", "GBA", TODAY)
    assert WORLD.is_within("HK", "GBA", TODAY)
    assert not WORLD.is_within("CN-GD", "GBA", TODAY)
    assert not WORLD.is_within("CN-SH-FTZ", "GBA", TODAY)


def test_there_are_22_pilot_zones_under_the_law_of_china() -> None:
    """Every pilot zone, with Hainan's port, stands under Chinese law; Lingang is a part of Shanghai's."""
    pilots = [zone for zone in ZONES if zone.code.startswith("CN-") and zone.code[-3:] in {"FTZ", "FTP"}]
    assert len(pilots) == 22
    assert all(WORLD.is_within(zone.code, "CN", TODAY) for zone in pilots)
    assert WORLD.is_within("CN-SH-LG", "CN-SH-FTZ", TODAY)
    assert all(zone.native and zone.kind is JurisdictionKind.ZONE for zone in pilots)


def test_every_parent_is_there_and_no_place_is_its_own_ancestor() -> None:
    """Following parents always ends, so whose law applies can always be told."""
    for place in WORLD:
        seen = [place.code]
        while (parent := WORLD[seen[-1]].parent) is not None:
            assert parent not in seen
            seen.append(parent)


def test_replacing_overrides_one_place_and_leaves_the_world_alone() -> None:
    """A user may see a place otherwise, in a table of their own."""
    own = WORLD.replacing(
        Jurisdiction("GL", "Greenland", parent="DK", under_law_of_parent=True),
        Jurisdiction("XX-LAB", "Laboratory", parent="DE", under_law_of_parent=True),
    )
    assert own.laws_of("GL", TODAY) == ("GL", "DK", "EU")
    assert own.laws_of("XX-LAB", TODAY) == ("XX-LAB", "DE", "EU")
    assert len(own) == len(WORLD) + 1
    assert WORLD.laws_of("GL", TODAY) == ("GL",)
    assert "XX-LAB" not in WORLD


def test_all_faults_of_a_table_are_told_at_once() -> None:
    """A duplicate code, a duplicate name, a missing parent and a missing member are reported together."""
    with pytest.raises(PolicyError) as caught:
        Gazetteer(
            (
                Jurisdiction("AA", "Arcadia"),
                Jurisdiction("BB", "Boeotia", aliases=("ARCADIA",)),
                Jurisdiction("CC", "Crete", parent="ZZ"),
                Jurisdiction("DD", "League", kind=JurisdictionKind.BLOC, members=(Membership("YY"),)),
                Jurisdiction("AA", "Other Arcadia"),
            )
        )
    faults = caught.value.faults
    assert len(faults) == 4
    assert "'arcadia' belongs to both AA and BB" in faults[0]
    assert "'aa' belongs to both AA and AA" in faults[1]
    assert "'ZZ'" in faults[2]
    assert "CC" in faults[2]
    assert "'YY'" in faults[3]
    assert "DD" in faults[3]


def test_a_code_has_a_form() -> None:
    """A code is of capital letters, digits and hyphens, so that it is never taken for a name."""
    with pytest.raises(ValueError, match="code"):
        Jurisdiction("gb", "United Kingdom")


def test_a_membership_is_open_unless_a_period_is_given() -> None:
    """A member without a period always belongs; with one it belongs for those days."""
    bloc = Jurisdiction(
        "PACT",
        "Pact",
        kind=JurisdictionKind.BLOC,
        members=(
            Membership("FR"),
            Membership("DE", since("2020-01-01")),
            Membership("IT", during("2020-01-01", "2021-01-01")),
            Membership("IT", Period("2022-01-01", None)),
        ),
    )
    assert bloc.members_on(day("1900-01-01")) == {"FR"}
    assert bloc.members_on(day("2020-06-01")) == {"FR", "DE", "IT"}
    assert bloc.members_on(day("2021-06-01")) == {"FR", "DE"}
    assert bloc.members_on(day("2022-01-01")) == {"FR", "DE", "IT"}


def test_a_place_is_written_with_its_code() -> None:
    """Text for people gives the name and the code."""
    assert str(WORLD["CN-SH-FTZ"]) == "China (Shanghai) Pilot Free Trade Zone (CN-SH-FTZ)"
