# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FacetEntry, FacetKeyAttribute


class QueryFacetInfo(Model):
    """Part of QueryResults."""

    attributes: list[FacetKeyAttribute] | None = field("attributes", default=None)
    facets: list[FacetEntry] | None = field("facets", default=None)
