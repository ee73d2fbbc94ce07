"""Judge transfers that leave one place, under its law alone, as tests of packs do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

import xflow as xf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


@frozen
class Judging:
    """Judge transfers of one law.

    Args:
        pack: The law.
        code: Its regime.
        origin: Where the data leave from, if that is not the place of the code.
    """

    pack: xf.Policy
    code: str
    origin: str = ""

    def decision(
        self,
        *held: xf.Mechanism | xf.InPlace,
        to: str = "IN",
        on: str = TODAY,
        data: Any = "contact",  # noqa: ANN401  (whatever a transfer takes)
        **facts: object,
    ) -> xf.Decision:
        """Judge a transfer; facts are named with two underscores for the dot."""
        stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
        transfer = xf.Transfer(self.origin or self.code, to, data=data, mechanisms=held).stating(stated)
        return xf.evaluate(transfer, self.pack, on=on, presume=True, under=[self.code])

    def outcome(self, *held: xf.Mechanism | xf.InPlace, **more: Any) -> str:  # noqa: ANN401
        """Give the outcome in a word; see `decision`."""
        return self.decision(*held, **more).outcome.value

    def duties(self, *held: xf.Mechanism | xf.InPlace, **more: Any) -> set[str]:  # noqa: ANN401
        """Give the texts of the duties; see `decision`."""
        return {duty.text for duty in self.decision(*held, **more).duties}
