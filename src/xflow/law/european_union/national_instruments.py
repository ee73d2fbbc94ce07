"""The instruments of Germany and France that touch data transfers."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

SGB_V: Final = Instrument(
    "de.sgbv",
    "Social Code, Book V",
    "https://www.gesetze-im-internet.de/sgb_5/__393.html",
    native="Sozialgesetzbuch, Fünftes Buch",
    issuer="Germany",
)
SGB_X: Final = Instrument(
    "de.sgbx",
    "Social Code, Book X",
    "https://www.gesetze-im-internet.de/sgb_10/__80.html",
    native="Sozialgesetzbuch, Zehntes Buch",
    issuer="Germany",
)
AO: Final = Instrument(
    "de.ao",
    "Fiscal Code",
    "https://www.gesetze-im-internet.de/ao_1977/__146.html",
    native="Abgabenordnung",
    issuer="Germany",
)
CSP: Final = Instrument(
    "fr.csp",
    "Public Health Code",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665",
    native="Code de la santé publique",
    issuer="France",
)
HDS: Final = Instrument(
    "fr.hds",
    "Certification framework for hosts of health data, version 2",
    "https://esante.gouv.fr/produits-services/hds",
    native="Référentiel de certification Hébergeur de données de santé",
    issuer="France",
    adopted="2024-04-26",
)
BLOCKING_STATUTE: Final = Instrument(
    "fr.68-678",
    "Law on the communication of economic documents and information to foreigners",
    "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000501326/",
    native="Loi n° 68-678 du 26 juillet 1968",
    number="68-678",
    issuer="France",
    adopted="1968-07-26",
)
