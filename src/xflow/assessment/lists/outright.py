"""Definitions as callers may state them: outright, whatever their conditions say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from xflow.model.facts import Choice

if TYPE_CHECKING:
    from xflow.model.definitions import Definition
    from xflow.model.policies import Policy

_YES: Final = "yes"
_NO: Final = "no"


def with_outright_answers(policy: Policy) -> Policy:
    """Give a law in which each definition rests on what is stated of it outright, and on its condition if nothing is.

    Args:
        policy: The law.

    Returns:
        The same law with one more fact for each definition: what is stated of it, if something is.
    """
    facts = {each.id: _stated(each) for each in policy.definitions}
    definitions = [
        attrs.evolve(each, condition=facts[each.id].is_in(_YES) | (~facts[each.id].is_in(_NO) & each.condition))
        for each in policy.definitions
    ]
    return attrs.evolve(policy, facts=[*policy.facts, *facts.values()], definitions=definitions)


def _stated(definition: Definition) -> Choice:
    statement = f"what is stated outright of this: {definition.statement}"
    return Choice(f"{definition.id}.outright", statement, f"{definition.question} Is it stated?", options=(_YES, _NO))
