"""What opens a transfer under the law of the Union and of its member states, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.instruments import (
    CHECKED,
    DGA,
    DPD,
    DPF,
    EHDS,
    FROM_SHEET,
    GDPR,
    LED,
    RECOMMENDATIONS_1_2020,
    REREAD,
    SCC_2001,
    SCC_2021,
    SCHREMS_II,
)
from xflow.law.european_union.national_instruments import AO, CSP, SGB_V
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import Period, since
from xflow.model.sources import Confidence, Note

_AUTHORITY: Final = "the competent supervisory authority"

# Safeguards of Article 46 of the GDPR.

SCC: Final = Mechanism(
    "eu.scc",
    "standard contractual clauses of 2021",
    "sign the Commission's standard contractual clauses of 2021, unaltered, in the module that fits both roles",
    cite=SCC_2021.article(
        1,
        paragraph=1,
        checked_on=CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Modules: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor "
                "to its controller. The annexes must be filled in and Annex I signed.",
                "Implementing Decision (EU) 2021/914, Annex",
            ),
            Note(
                "Clauses that a supervisory authority adopts and the Commission approves (Art. 46(2)(d)) would count "
                "alike; none has been adopted for transfers.",
                "Art. 46(2)(d) GDPR",
            ),
        ],
    ),
    available=since("2021-06-27"),
)
OLD_SCC: Final = Mechanism(
    "eu.scc.old",
    "standard contractual clauses of 2001, 2004 or 2010",
    "sign the Commission's standard contractual clauses of 2001 or 2004 (to a controller) or of 2010 (to a processor), "
    "unaltered",
    cite=SCC_2001.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    available=Period(None, "2021-09-27"),
)
BCR: Final = Mechanism(
    "eu.bcr",
    "binding corporate rules",
    "have binding corporate rules approved that bind exporter and recipient, as one group or as enterprises in a joint "
    "economic activity",
    burden=Burden.APPROVAL,
    granted_by=_AUTHORITY,
    takes="often more than a year",
    cite=GDPR.article(47, checked_on=CHECKED),
)
CODE_OF_CONDUCT: Final = Mechanism(
    "eu.code_of_conduct",
    "approved code of conduct",
    "have the recipient join an approved code of conduct for transfers, and bind it to apply the safeguards",
    burden=Burden.CERTIFICATION,
    cite=GDPR.article(
        46,
        paragraph=2,
        item="e",
        checked_on=CHECKED,
        notes=[Note("No code was found to be approved for transfers with general validity (Art. 40(9)).")],
    ),
)
CERTIFICATION: Final = Mechanism(
    "eu.certification",
    "approved certification",
    "have the recipient certified under an approved scheme for transfers, and bind it to apply the safeguards",
    burden=Burden.CERTIFICATION,
    granted_by="an accredited certification body",
    cite=GDPR.article(
        46,
        paragraph=2,
        item="f",
        checked_on=CHECKED,
        notes=[
            Note(
                "The Board approved the first criteria that serve transfers on 15 April 2026, for recipients that the GDPR does "
                "not bind itself; certificates issued before prove compliance and open no transfer.",
                "EDPB Opinions 14/2026 and 15/2026 (published accounts)",
            ),
            Note(
                "In June 2026 no body was yet accredited to certify under these criteria; whether one is now is to be checked.",
                "published accounts",
            ),
        ],
    ),
    available=since("2026-04-15"),
)
AD_HOC_CLAUSES: Final = Mechanism(
    "eu.ad_hoc_clauses",
    "contractual clauses of one's own, authorised",
    "have contractual clauses of your own authorised",
    burden=Burden.APPROVAL,
    granted_by=_AUTHORITY,
    cite=GDPR.article(46, paragraph=3, item="a", checked_on=CHECKED),
)
PUBLIC_INSTRUMENT: Final = Mechanism(
    "eu.public_instrument",
    "binding instrument between public bodies",
    "conclude a legally binding and enforceable instrument between the public bodies",
    cite=GDPR.article(46, paragraph=2, item="a", checked_on=CHECKED),
)
ADMINISTRATIVE_ARRANGEMENT: Final = Mechanism(
    "eu.administrative_arrangement",
    "administrative arrangement between public bodies, authorised",
    "have the data-protection provisions of an administrative arrangement between the public bodies authorised",
    burden=Burden.APPROVAL,
    granted_by=_AUTHORITY,
    cite=GDPR.article(46, paragraph=3, item="b", checked_on=CHECKED),
)
AUTHORISED_SAFEGUARDS: Final = Mechanism(
    "eu.authorised_safeguards",
    "safeguards authorised by a member state under the directive of 1995",
    "have contractual clauses or rules of the group authorised under the law of the member state",
    burden=Burden.APPROVAL,
    granted_by="the authority of the member state",
    cite=DPD.article(26, paragraph=2, checked_on=CHECKED),
)
ONWARD_TERMS: Final = Mechanism(
    "eu.onward_terms",
    "clauses passed on to the next recipient",
    "bind the next recipient to the clauses under which the data left the Union",
    cite=SCC_2021.cite("Annex, Clauses 8.7 and 8.8", checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
)

DPF_ONWARD: Final = Mechanism(
    "eu.dpf_onward",
    "contract under the onward-transfer principle",
    "bind the next recipient by a contract to limited purposes and the same protection, after notice and choice if it is a "
    "controller",
    cite=DPF.cite("Annex I, Principle 3", checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    available=since("2023-07-10"),
)

# What must come beside a safeguard since the judgment in C-311/18.

TRANSFER_ASSESSMENT: Final = Mechanism(
    "eu.transfer_assessment",
    "transfer assessment with a good result",
    "examine whether the law and practice of the destination leave the safeguards effective, and record that they do",
    kind=MechanismKind.MEASURE,
    cite=SCHREMS_II.cite(
        "paras 134-135",
        checked_on=FROM_SHEET,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Since 10 July 2023 the assessment for the United States may rest on the safeguards of Executive Order "
                "14086, which protect data sent by any transfer tool; it must still be made and recorded.",
                "European Data Protection Board, information note of July 2023",
            ),
        ],
    ),
)
PSEUDONYMISATION: Final = Mechanism(
    "eu.pseudonymisation",
    "pseudonymisation before export",
    "pseudonymise the data before export, and keep what identifies people in the Union out of the recipient's reach",
    kind=MechanismKind.MEASURE,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Case 2", checked_on=CHECKED, confidence=Confidence.RELATED),
)
ENCRYPTION: Final = Mechanism(
    "eu.encryption",
    "strong encryption with the keys kept here",
    "encrypt the data strongly before export and keep the keys in the Union or where protection is adequate",
    kind=MechanismKind.MEASURE,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Case 1", checked_on=CHECKED, confidence=Confidence.RELATED),
)
SPLIT_PROCESSING: Final = Mechanism(
    "eu.split_processing",
    "split processing",
    "split the data among independent processors in different jurisdictions so that no part means anything alone",
    kind=MechanismKind.MEASURE,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Case 5", checked_on=CHECKED, confidence=Confidence.RELATED),
)
END_TO_END_ENCRYPTION: Final = Mechanism(
    "eu.end_to_end_encryption",
    "end-to-end encryption for a protected recipient",
    "encrypt the data end to end so that only the protected recipient can read them",
    kind=MechanismKind.MEASURE,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Case 4", checked_on=CHECKED, confidence=Confidence.RELATED),
)

TRANSPORT_ENCRYPTION: Final = Mechanism(
    "eu.transport_encryption",
    "strong encryption on the way",
    "encrypt the data on their way with state-of-the-art protocols that withstand the authorities there",
    kind=MechanismKind.MEASURE,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Case 3", checked_on=CHECKED, confidence=Confidence.RELATED),
)

# Derogations that somebody can bring about.

EXPLICIT_CONSENT: Final = Mechanism(
    "eu.explicit_consent",
    "explicit consent to the transfer",
    "obtain each person's explicit consent to this very transfer after telling them of its risks",
    kind=MechanismKind.DEROGATION,
    cite=GDPR.article(
        49,
        paragraph=1,
        item="a",
        checked_on=CHECKED,
        notes=[
            Note(
                "It must name the recipients and all countries, say that no adequacy decision and no safeguards exist, "
                "and can be withdrawn; consent that was taken for something else does not do.",
                "EDPB Guidelines 2/2018, section 2.1",
            ),
        ],
    ),
)
INTERESTS_NOTICE: Final = Mechanism(
    "eu.interests_notice",
    "notice of a transfer for compelling legitimate interests",
    "tell the supervisory authority and the people concerned of the transfer and of the compelling interests",
    kind=MechanismKind.DEROGATION,
    burden=Burden.FILING,
    cite=GDPR.cite("Art. 49(1), second subparagraph", checked_on=CHECKED),
)

# Law enforcement.

LED_INSTRUMENT: Final = Mechanism(
    "eu.led_instrument",
    "binding instrument with safeguards for law enforcement",
    "rely on a legally binding instrument with safeguards for the data",
    cite=LED.article(37, paragraph=1, item="a", checked_on=REREAD, confidence=Confidence.RELATED),
)
LED_ASSESSMENT: Final = Mechanism(
    "eu.led_assessment",
    "own assessment that safeguards exist",
    "assess all circumstances of the transfer, conclude that safeguards exist, and tell the supervisory authority",
    kind=MechanismKind.MEASURE,
    burden=Burden.FILING,
    cite=LED.article(
        37,
        paragraph=1,
        item="b",
        checked_on=REREAD,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "The protection must be essentially equivalent for the transfer at hand, not in the whole law of the "
                "third country.",
                "EDPB Guidelines 01/2023 on Article 37",
            ),
        ],
    ),
)
SOURCE_AUTHORISATION: Final = Mechanism(
    "eu.source_authorisation",
    "authorisation of the member state from which the data come",
    "obtain the authorisation of the member state from which the data come",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="the authority of that member state",
    cite=LED.article(35, paragraph=1, item="c", checked_on=REREAD),
)

# Data that are not personal, and national law.

DGA_TERMS: Final = Mechanism(
    "eu.dga_terms",
    "undertaking of the re-user",
    "undertake by contract to keep the conditions of re-use abroad too and to accept the courts of the member state",
    cite=DGA.article(5, paragraph=10, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
)
EHDS_PROTECTION: Final = Mechanism(
    "eu.ehds_protection",
    "protective measures for highly sensitive health data",
    "apply the protective measures that the delegated act on highly sensitive health data lays down",
    kind=MechanismKind.MEASURE,
    cite=EHDS.article(88, paragraph=2, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
)
C5_ATTESTATION: Final = Mechanism(
    "de.c5_attestation",
    "C5 attestation",
    "obtain a current C5 attestation of the cloud systems",
    burden=Burden.CERTIFICATION,
    granted_by="an independent auditor",
    native="C5-Testat",
    cite=SGB_V.cite("§ 393(3)", checked_on=CHECKED),
)
TAX_OFFICE_PERMISSION: Final = Mechanism(
    "de.tax_office_permission",
    "permission of the tax office",
    "obtain the permission of the tax office to keep books abroad",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="the competent tax office",
    native="Bewilligung",
    cite=AO.cite("§ 146(2b)", checked_on=CHECKED, confidence=Confidence.RELATED),
)
HDS_CERTIFICATE: Final = Mechanism(
    "fr.hds_certificate",
    "certificate of a host of health data",
    "use a host that is certified for health data",
    burden=Burden.CERTIFICATION,
    granted_by="an accredited certification body",
    native="certification HDS",
    cite=CSP.article("L.1111-8", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
)

MECHANISMS: Final = (
    SCC,
    OLD_SCC,
    BCR,
    CODE_OF_CONDUCT,
    CERTIFICATION,
    AD_HOC_CLAUSES,
    PUBLIC_INSTRUMENT,
    ADMINISTRATIVE_ARRANGEMENT,
    AUTHORISED_SAFEGUARDS,
    ONWARD_TERMS,
    DPF_ONWARD,
    TRANSFER_ASSESSMENT,
    PSEUDONYMISATION,
    ENCRYPTION,
    SPLIT_PROCESSING,
    END_TO_END_ENCRYPTION,
    TRANSPORT_ENCRYPTION,
    EXPLICIT_CONSENT,
    INTERESTS_NOTICE,
    LED_INSTRUMENT,
    LED_ASSESSMENT,
    SOURCE_AUTHORISATION,
    DGA_TERMS,
    EHDS_PROTECTION,
    C5_ATTESTATION,
    TAX_OFFICE_PERMISSION,
    HDS_CERTIFICATE,
)
