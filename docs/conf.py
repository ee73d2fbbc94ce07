"""Build the documentation: ``sphinx-build -W -n -b html docs docs/_build/html``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import xflow

if TYPE_CHECKING:
    from docutils import nodes  # type: ignore[import-untyped]  # it ships no types
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "xflow"
author = "The xflow founders"
project_copyright = "2026, the xflow founders"
release = xflow.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "**/.ipynb_checkpoints", "jupyter_execute"]
html_theme = "furo"
html_title = f"xflow {release}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

nb_execution_mode = "force"  # every study is executed anew, so that what it says is what the law in the packs gives
nb_execution_raise_on_error = True
nb_execution_timeout = 300
nb_merge_streams = True

default_role = "py:obj"  # names between single backticks in docstrings are links
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints = "none"  # the docstrings say in words what is given; the source says the types
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

nitpick_ignore_regex = [
    # The standard library is not documented here, and the build must work without a network.
    (r"py:.*", r"(ValueError|TypeError|LookupError|OverflowError|Exception)"),
    (r"py:.*", r"(enum|datetime|collections|typing)\..*"),
    # What a question may ask, as `Transfer.stating` takes it: an alias without a public name, told in words there.
    (r"py:obj", r"Answerable"),
]
"""References that lead out of this documentation, each with its reason."""


def _public(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement
) -> nodes.reference | None:
    """Lead a reference to a class or function, wherever it is defined, to its entry under its public name."""
    name = str(node["reftarget"]).lstrip("~.").rpartition("xflow.")[2]
    head, dot, rest = name.rpartition(".")
    owner = head.rpartition(".")[2] if dot else ""
    for candidate in (name, rest, f"{owner}.{rest}", head):
        found = env.domains["py"].resolve_any_xref(
            env, node.get("refdoc", ""), app.builder, f"xflow.{candidate}", node, content
        )
        if found:
            return found[0][1]
    return None


def _no_colon_first(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Keep the first words of a property's docstring from being read as its type where a colon follows them."""
    del app, name, obj, options
    if what == "property" and lines:
        lines[0] = lines[0].replace(": ", " - ", 1)


def setup(app: Sphinx) -> None:
    """Connect what this file adds."""
    app.connect("missing-reference", _public)
    app.connect("autodoc-process-docstring", _no_colon_first, priority=100)
