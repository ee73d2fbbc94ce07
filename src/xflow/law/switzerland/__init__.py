"""The law pack of Switzerland: disclosure abroad under both data protection acts, and secrecy beside them."""

from __future__ import annotations

from typing import Final

from xflow.law.switzerland.disclosure import DEFINITIONS, MEASURES, RECOGNITIONS, SCOPE_OF_ACT
from xflow.law.switzerland.facts import (
    CATEGORIES,
    EFFECT_IN_SWITZERLAND,
    FACTS,
)
from xflow.law.switzerland.instruments import (
    CHECKED,
    FADP,
    RELATED,
)
from xflow.law.switzerland.mechanisms import (
    MECHANISMS,
)
from xflow.law.switzerland.secrecy import SECRECY
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime

PACK: Final = Policy(
    regimes=[
        Regime(
            "CH",
            "Switzerland",
            ["CH"],
            CHECKED,
            "Personal data go freely to listed states, and elsewhere only under a guarantee or an exception; other data are "
            "free but for secrets.",
            FADP.cite("Arts 16-18", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            missing=(
                "Cantonal law; data on legal persons under the old act; Schengen rules for police; "
                "embargoes, the federal cloud."
            ),
            reached_by=(EFFECT_IN_SWITZERLAND.id,),
        )
    ],
    measures=[*MEASURES, *SECRECY],
    exemptions=[SCOPE_OF_ACT],
    recognitions=RECOGNITIONS,
    definitions=DEFINITIONS,
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=CATEGORIES,
)
