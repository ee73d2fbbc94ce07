"""Blocs with their members by date, after the treaties' depositaries and the organisations' own lists."""

# Each bloc ends with a comment on its dates. "Confirmed" means seen in a source when the table was made, in
# November 2026; "recalled" means written from general knowledge and not looked up: a recalled day may be a
# few days off. Suspension from the organs of a bloc does not end membership, unless the comment says so.

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.model.periods import during, since
from xflow.model.places.jurisdictions import Jurisdiction, JurisdictionKind, Membership

if TYPE_CHECKING:
    from xflow.model.periods import Period

_Members = tuple[Membership, ...]


def _members(period: Period, codes: str) -> _Members:
    return tuple(Membership(code, period) for code in codes.split())


def _since(day: str, codes: str) -> _Members:
    return _members(since(day), codes)


def _during(start: str, end: str, codes: str) -> _Members:
    return _members(during(start, end), codes)


def _bloc(code: str, name: str, *aliases: str, members: tuple[_Members, ...], legislates: bool = False) -> Jurisdiction:
    return Jurisdiction(
        code,
        name,
        kind=JurisdictionKind.BLOC,
        aliases=aliases,
        members=tuple(member for group in members for member in group),
        legislates=legislates,
    )


_EU_ACCESSIONS: Final = (
    _since("1958-01-01", "BE DE FR IT LU NL"),
    _since("1973-01-01", "DK IE"),
    _since("1981-01-01", "GR"),
    _since("1986-01-01", "ES PT"),
    _since("1995-01-01", "AT FI SE"),
    _since("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"),
    _since("2007-01-01", "BG RO"),
    _since("2013-07-01", "HR"),
)  # Accession days are recalled; they are those of the accession treaties.

BLOCS: Final = (
    _bloc(
        "EU",
        "European Union and EEA (area of Union data law)",
        "EU law area",
        "GDPR area",
        members=(
            *_EU_ACCESSIONS,
            _during("1973-01-01", "2021-01-01", "GB GI"),
            _since("2018-07-20", "IS LI NO"),
        ),
        legislates=True,
        # Where the law of the Union on data transfers is applied, which is not the same as membership. GB:
        # member, then treated as one in the transition to 2020-12-31 (Withdrawal Agreement, Article 127).
        # GI: a European territory for whose external relations a member state was responsible (Article
        # 355(3) TFEU), with GB until the same day; recalled. IS LI NO: the GDPR joined the EEA Agreement by
        # Joint Committee Decision 154/2018 (confirmed), in force there on 2018-07-20 (recalled); the EEA's
        # earlier share in Directive 95/46/EC is not modelled.
    ),
    _bloc(
        "EU-MEMBERS",
        "European Union (member states)",
        "European Union",
        "EU27",
        "EU-27",
        "EU member states",
        members=(*_EU_ACCESSIONS, _during("1973-01-01", "2020-02-01", "GB")),
        # Formal membership. GB left at the end of 2020-01-31.
    ),
    _bloc(
        "EEA",
        "European Economic Area",
        "EEA Agreement",
        members=(
            _since("1994-01-01", "AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE"),
            _during("1994-01-01", "2020-02-01", "GB"),
            _since("1995-05-01", "LI"),
            _since("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"),
            _since("2007-08-01", "BG RO"),
            _since("2014-04-12", "HR"),
        ),
        # Parties to the EEA Agreement; all days recalled. From 2004 on the days are those of provisional
        # application of the enlargement agreements. GB was a party as a member state; the Agreement still
        # applied to it through 2020.
    ),
    _bloc(
        "EFTA",
        "European Free Trade Association",
        members=(
            _since("1960-05-03", "CH NO"),
            _during("1960-05-03", "1973-01-01", "DK GB"),
            _during("1960-05-03", "1986-01-01", "PT"),
            _during("1960-05-03", "1995-01-01", "AT SE"),
            _since("1970-03-01", "IS"),
            _during("1986-01-01", "1995-01-01", "FI"),
            _since("1991-09-01", "LI"),
        ),
        # All days recalled. FI was an associate from 1961.
    ),
    _bloc(
        "CPTPP",
        "Comprehensive and Progressive Agreement for Trans-Pacific Partnership",
        "TPP-11",
        "TPP11",
        members=(
            _since("2018-12-30", "AU CA JP MX NZ SG"),
            _since("2019-01-14", "VN"),
            _since("2021-09-19", "PE"),
            _since("2022-11-29", "MY"),
            _since("2023-02-21", "CL"),
            _since("2023-07-12", "BN"),
            _since("2024-12-15", "GB"),
        ),
        # Entry into force for each party; all days confirmed. GB is bound pair by pair: on 2024-12-15 with
        # BN CL JP MY NZ PE SG VN, on 2024-12-24 with AU; the days with CA and MX are not confirmed, and a
        # member list cannot say this. Costa Rica had not joined when last seen (2026-02).
    ),
    _bloc(
        "DEPA",
        "Digital Economy Partnership Agreement",
        members=(
            _since("2021-01-07", "NZ SG"),
            _since("2021-11-23", "CL"),
            _since("2024-05-03", "KR"),
        ),
        # Entry into force; all days confirmed. Costa Rica: negotiations concluded in substance in January
        # 2025, entry into force not confirmed. China is a candidate.
    ),
    _bloc(
        "RCEP",
        "Regional Comprehensive Economic Partnership",
        members=(
            _since("2022-01-01", "AU BN CN JP KH LA NZ SG TH VN"),
            _since("2022-02-01", "KR"),
            _since("2022-03-18", "MY"),
            _since("2023-01-02", "ID"),
            _since("2023-06-02", "PH"),
        ),
        # Entry into force; 2022-01-01 and PH confirmed, KR MY ID recalled. Myanmar is left out: its
        # instrument is accepted by some parties only.
    ),
    _bloc(
        "USMCA",
        "United States-Mexico-Canada Agreement",
        "CUSMA",
        "T-MEC",
        members=(_since("2020-07-01", "CA MX US"),),
        # Entry into force; confirmed. Still in force after the joint review of 2026-07-01.
    ),
    _bloc(
        "PACIFIC-ALLIANCE",
        "Pacific Alliance",
        "Alianza del Pacífico",
        members=(_since("2016-05-01", "CL CO MX PE"),),
        # Entry into force of the Additional Protocol; recalled.
    ),
    _bloc(
        "ASEAN",
        "Association of Southeast Asian Nations",
        members=(
            _since("1967-08-08", "ID MY PH SG TH"),
            _since("1984-01-07", "BN"),
            _since("1995-07-28", "VN"),
            _since("1997-07-23", "LA MM"),
            _since("1999-04-30", "KH"),
            _since("2025-10-26", "TL"),
        ),
        # All days recalled.
    ),
    _bloc(
        "APEC",
        "Asia-Pacific Economic Cooperation",
        members=(
            _since("1989-11-06", "AU BN CA ID JP KR MY NZ PH SG TH US"),
            _since("1991-11-12", "CN HK TW"),
            _since("1993-11-17", "MX PG"),
            _since("1994-11-11", "CL"),
            _since("1998-11-14", "PE RU VN"),
        ),
        # First days of the meetings that admitted the economies; recalled.
    ),
    _bloc(
        "GCC",
        "Gulf Cooperation Council",
        "Cooperation Council for the Arab States of the Gulf",
        members=(_since("1981-05-25", "AE BH KW OM QA SA"),),
        # Charter signed; recalled.
    ),
    _bloc(
        "MERCOSUR",
        "Southern Common Market",
        "MERCOSUL",
        "Mercado Común del Sur",
        members=(
            _since("1991-11-29", "AR BR PY UY"),
            _during("2012-08-12", "2016-12-02", "VE"),
            _since("2024-08-07", "BO"),
        ),
        # Treaty of Asunción in force; recalled. BO: thirty days after the deposit of 2024-07-08, confirmed
        # (one source says 08-08). VE: its suspension is treated as the end; recalled. PY was suspended from
        # organs in 2012-2013; not modelled.
    ),
    _bloc(
        "AFRICAN-UNION",
        "African Union",
        members=(
            _since(
                "2002-07-09",
                "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MG "
                "ML MR MU MW MZ NA NE NG RW SC SD SL SN SO ST SZ TD TG TN TZ UG ZA ZM ZW",
            ),
            _since("2011-07-28", "SS"),
            _since("2017-01-30", "MA"),
        ),
        # Launch of the Union, then admissions; recalled. EH stands for the member that the Union calls the
        # Sahrawi Arab Democratic Republic; no position is taken. Suspensions do not end membership. The
        # code AU is Australia's.
    ),
    _bloc(
        "ECOWAS",
        "Economic Community of West African States",
        "CEDEAO",
        members=(
            _since("1975-05-28", "BJ CI GH GM GN GW LR NG SL SN TG"),
            _during("1975-05-28", "2025-01-29", "BF ML NE"),
            _during("1975-05-28", "2001-01-01", "MR"),
            _since("1977-01-01", "CV"),
        ),
        # Treaty of Lagos and withdrawals; recalled. The day of CV within 1976-1977 is not known to us.
    ),
    _bloc(
        "EAEU",
        "Eurasian Economic Union",
        "EEU",
        "Евразийский экономический союз",
        members=(
            _since("2015-01-01", "BY KZ RU"),
            _since("2015-01-02", "AM"),
            _since("2015-08-12", "KG"),
        ),
        # Entry into force; recalled.
    ),
    _bloc(
        "BRICS",
        "BRICS",
        members=(
            _since("2009-06-16", "BR CN IN RU"),
            _since("2010-12-24", "ZA"),
            _since("2024-01-01", "AE EG ET IR"),
            _since("2025-01-06", "ID"),
        ),
        # First summit, then admissions; recalled. SA was invited and its membership is unclear, so it is
        # left out.
    ),
    _bloc(
        "OECD",
        "Organisation for Economic Co-operation and Development",
        members=(
            _since("1961-09-30", "AT BE CA CH DE DK ES FR GB GR IE IS NO PT SE TR US"),
            _since("1961-11-13", "NL"),
            _since("1961-12-07", "LU"),
            _since("1962-03-29", "IT"),
            _since("1964-04-28", "JP"),
            _since("1969-01-28", "FI"),
            _since("1971-06-07", "AU"),
            _since("1973-05-29", "NZ"),
            _since("1994-05-18", "MX"),
            _since("1995-12-21", "CZ"),
            _since("1996-05-07", "HU"),
            _since("1996-11-22", "PL"),
            _since("1996-12-12", "KR"),
            _since("2000-12-14", "SK"),
            _since("2010-05-07", "CL"),
            _since("2010-07-21", "SI"),
            _since("2010-09-07", "IL"),
            _since("2010-12-09", "EE"),
            _since("2016-07-01", "LV"),
            _since("2018-07-05", "LT"),
            _since("2020-04-28", "CO"),
            _since("2021-05-25", "CR"),
        ),
        # Entry into force of the Convention, then deposits; CO and CR confirmed, the others recalled.
    ),
    _bloc(
        "G7",
        "Group of Seven",
        members=(_since("1975-11-15", "DE FR GB IT JP US"), _since("1976-06-27", "CA")),
        # First summits; recalled. The Union takes part and is not listed.
    ),
    _bloc(
        "G20",
        "Group of Twenty",
        members=(_since("1999-12-15", "AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA"),),
        # First meeting; recalled. Countries only: the Union and the African Union are not listed.
    ),
    _bloc(
        "WTO",
        "World Trade Organization",
        members=(
            _since(
                "1995-01-01",
                "AG AR AT AU BB BD BE BH BN BR BZ CA CI CL CR CZ DE DK DM ES FI FR GA GB GH GR GY HK HN "
                "HU ID IE IN IS IT JP KE KR KW LC LK LU MA MM MO MT MU MX MY NA NG NL NO NZ PE PH PK PT "
                "PY RO SE SG SK SN SR SZ TH TZ UG US UY VC VE ZA ZM",
            ),
            _since("1995-03-01", "TT"),
            _since("1995-03-05", "ZW"),
            _since("1995-03-09", "DO JM"),
            _since("1995-03-26", "TR"),
            _since("1995-03-29", "TN"),
            _since("1995-04-20", "CU"),
            _since("1995-04-21", "IL"),
            _since("1995-04-30", "CO"),
            _since("1995-05-07", "SV"),
            _since("1995-05-31", "BW CF DJ GW LS ML MR MV MW TG"),
            _since("1995-06-03", "BF"),
            _since("1995-06-30", "EG"),
            _since("1995-07-01", "CH PL"),
            _since("1995-07-21", "GT"),
            _since("1995-07-23", "BI SL"),
            _since("1995-07-30", "CY SI"),
            _since("1995-08-26", "MZ"),
            _since("1995-09-01", "LI"),
            _since("1995-09-03", "NI"),
            _since("1995-09-12", "BO"),
            _since("1995-10-25", "GN"),
            _since("1995-11-17", "MG"),
            _since("1995-12-13", "CM"),
            _since("1996-01-13", "QA"),
            _since("1996-01-14", "FJ"),
            _since("1996-01-21", "EC"),
            _since("1996-01-30", "HT"),
            _since("1996-02-21", "KN"),
            _since("1996-02-22", "BJ GD"),
            _since("1996-04-10", "AE"),
            _since("1996-05-22", "RW"),
            _since("1996-06-09", "PG"),
            _since("1996-07-26", "SB"),
            _since("1996-10-19", "TD"),
            _since("1996-10-23", "GM"),
            _since("1996-11-23", "AO"),
            _since("1996-12-01", "BG"),
            _since("1996-12-13", "NE"),
            _since("1997-01-01", "CD"),
            _since("1997-01-29", "MN"),
            _since("1997-03-27", "CG"),
            _since("1997-09-06", "PA"),
            _since("1998-12-20", "KG"),
            _since("1999-02-10", "LV"),
            _since("1999-11-13", "EE"),
            _since("2000-04-11", "JO"),
            _since("2000-06-14", "GE"),
            _since("2000-09-08", "AL"),
            _since("2000-11-09", "OM"),
            _since("2000-11-30", "HR"),
            _since("2001-05-31", "LT"),
            _since("2001-07-26", "MD"),
            _since("2001-12-11", "CN"),
            _since("2002-01-01", "TW"),
            _since("2003-02-05", "AM"),
            _since("2003-04-04", "MK"),
            _since("2004-04-23", "NP"),
            _since("2004-10-13", "KH"),
            _since("2005-12-11", "SA"),
            _since("2007-01-11", "VN"),
            _since("2007-07-27", "TO"),
            _since("2008-05-16", "UA"),
            _since("2008-07-23", "CV"),
            _since("2012-04-29", "ME"),
            _since("2012-05-10", "WS"),
            _since("2012-08-22", "RU"),
            _since("2012-08-24", "VU"),
            _since("2013-02-02", "LA"),
            _since("2013-03-02", "TJ"),
            _since("2014-06-26", "YE"),
            _since("2015-04-26", "SC"),
            _since("2015-11-30", "KZ"),
            _since("2016-07-14", "LR"),
            _since("2016-07-29", "AF"),
            _since("2024-08-21", "KM"),
            _since("2024-08-30", "TL"),
        ),
        # 165 members; the 166th is the Union itself. Confirmed: 1995-01-01 to 1995-08-26 except TR TN CU IL
        # CY SI; the others recalled.
    ),
    _bloc(
        "GLOBAL-CBPR",
        "Global Cross-Border Privacy Rules Forum (members)",
        "Global CBPR Forum",
        "Global CBPR",
        members=(
            _since("2022-04-21", "CA JP KR PH SG TW US"),
            _since("2022-08-19", "AU"),
            _since("2023-04-17", "MX"),
        ),
        # The list and 2022-04-21 are confirmed. AU and MX: the first day on which a source counts them as
        # members, since the day of admission is not confirmed. Certifications of the Forum start on
        # 2025-06-02.
    ),
    _bloc(
        "GLOBAL-CBPR-ASSOCIATES",
        "Global Cross-Border Privacy Rules Forum (associates)",
        "Global CBPR associates",
        members=(
            _since("2023-07-06", "GB"),
            _since("2024-09-01", "BM"),
            _since("2024-09-09", "AE-DIFC"),
            _since("2025-01-01", "MU"),
        ),
        # The list is confirmed; the days are not. GB recalled. BM was admitted in August 2024 and AE-DIFC
        # before 2024-09-09 (both seen); MU in 2024 (recalled): each starts where it is sure to have been
        # admitted.
    ),
    _bloc(
        "CONVENTION-108",
        "Convention 108 (ETS 108), parties",
        "Convention 108",
        "ETS 108",
        members=(
            _since("1985-10-01", "DE ES FR NO SE"),
            _since("1987-12-01", "GB"),
            _since("1988-06-01", "LU"),
            _since("1988-07-01", "AT"),
            _since("1990-02-01", "DK"),
            _since("1990-08-01", "IE"),
            _since("1991-07-01", "IS"),
            _since("1992-04-01", "FI"),
            _since("1993-09-01", "BE"),
            _since("1993-12-01", "NL"),
            _since("1994-01-01", "PT"),
            _since("1994-09-01", "SI"),
            _since("1995-12-01", "GR"),
            _since("1997-07-01", "IT"),
            _since("1998-02-01", "CH HU"),
            _since("2001-01-01", "SK"),
            _since("2001-09-01", "LV"),
            _since("2001-10-01", "LT"),
            _since("2001-11-01", "CZ"),
            _since("2002-03-01", "EE"),
            _since("2002-06-01", "CY RO"),
            _since("2002-09-01", "PL"),
            _since("2003-01-01", "BG"),
            _since("2003-06-01", "MT"),
            _since("2004-09-01", "LI"),
            _since("2005-06-01", "AL"),
            _since("2005-10-01", "HR"),
            _since("2006-01-01", "RS"),
            _since("2006-04-01", "GE"),
            _since("2006-06-06", "ME"),
            _since("2006-07-01", "BA MK"),
            _since("2008-06-01", "MD"),
            _since("2008-09-01", "AD"),
            _since("2009-04-01", "MC"),
            _since("2010-09-01", "AZ"),
            _since("2011-01-01", "UA"),
            _since("2012-09-01", "AM"),
            _since("2013-08-01", "UY"),
            _since("2013-09-01", "RU"),
            _since("2015-09-01", "SM"),
            _since("2016-09-01", "TR"),
            _since("2016-10-01", "MU"),
            _since("2016-12-01", "SN"),
            _since("2017-11-01", "TN"),
            _since("2018-10-01", "CV MX"),
            _since("2019-06-01", "AR"),
            _since("2019-09-01", "MA"),
        ),
        # Entry into force, 55 parties. Confirmed from a treaty register, except CH CZ GB RO RS SE SI SK SM
        # TN TR, recalled. RU is still a party though no member of the Council of Europe. NL: the European
        # part. Extensions to territories (such as those of GB) are not modelled.
    ),
    _bloc(
        "CONVENTION-108-PLUS",
        "Convention 108+ (CETS 223), states that have ratified; not in force",
        "Convention 108+",
        "CETS 223",
        members=(
            _since("2019-12-10", "BG"),
            _since("2019-12-18", "HR"),
            _since("2020-01-23", "LT"),
            _since("2020-05-26", "RS"),
            _since("2020-06-10", "PL"),
            _since("2020-09-04", "MU"),
            _since("2020-09-16", "EE"),
            _since("2020-09-21", "CY"),
            _since("2020-11-02", "MT"),
            _since("2020-12-10", "FI"),
            _since("2021-01-28", "ES"),
            _since("2021-07-08", "IT"),
            _since("2021-08-05", "UY"),
            _since("2021-10-05", "DE"),
            _since("2021-11-26", "MK"),
            _since("2022-01-25", "AM"),
            _since("2022-03-09", "RO"),
            _since("2022-07-13", "AT"),
            _since("2022-07-22", "AL"),
            _since("2022-10-18", "AD"),
            _since("2023-01-20", "IS"),
            _since("2023-03-27", "FR"),
            _since("2023-04-17", "AR"),
            _since("2023-05-17", "LI"),
            _since("2023-06-15", "SK"),
            _since("2023-06-20", "SI"),
            _since("2023-07-07", "BA"),
            _since("2023-09-08", "CH"),
            _since("2023-10-18", "PT"),
            _since("2023-10-19", "HU"),
            _since("2023-11-16", "SM"),
        ),
        # Days of ratification, not of being bound: 38 are needed. Confirmed from a treaty register as it
        # stood at the end of 2023, except UY (day recalled) and CH (day of the report). Later ratifications
        # are not confirmed and are missing.
    ),
    _bloc(
        "GBA",
        "Guangdong-Hong Kong-Macao Greater Bay Area",
        "Greater Bay Area",
        "粤港澳大湾区",
        "粵港澳大灣區",
        members=(
            _since(
                "2017-07-01",
                "HK MO CN-GD-GZ CN-GD-SZ CN-GD-ZH CN-GD-FS CN-GD-HZ CN-GD-DG CN-GD-ZS CN-GD-JM CN-GD-ZQ CN-GD-FTZ",
            ),
        ),
        # The nine cities and two regions are confirmed; the day, that of the framework agreement, is
        # recalled. The Guangdong pilot zone lies within three of the cities (Guangzhou, Shenzhen, Zhuhai)
        # and so is listed beside them.
    ),
)
