# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .facet_statistics import FacetStatistics
    from .facet_term import FacetTerm
    from .term_attribute import TermAttribute


class FacetEntry(Model):
    """FacetEntry of the Platform API."""

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
