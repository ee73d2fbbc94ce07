"""State what the Data Security Program asks beside a dealing: 28 CFR 202.302(b) and Part 202, subparts J and K."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.data_security import AUTHORITY, FOREIGN_BROKERAGE, IN_FORCE, RESTRICTED_KIND
from xflow.law.united_states.data_security_facts import CLOUD_SERVICES, EXPORTER_HELD_PERCENT, KNOWINGLY
from xflow.law.united_states.definitions import BROKERAGE, COVERED_DATA_TRANSACTION, EXPORTER_US_PERSON
from xflow.law.united_states.instruments import DSP, SECTION
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Impose, Measure, Objective
from xflow.model.periods import since
from xflow.model.sources import Confidence

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"
_REREAD = "2026-11-25"
_AFFIRMATIVE = since("2025-10-06")

_BOUND = EXPORTER_US_PERSON & KNOWINGLY

REPORT_BREACH: Final = Measure(
    "us.dsp.302-b",
    "Breaches of the bar on onward brokerage are reported",
    "US",
    DSP.cite("§ 202.302(a)(2), (b)", checked_on=_TODAY, url=f"{SECTION}202.302"),
    scope=_BOUND & FOREIGN_BROKERAGE,
    effect=Impose(
        Duty(
            "report any known or suspected breach of the clause to the Department of Justice",
            DutyKind.REPORT,
            "within 14 days of becoming aware of it",
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
)
COMPLIANCE_PROGRAM: Final = Measure(
    "us.dsp.1001",
    "Restricted transactions need a data compliance program",
    "US",
    DSP.cite("§ 202.1001", checked_on=_TODAY, url=f"{SECTION}202.1001"),
    scope=_BOUND & RESTRICTED_KIND,
    effect=Impose(
        Duty(
            "run a data compliance program: verify and log data, parties, end use and method of transfer, verify vendors, "
            "and have the two written policies certified every year",
            DutyKind.SECURITY,
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_AFFIRMATIVE,
    authority=AUTHORITY,
)
AUDIT: Final = Measure(
    "us.dsp.1002",
    "Restricted transactions are audited every year",
    "US",
    DSP.cite("§ 202.1002", checked_on=_TODAY, url=f"{SECTION}202.1002"),
    scope=_BOUND & RESTRICTED_KIND,
    effect=Impose(
        Duty(
            "have an independent auditor, who is no covered person, audit the preceding 12 months and report within 60 "
            "days; keep the report for 10 years",
            DutyKind.AUDIT,
            "once for each calendar year with restricted transactions",
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_AFFIRMATIVE,
    authority=AUTHORITY,
)
RECORDS: Final = Measure(
    "us.dsp.1101-a",
    "Records of every transaction subject to Part 202 are kept",
    "US",
    DSP.cite("§ 202.1101(a)", checked_on=_TODAY, url=f"{SECTION}202.1101"),
    scope=_BOUND & (COVERED_DATA_TRANSACTION | FOREIGN_BROKERAGE),
    effect=Impose(Duty("keep a full and accurate record of the transaction", DutyKind.RECORD, "for 10 years")),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
)
RESTRICTED_RECORDS: Final = Measure(
    "us.dsp.1101-b",
    "Further records of restricted transactions are kept",
    "US",
    DSP.cite("§ 202.1101(b)", checked_on=_TODAY, url=f"{SECTION}202.1101"),
    scope=_BOUND & RESTRICTED_KIND,
    effect=Impose(
        Duty(
            "keep the certified policies, audit results, due-diligence papers, agreements, method and dates of transfer, "
            "and a yearly certification that they are complete",
            DutyKind.RECORD,
            "for 10 years",
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
)
REPORTS_ON_DEMAND: Final = Measure(
    "us.dsp.1102",
    "Reports on any transaction are furnished on demand",
    "US",
    DSP.cite("§ 202.1102", checked_on=_SHEET, url=f"{SECTION}202.1102", confidence=Confidence.RELATED),
    scope=_BOUND & (COVERED_DATA_TRANSACTION | FOREIGN_BROKERAGE),
    effect=Impose(
        Duty(
            "give the Department of Justice complete information on the transaction, an exempt one included",
            DutyKind.REPORT,
            "when it demands it",
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
)
ANNUAL_REPORT: Final = Measure(
    "us.dsp.1103",
    "Restricted cloud-computing transactions of partly foreign-held U.S. persons are reported every year",
    "US",
    DSP.cite("§ 202.1103", checked_on=_TODAY, url=f"{SECTION}202.1103"),
    scope=_BOUND & RESTRICTED_KIND & CLOUD_SERVICES & EXPORTER_HELD_PERCENT.at_least(25),
    effect=Impose(
        Duty("file an annual report on these transactions", DutyKind.REPORT, "by 1 March of the following year")
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_AFFIRMATIVE,
    authority=AUTHORITY,
)
REJECTED_OFFERS: Final = Measure(
    "us.dsp.1104",
    "Rejected offers of prohibited data brokerage are reported",
    "US",
    DSP.cite("§§ 202.243, 202.1104(a)-(b)", checked_on=_REREAD, url=f"{SECTION}202.1104"),
    scope=_BOUND & ((COVERED_DATA_TRANSACTION & BROKERAGE) | FOREIGN_BROKERAGE),
    effect=Impose(
        Duty(
            "if such an offer (one without the clause against onward brokerage, where that is required) is received and "
            "rejected, report it to the Department of Justice",
            DutyKind.REPORT,
            "within 14 days of rejecting it",
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_AFFIRMATIVE,
    authority=AUTHORITY,
)

SUBPART_J: Final = (COMPLIANCE_PROGRAM, AUDIT)
SUBPART_K: Final = (RESTRICTED_RECORDS, ANNUAL_REPORT)
"""Subpart K, without §§ 202.1102 and 202.1104, which exemptions leave standing, and without § 202.1101(a)."""
