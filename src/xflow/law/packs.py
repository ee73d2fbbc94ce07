"""The packs of this distribution: where each is to be found and what it covers."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class PackEntry:
    """Say where a pack is to be found, without loading it.

    Args:
        module: The module that holds it as ``PACK``.
        codes: The places that it covers, beside those whose law it covers through a bloc.
        prefixes: With what the ids that it defines begin.
        bloc: The bloc whose members it covers, if any.
    """

    module: str
    codes: tuple[str, ...]
    prefixes: tuple[str, ...]
    bloc: str = ""


BUILT_IN: Final[dict[str, PackEntry]] = {
    "AE": PackEntry("xflow.law.united_arab_emirates", ("AE", "AE-DIFC", "AE-ADGM"), ("ae",)),
    "AR": PackEntry("xflow.law.argentina", ("AR",), ("ar",)),
    "AU": PackEntry("xflow.law.australia", ("AU",), ("au",)),
    "BH": PackEntry("xflow.law.bahrain", ("BH",), ("bh",)),
    "BR": PackEntry("xflow.law.brazil", ("BR",), ("br",)),
    "CA": PackEntry("xflow.law.canada", ("CA", "CA-AB", "CA-BC", "CA-MB", "CA-NS", "CA-ON", "CA-QC"), ("ca",)),
    "CH": PackEntry("xflow.law.switzerland", ("CH",), ("ch",)),
    "CL": PackEntry("xflow.law.chile", ("CL",), ("cl",)),
    "CN": PackEntry("xflow.law.china", ("CN",), ("cn",)),
    "CO": PackEntry("xflow.law.colombia", ("CO",), ("co",)),
    "EG": PackEntry("xflow.law.egypt", ("EG",), ("eg",)),
    "EU": PackEntry("xflow.law.european_union", ("EU",), ("eu", "de", "fr"), bloc="EU"),
    "GB": PackEntry("xflow.law.united_kingdom", ("GB",), ("gb",)),
    "GH": PackEntry("xflow.law.ghana", ("GH",), ("gh",)),
    "HK": PackEntry("xflow.law.hong_kong", ("HK",), ("hk",)),
    "ID": PackEntry("xflow.law.indonesia", ("ID",), ("id",)),
    "IL": PackEntry("xflow.law.israel", ("IL",), ("il",)),
    "IN": PackEntry("xflow.law.india", ("IN",), ("in",)),
    "JP": PackEntry("xflow.law.japan", ("JP",), ("jp",)),
    "KE": PackEntry("xflow.law.kenya", ("KE",), ("ke",)),
    "KR": PackEntry("xflow.law.south_korea", ("KR",), ("kr",)),
    "KZ": PackEntry("xflow.law.kazakhstan", ("KZ", "KZ-AIFC"), ("kz",)),
    "MA": PackEntry("xflow.law.morocco", ("MA",), ("ma",)),
    "MO": PackEntry("xflow.law.macao", ("MO",), ("mo",)),
    "MX": PackEntry("xflow.law.mexico", ("MX",), ("mx",)),
    "MY": PackEntry("xflow.law.malaysia", ("MY",), ("my",)),
    "NG": PackEntry("xflow.law.nigeria", ("NG",), ("ng",)),
    "NZ": PackEntry("xflow.law.new_zealand", ("NZ",), ("nz",)),
    "PE": PackEntry("xflow.law.peru", ("PE",), ("pe",)),
    "PH": PackEntry("xflow.law.philippines", ("PH",), ("ph",)),
    "QA": PackEntry("xflow.law.qatar", ("QA", "QA-QFC"), ("qa",)),
    "RU": PackEntry("xflow.law.russia", ("RU",), ("ru",)),
    "RW": PackEntry("xflow.law.rwanda", ("RW",), ("rw",)),
    "SA": PackEntry("xflow.law.saudi_arabia", ("SA",), ("sa",)),
    "SG": PackEntry("xflow.law.singapore", ("SG",), ("sg",)),
    "TH": PackEntry("xflow.law.thailand", ("TH",), ("th",)),
    "TR": PackEntry("xflow.law.turkiye", ("TR",), ("tr",)),
    "TW": PackEntry("xflow.law.taiwan", ("TW",), ("tw",)),
    "US": PackEntry("xflow.law.united_states", ("US",), ("us",)),
    "UY": PackEntry("xflow.law.uruguay", ("UY",), ("uy",)),
    "VN": PackEntry("xflow.law.vietnam", ("VN",), ("vn",)),
    "ZA": PackEntry("xflow.law.south_africa", ("ZA",), ("za",)),
}
"""The packs of this distribution, by code."""
