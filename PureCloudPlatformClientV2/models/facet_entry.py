# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FacetStatistics, FacetTerm, TermAttribute


class FacetEntry(Model):
    """Part of QueryFacetInfo."""

    attribute: TermAttribute | None = field("attribute", default=None)
    statistics: FacetStatistics | None = field("statistics", default=None)
    other: int | None = field("other", default=None)
    total: int | None = field("total", default=None)
    missing: int | None = field("missing", default=None)
    term_count: int | None = field("termCount", default=None)
    term_type: Literal[
        "TERM", "NUMBERRANGE", "NUMBERHISTOGRAM", "DATERANGE", "DATEHISTOGRAM", "ID",
    ] | str | None = field("termType", default=None)
    terms: list[FacetTerm] | None = field("terms", default=None)
