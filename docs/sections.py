"""Write the sections of a page in Markdown, for people who read law and not programs."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from describe import asked_when, described, effect, escaped, labelled, link, listed, places
from pages import conditions_in

from xflow import NOT_APPLICABLE, UNKNOWN, WORLD, Choice, Confidence, Impose, Objective, Prohibit
from xflow.model.conditions import ANYTHING, NOTHING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from describe import Words
    from pages import Page

    from xflow import (
        Citation,
        DataCategory,
        Definition,
        Exemption,
        Fact,
        Instrument,
        ListEntry,
        Measure,
        Mechanism,
        NegativeList,
        Note,
        Recognition,
        Regime,
    )
    from xflow.model.conditions import Labelled
    from xflow.model.policies import Provision

CONFIDENCE: Final = {
    Confidence.SEEN: "its text was seen",
    Confidence.RELATED: "known from published accounts; its text was not seen",
    Confidence.RECALLED: "from memory, not confirmed",
}
BURDENS: Final = (
    "nothing to do",
    "the parties can do it by themselves",
    "something is filed with an authority",
    "a body must certify",
    "an authority must agree",
)
HOW_TO_READ: Final = """\
Each provision is restated in our own words; the link beside it leads to the official text. What a provision asks is
written as a list: a line that holds others says whether all of them or at least one of them must hold. Words that are
links lead to the definition, the question or the mechanism that they stand for. A period ends before its last day:
“until 2026-01-01” means that 31 December 2025 is the last day on which it counts.
"""


def page_lines(page: Page) -> Iterator[str]:
    """Walk over the lines of a page.

    Args:
        page: What the page shows.

    Yields:
        Its lines, in Markdown.
    """
    words = page.words
    yield from (f"# {escaped(page.regime.name)}", "")
    yield from _about(page.regime, words)
    yield from (HOW_TO_READ,)
    yield from _section("What applies", _measures(page, words))
    yield from _section("What lifts it", _exemptions(page, words))
    yield from _section("Negative lists", _negative_lists(page, words))
    yield from _section("Grounds", _grounds(page, words))
    yield from _section("Recognitions", _recognitions(page, words))
    yield from _section("Mechanisms", _mechanisms(page.mechanisms))
    yield from _section("Definitions", _definitions(page.definitions, words))
    yield from _section("Kinds of data of this law", _categories(page.categories, words))
    yield from _section("Facts and their questions", _facts(page.facts))
    yield from _section("Contested readings and doubts", _doubts(page))
    yield from _section("What we could not confirm", _unconfirmed(page))
    yield from _section("History", _history(page))
    yield from _section("Places without a page of their own", _others(page.also, words))
    yield from _section("Sources", _sources(page.instruments()))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Give a section its heading, unless it is empty."""
    found = list(lines)
    if found:
        yield from (f"## {title}", "", *found, "")


def _item(head: str, text: str) -> Iterator[str]:
    """Write a part of a provision, unless it is empty."""
    if text:
        yield from (f"**{head}.** {text}", "")


def _block(head: str, lines: list[str]) -> Iterator[str]:
    yield from (f"**{head}:**", "", *lines, "")


def _sentence(text: str) -> str:
    """Make a text begin and end like a sentence."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) or not text else ".")


def cited(cite: Citation) -> str:
    """Point to a place in an instrument, with its official address."""
    return link(str(cite), cite.url or cite.instrument.url)


def _checked(cite: Citation) -> str:
    return f"{cite.checked_on}; {CONFIDENCE[cite.confidence]}."


def _notes(notes: Iterable[Note]) -> Iterator[str]:
    for note in dict.fromkeys(notes):
        yield from (f"*Note.* {_noted(note)}", "")


def _noted(note: Note) -> str:
    return f"{escaped(note.text)} ({escaped(note.source)})" if note.source else escaped(note.text)


# The regime.


def _about(regime: Regime, words: Words) -> Iterator[str]:
    yield from _item("What holds when nothing else applies", _default(regime))
    yield from _item("Covered", f"The law is stated {regime.covered}; this edition is of {regime.edition}.")
    yield from _item("Places", _sentence(places(regime.codes, "and")))
    yield from _item("Left out", escaped(regime.missing))
    yield from _item("Not stated", _unstated(regime, words))
    if regime.cite is not None:
        yield from _notes(regime.cite.notes)


def _unstated(regime: Regime, words: Words) -> str:
    """Name the kinds of data that leave the law unknown."""
    names = [words.category(each) for each in regime.unstated]
    return f"What it says of {listed(names, 'and')}; such data end in a question." if names else ""


def _default(regime: Regime) -> str:
    said = escaped(_sentence(regime.default))
    return said if regime.cite is None else f"{said} Source: {cited(regime.cite)}."


# Measures, exemptions, lists and recognitions.


def _measures(page: Page, words: Words) -> Iterator[str]:
    for instrument, measures in itertools.groupby(page.measures, lambda each: each.cite.instrument):
        yield from (f"### {escaped(instrument.title)}{_native(instrument)}", "")
        for measure in measures:
            yield from _headed("####", measure, page)
            yield from _measure(measure, page, words)


def _native(instrument: Instrument) -> str:
    return f" ({escaped(instrument.native)})" if instrument.native else ""


def _headed(level: str, provision: Provision, page: Page) -> Iterator[str]:
    """Write the heading of a provision: the first of several versions is the target of links, and all bear dates."""
    versions = [each for each in page.provisions if each.id == provision.id]
    if provision is versions[0]:
        yield from (f"({provision.id})=", "")
    period = f" ({provision.in_force})" if len(versions) > 1 else ""
    yield from (f"{level} {escaped(provision.title)}{period}", "")
    place = (
        f" · {escaped(WORLD[provision.by].name)}" if provision.by not in {page.regime.id, page.regime.codes[0]} else ""
    )
    yield from (f"`{provision.id}`{place} · {cited(provision.cite)} · in force {provision.in_force}", "")


def _measure(measure: Measure, page: Page, words: Words) -> Iterator[str]:
    yield from _item("What it does", effect(measure))
    yield from _block("It applies when", described(measure.scope, words))
    if not isinstance(measure.effect, Impose | Prohibit) and measure.requirement != NOTHING:
        yield from _block("It is met when", described(measure.requirement, words))
    yield from _item("What may lift it", _lifters(measure.id, page))
    yield from _item("Asked", f"When {asked_when(measure)}.")
    if measure.objective is not Objective.NOT_STATED:
        yield from _item("Objective", _sentence(measure.objective.value))
    yield from _item("Authority", escaped(_sentence(measure.authority)))
    yield from _item("Consequence of a breach", escaped(_sentence(measure.consequence)))
    yield from _item("Checked on", _checked(measure.cite))
    yield from _notes((*measure.notes, *measure.cite.notes))


def _lifters(identifier: str, page: Page) -> str:
    lifting = {each.id: each.title for each in page.policy.exemptions if identifier in each.lifts}
    lifting |= {each.id: each.title for each in page.policy.negative_lists if identifier in each.lifts}
    return _sentence(listed((link(title, f"#{name}") for name, title in lifting.items()), "and")) if lifting else ""


def _exemptions(page: Page, words: Words) -> Iterator[str]:
    for exemption in page.exemptions:
        yield from _headed("###", exemption, page)
        yield from _exemption(exemption, page, words)


def _exemption(exemption: Exemption, page: Page, words: Words) -> Iterator[str]:
    yield from _block("It holds when", described(exemption.when, words))
    yield from _block("It lifts", _lifted(exemption.lifts, page))
    yield from _item("Unless lifted itself by", _lifters(exemption.id, page))
    yield from _item("Checked on", _checked(exemption.cite))
    yield from _notes((*exemption.notes, *exemption.cite.notes))


def _lifted(identifiers: Iterable[str], page: Page) -> list[str]:
    titles = {each.id: each.title for each in page.policy.all_measures()}
    titles |= {each.id: each.title for each in page.policy.all_exemptions()}
    anchors = {each.id for each in page.policy.provisions()}
    return [f"- {link(titles[name], _anchor(name, anchors))}" for name in identifiers]


def _anchor(name: str, anchors: set[str]) -> str:
    """Give the target of a provision; what an entry of a negative list stands for is found with its list."""
    return f"#{name}" if name in anchors else f"#{name.rpartition('.')[0]}"


def _negative_lists(page: Page, words: Words) -> Iterator[str]:
    for each in page.negative_lists:
        yield from _headed("###", each, page)
        yield from _negative_list(each, page, words)


def _negative_list(each: NegativeList, page: Page, words: Words) -> Iterator[str]:
    yield from _item("Whose list", _sentence(places([each.by])))
    yield from _block("It covers", described(each.scope, words))
    yield from _block("It takes the place of", _lifted(each.lifts, page))
    for number, entry in enumerate(each.entries, start=1):
        yield from _entry(number, entry, words)
    yield from _item("Checked on", _checked(each.cite))
    yield from _notes((*each.notes, *each.cite.notes))


def _entry(number: int, entry: ListEntry, words: Words) -> Iterator[str]:
    context = "; ".join(filter(None, (entry.industry, entry.scenario)))
    head = f"{entry.item} ({context})" if context else entry.item
    yield from (f"#### {number}. {escaped(_capital(head))}", "")
    yield from _block("Data fall under it when", described(entry.when, words))
    if entry.treatment is None:
        yield from _item("Treatment", "The general rules apply unchanged.")
    elif isinstance(entry.treatment, Prohibit):
        yield from _item("Treatment", "The transfer is forbidden.")
    else:
        yield from _block("It is required that", described(entry.treatment.requirement, words))
    yield from _notes(entry.notes)


def _recognitions(page: Page, words: Words) -> Iterator[str]:
    for recognition in page.recognitions:
        yield from _headed("###", recognition, page)
        yield from _recognition(recognition, words)


def _recognition(recognition: Recognition, words: Words) -> Iterator[str]:
    yield from _item("Kind", escaped(_sentence(recognition.kind)))
    if recognition.of:
        yield from _item("Of", _sentence(places(recognition.of, "and")))
    if recognition.scope != ANYTHING:
        yield from _block("It covers a transfer when", described(recognition.scope, words))
    yield from _item("Checked on", _checked(recognition.cite))
    yield from _notes(recognition.cite.notes)


# What the provisions name.


def _grounds(page: Page, words: Words) -> Iterator[str]:
    for ground in page.grounds:
        yield from (f"({words.labels[ground]})=", "", f"### {escaped(_capital(ground.label))}", "")
        yield from _block("It is so when", described(ground.condition, words))
        yield from _item("Named by", _naming(ground, page))


def _naming(ground: Labelled, page: Page) -> str:
    """List the provisions that name a ground, with their periods."""
    naming = [each for each in page.provisions if any(ground in labelled(one) for one in conditions_in(each))]
    return _sentence(listed((f"{link(each.title, f'#{each.id}')}, {each.in_force}" for each in naming), "and"))


def _mechanisms(mechanisms: Iterable[Mechanism]) -> Iterator[str]:
    for mechanism in mechanisms:
        native = f" ({escaped(mechanism.native)})" if mechanism.native else ""
        yield from (f"({mechanism.id})=", "", f"### {escaped(_capital(mechanism.name))}{native}", "")
        cite = "" if mechanism.cite is None else f" · {cited(mechanism.cite)}"
        yield from (f"`{mechanism.id}` · {mechanism.kind.value}{cite}", "")
        yield from _item("Step", escaped(_sentence(mechanism.step)))
        yield from _item("Burden", _sentence(BURDENS[mechanism.burden]))
        yield from _item("Granted by", escaped(_sentence(mechanism.granted_by)))
        yield from _item("Takes", escaped(_sentence(mechanism.takes)))
        if mechanism.validity_months is not None:
            yield from _item("Lapses", f"After {mechanism.validity_months} months.")
        if not mechanism.can_be_supplied:
            yield from _item("Never offered", "Nobody can count on it, so it is no way that a decision proposes.")
        if mechanism.cite is not None:
            yield from _notes(mechanism.cite.notes)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _definitions(definitions: Iterable[Definition], words: Words) -> Iterator[str]:
    for definition in definitions:
        yield from (f"({definition.id})=", "", f"### {escaped(_capital(definition.statement))}", "")
        yield from (f"`{definition.id}` · {cited(definition.cite)}", "")
        yield from _block("It is so when", described(definition.condition, words))
        yield from _item("Question", escaped(definition.question))
        yield from _item("Checked on", _checked(definition.cite))
        yield from _notes(definition.cite.notes)


def _categories(categories: Iterable[DataCategory], words: Words) -> Iterator[str]:
    for category in categories:
        yield from (f"({category.id})=", "", f"**{escaped(category.name)}** · `{category.id}`", "")
        yield from (escaped(_sentence(category.definition)) + _ties(category, words), "")
        if category.cite is not None:
            yield from (f"Source: {cited(category.cite)}.", "")
            yield from _notes(category.cite.notes)


def _ties(category: DataCategory, words: Words) -> str:
    narrower = listed((words.category(name) for name in sorted(category.narrower)), "and")
    broader = listed((words.category(name) for name in sorted(category.broader)), "and")
    absent = " It is presumed absent unless it is stated." if category.presumed_absent else ""
    held = f" It holds: {narrower}." if narrower else ""
    return f"{f' It is part of: {broader}.' if broader else ''}{held}{absent}"


def _facts(facts: Iterable[Fact]) -> Iterator[str]:
    for fact in facts:
        yield from (f"({fact.id})=", "", f"**{escaped(_capital(fact.statement))}** · `{fact.id}`", "")
        source = "" if fact.cite is None else f" Source: {cited(fact.cite)}."
        yield from (f"{escaped(fact.question)} {_answers(fact)}{source}", "")
        if fact.cite is not None:
            yield from _notes(fact.cite.notes)


def _answers(fact: Fact) -> str:
    options = f"One of: {escaped(', '.join(fact.options).replace('_', ' '))}. " if isinstance(fact, Choice) else ""
    return f"{options}{_ordinary(fact)}"


def _ordinary(fact: Fact) -> str:
    match fact.ordinary:
        case value if value is UNKNOWN:
            return "It has no ordinary value and is never presumed."
        case value if value is NOT_APPLICABLE:
            return "Ordinarily it does not apply."
        case bool() as value:
            return f"Ordinarily: {'yes' if value else 'no'}."
        case value:
            return f"Ordinarily: {escaped(str(value).replace('_', ' '))}."


# The state of our knowledge.


def _doubts(page: Page) -> Iterator[str]:
    """Walk over all notes, each once, with what they concern."""
    concerned: defaultdict[Note, dict[str, str]] = defaultdict(dict)
    for identifier, name, note in _all_notes(page):
        concerned[note][identifier] = name
    for note, named in concerned.items():
        links = (link(name, f"#{identifier}") if identifier else name for identifier, name in named.items())
        yield f"- {_noted(note)} — on: {listed(links, 'and')}."


def _all_notes(page: Page) -> Iterator[tuple[str, str, Note]]:
    for provision in page.provisions:
        own = getattr(provision, "notes", ())
        yield from ((provision.id, provision.title, note) for note in own)
    for identifier, name, cite in page.citations():
        yield from ((identifier, name, note) for note in cite.notes)


def _unconfirmed(page: Page) -> Iterator[str]:
    for confidence in (Confidence.RECALLED, Confidence.RELATED):
        found = [each for each in page.citations() if each[2].confidence is confidence]
        if found:
            yield from (f"**{_capital(CONFIDENCE[confidence])}:**", "")
            yield from dict.fromkeys(f"- {_named(*each)}" for each in found)
            yield ""


def _named(identifier: str, name: str, cite: Citation) -> str:
    called = link(name, f"#{identifier}") if identifier else name
    return f"{called}: {cited(cite)}, checked on {cite.checked_on}"


def _history(page: Page) -> Iterator[str]:
    """Walk over the days on which the law changed, with what began and what ended."""
    begun: defaultdict[dt.date, dict[str, str]] = defaultdict(dict)
    ended: defaultdict[dt.date, dict[str, str]] = defaultdict(dict)
    for provision in page.provisions:
        start, end = provision.in_force.start, provision.in_force.end
        if start is not None:
            begun[start][provision.id] = provision.title
        if end is not None:
            ended[end][provision.id] = provision.title
    for day in sorted({*begun, *ended}):
        yield from (f"**{day}**", "", *_changes(begun[day], ended[day]), "")


def _changes(begun: dict[str, str], ended: dict[str, str]) -> Iterator[str]:
    for identifier, title in begun.items():
        yield f"- {'changes' if identifier in ended else 'begins'}: {link(title, f'#{identifier}')}"
    for identifier, title in ended.items():
        if identifier not in begun:
            yield f"- ends: {link(title, f'#{identifier}')}"


def _others(regimes: Iterable[Regime], words: Words) -> Iterator[str]:
    """Walk over the regimes that state no rule of their own, those with the same words together."""
    alike: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for regime in regimes:
        left_out = " ".join(each for each in (escaped(regime.missing), _unstated(regime, words)) if each)
        alike[_default(regime), str(regime.covered), left_out].append(regime.name)
    for (default, covered, missing), names in alike.items():
        tail = f" Left out: {missing}" if missing else ""
        yield from (f"{listed(sorted(names), 'and')}: {default} Stated {covered}.{tail}", "")


def _sources(instruments: Iterable[Instrument]) -> Iterator[str]:
    for instrument in instruments:
        about = [instrument.number, instrument.issuer, f"adopted {instrument.adopted}" if instrument.adopted else ""]
        words = "; ".join(escaped(each) for each in about if each)
        yield f"- {link(instrument.title, instrument.url)}{_native(instrument)}{f': {words}' if words else ''}."
