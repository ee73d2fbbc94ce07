"""The instruments of the law of Canada, and how well they are known."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Confidence, Instrument

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED

PIPEDA: Final = Instrument(
    "ca.pipeda",
    "Personal Information Protection and Electronic Documents Act",
    "https://laws-lois.justice.gc.ca/eng/acts/P-8.6/",
    number="S.C. 2000, c. 5",
    issuer="Parliament of Canada",
    adopted="2000-04-13",
)
GUIDELINES: Final = Instrument(
    "ca.opc_guidelines",
    "Guidelines for processing personal data across borders",
    "https://www.priv.gc.ca/en/privacy-topics/airports-and-borders/gl_dab_090127/",
    issuer="Office of the Privacy Commissioner of Canada",
    adopted="2009-01-27",
)
FINDINGS_2019: Final = Instrument(
    "ca.opc_2019_001",
    "Report of Findings 2019-001",
    "https://www.priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-businesses/2019/pipeda-2019-001/",
    issuer="Office of the Privacy Commissioner of Canada",
    adopted="2019-04-09",
)
PRIVACY_ACT: Final = Instrument(
    "ca.privacy_act",
    "Privacy Act",
    "https://laws-lois.justice.gc.ca/eng/acts/P-21/",
    number="R.S.C. 1985, c. P-21",
    issuer="Parliament of Canada",
)
DIRECTIVE: Final = Instrument(
    "ca.service_and_digital",
    "Directive on Service and Digital",
    "https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32601",
    issuer="Treasury Board of Canada",
)
RESIDENCY: Final = Instrument(
    "ca.itpin_2017_02",
    "Direction for Electronic Data Residency",
    "https://www.canada.ca/en/government/system/digital-government/policies-standards.html",
    number="ITPIN 2017-02",
    issuer="Treasury Board of Canada Secretariat",
)
BANK_ACT: Final = Instrument(
    "ca.bank_act",
    "Bank Act",
    "https://laws-lois.justice.gc.ca/eng/acts/B-1.01/section-245-20210630.html",
    number="S.C. 1991, c. 46",
    issuer="Parliament of Canada",
)
INCOME_TAX_ACT: Final = Instrument(
    "ca.income_tax_act",
    "Income Tax Act",
    "https://laws-lois.justice.gc.ca/eng/acts/I-3.3/",
    number="R.S.C. 1985, c. 1 (5th Supp.)",
    issuer="Parliament of Canada",
)
P_39_1: Final = Instrument(
    "ca.qc.p39-1",
    "Act respecting the protection of personal information in the private sector",
    "https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1",
    native="Loi sur la protection des renseignements personnels dans le secteur privé",
    number="CQLR c. P-39.1",
    issuer="National Assembly of Quebec",
    adopted="1993-06-15",
)
A_2_1: Final = Instrument(
    "ca.qc.a2-1",
    "Act respecting Access to documents held by public bodies and the Protection of personal information",
    "https://www.legisquebec.gouv.qc.ca/en/document/cs/A-2.1",
    native="Loi sur l'accès aux documents des organismes publics et sur la protection des renseignements personnels",
    number="CQLR c. A-2.1",
    issuer="National Assembly of Quebec",
)
FOIPPA: Final = Instrument(
    "ca.bc.foippa",
    "Freedom of Information and Protection of Privacy Act (British Columbia)",
    "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/96165_00",
    number="R.S.B.C. 1996, c. 165",
    issuer="Legislative Assembly of British Columbia",
)
STORAGE_REGULATION: Final = Instrument(
    "ca.bc.storage_regulation",
    "Personal Information Disclosure for Storage Outside of Canada Regulation",
    "https://www2.gov.bc.ca/gov/content/governments/services-for-government/information-management-technology/privacy/"
    "privacy-impact-assessments/guidance-on-disclosures-outside-of-canada",
    number="B.C. Reg. 294/2021",
    issuer="Minister of Citizens' Services of British Columbia",
)
PIIDPA: Final = Instrument(
    "ca.ns.piidpa",
    "Personal Information International Disclosure Protection Act (Nova Scotia)",
    "https://nslegislature.ca/sites/default/files/legc/statutes/personal%20information%20international%20disclosure%20protection.pdf",
    number="S.N.S. 2006, c. 3",
    issuer="House of Assembly of Nova Scotia",
)
FOIPOP_2025: Final = Instrument(
    "ca.ns.foipop_2025",
    "Freedom of Information and Protection of Privacy Act (Nova Scotia), Bill 150",
    "https://nslegislature.ca/legislative-business/bills-statutes/bills/assembly-65-session-1/bill-150",
    issuer="House of Assembly of Nova Scotia",
    adopted="2025-10-03",
)
PIPA_ALBERTA: Final = Instrument(
    "ca.ab.pipa",
    "Personal Information Protection Act (Alberta)",
    "https://open.alberta.ca/publications/p06p5",
    number="S.A. 2003, c. P-6.5",
    issuer="Legislative Assembly of Alberta",
)
PHIPA: Final = Instrument(
    "ca.on.phipa",
    "Personal Health Information Protection Act, 2004 (Ontario)",
    "https://www.ontario.ca/laws/statute/04p03",
    number="S.O. 2004, c. 3, Sched. A",
    issuer="Legislative Assembly of Ontario",
)
SECRETS_ACT: Final = Instrument(
    "ca.fisoia",
    "Foreign Interference and Security of Information Act",
    "https://laws-lois.justice.gc.ca/eng/acts/O-5/",
    number="R.S.C. 1985, c. O-5",
    issuer="Parliament of Canada",
)
EXPORT_PERMITS: Final = Instrument(
    "ca.eipa",
    "Export and Import Permits Act",
    "https://laws-lois.justice.gc.ca/eng/acts/E-19/",
    number="R.S.C. 1985, c. E-19",
    issuer="Parliament of Canada",
)
TRANSFER_NOTICE: Final = Instrument(
    "ca.eipa_notice_151",
    "Notice to exporters No. 151",
    "https://www.international.gc.ca/controls-controles/notices_avis/exp/list_liste/151.aspx?lang=eng",
    issuer="Global Affairs Canada",
    adopted="2007-03-31",
)
BUSINESS_RECORDS_ACT: Final = Instrument(
    "ca.qc.d-12",
    "Business Concerns Records Act",
    "https://www.legisquebec.gouv.qc.ca/en/document/cs/D-12",
    native="Loi sur les dossiers d'entreprises",
    number="CQLR c. D-12",
    issuer="National Assembly of Quebec",
)
FOREIGN_MEASURES_ACT: Final = Instrument(
    "ca.fema",
    "Foreign Extraterritorial Measures Act",
    "https://laws-lois.justice.gc.ca/eng/acts/F-29/",
    number="R.S.C. 1985, c. F-29",
    issuer="Parliament of Canada",
)
INSURANCE_ACT: Final = Instrument(
    "ca.insurance_companies_act",
    "Insurance Companies Act",
    "https://laws-lois.justice.gc.ca/eng/acts/I-11.8/page-24.html",
    number="S.C. 1991, c. 47",
    issuer="Parliament of Canada",
)
HOME_DEPOT: Final = Instrument(
    "ca.opc_2023_001",
    "PIPEDA Findings 2023-001",
    "https://www.priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-businesses/2023/pipeda-2023-001/",
    issuer="Office of the Privacy Commissioner of Canada",
    adopted="2023-01-26",
)
BOOKS_REGULATION: Final = Instrument(
    "ca.qc.d-9-2-r19",
    "Regulation respecting the keeping and preservation of books and registers",
    "https://www.legisquebec.gouv.qc.ca/en/version/cr/D-9.2,%20r.%2019?code=se:1&history=20240422",
    number="CQLR c. D-9.2, r. 19",
    issuer="Autorité des marchés financiers",
)
TRUST_ACT: Final = Instrument(
    "ca.trust_and_loan_companies_act",
    "Trust and Loan Companies Act",
    "https://laws-lois.justice.gc.ca/eng/acts/T-19.8/",
    number="S.C. 1991, c. 45",
    issuer="Parliament of Canada",
)
EXPORT_GUIDE: Final = Instrument(
    "ca.export_controls_guide",
    "A guide to Canada's export controls",
    "https://www.international.gc.ca/trade-commerce/guides/export_control_list-liste_exportation_controlee.aspx?lang=eng",
    issuer="Global Affairs Canada",
    adopted="2012-12-01",
)
R_22_1: Final = Instrument(
    "ca.qc.r22-1",
    "Act respecting health and social services information",
    "https://www.legisquebec.gouv.qc.ca/en/document/cs/R-22.1",
    native="Loi sur les renseignements de santé et de services sociaux",
    number="CQLR c. R-22.1",
    issuer="National Assembly of Quebec",
    adopted="2023-04-04",
)
POPA_ALBERTA: Final = Instrument(
    "ca.ab.popa",
    "Protection of Privacy Act (Alberta)",
    "https://open.alberta.ca/publications/p28p5",
    number="Bill 33 of 2024",
    issuer="Legislative Assembly of Alberta",
    adopted="2024-12-05",
)
PIPA_BC: Final = Instrument(
    "ca.bc.pipa",
    "Personal Information Protection Act (British Columbia)",
    "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/03063_01",
    number="S.B.C. 2003, c. 63",
    issuer="Legislative Assembly of British Columbia",
)
