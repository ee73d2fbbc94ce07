"""A report in Markdown, with plots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Plot:
    """Hold curves over a common axis, both axes logarithmic.

    Args:
        file: The name of the file, without its ending.
        across: What the axis across says.
        up: What the axis upwards says.
        curves: The points of each curve, by its name.
    """

    file: str
    across: str
    up: str
    curves: dict[str, list[tuple[float, float]]]


@dataclass(frozen=True, slots=True)
class Section:
    """Hold one part of a report.

    Args:
        title: Its title.
        text: What it says before its table.
        heads: The heads of its table.
        rows: The rows of it.
        plots: Its plots.
    """

    title: str
    text: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    plots: Sequence[Plot] = field(default=())


def write(folder: Path, title: str, sections: Sequence[Section]) -> Path:
    """Write a report: ``report.md`` and one picture a plot.

    Args:
        folder: Where to; it is made if it is not there.
        title: The title of the report.
        sections: Its parts.

    Returns:
        Where the report stands.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for section in sections:
        for plot in section.plots:
            _draw(plot, folder)
    report = folder / "report.md"
    report.write_text("\n\n".join((f"# {title}", *map(to_markdown, sections))) + "\n", encoding="utf-8")
    return report


def to_markdown(section: Section) -> str:
    """Write a part of a report.

    Example:
        >>> print(to_markdown(Section("Speed", "One by one.", ("system", "us"), [("a", "1.5")])))
        ## Speed
        <BLANKLINE>
        One by one.
        <BLANKLINE>
        | system | us |
        |---|---|
        | a | 1.5 |
    """
    return "\n\n".join(_parts(section))


def _parts(section: Section) -> Iterator[str]:
    yield f"## {section.title}"
    yield section.text
    yield "\n".join((_line(section.heads), "|" + "---|" * len(section.heads), *map(_line, section.rows)))
    yield from (f"![{plot.up} by {plot.across}]({plot.file}.svg)" for plot in section.plots)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _draw(plot: Plot, folder: Path) -> None:
    from matplotlib.figure import Figure  # noqa: PLC0415  (an optional package, loaded only where plots are drawn)

    figure = Figure(figsize=(8, 5), layout="constrained")
    axes = figure.add_subplot(xscale="log", yscale="log", xlabel=plot.across, ylabel=plot.up)
    for at, (name, points) in enumerate(plot.curves.items()):
        ordered = sorted(points)
        axes.plot(
            [x for x, _ in ordered], [y for _, y in ordered], _MARKERS[at % len(_MARKERS)], label=name, lw=_width(name)
        )
    axes.grid(visible=True, which="major", alpha=0.3)
    axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False, fontsize="small")
    figure.savefig(folder / f"{plot.file}.svg")


def _width(name: str) -> float:
    """Give the width of a curve: those of xflow stand out."""
    return 2.5 if name.startswith("xflow") else 1


_MARKERS = ("o-", "s-", "^-", "D-", "v--", "P--", "X--", "*--", "<:", ">:", "h:")
