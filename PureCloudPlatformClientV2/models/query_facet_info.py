# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FacetEntry, FacetKeyAttribute


class QueryFacetInfo(Model):
    attributes: list[FacetKeyAttribute] | None = field("attributes", default=None)
    facets: list[FacetEntry] | None = field("facets", default=None)
