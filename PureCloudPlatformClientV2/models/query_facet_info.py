# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .facet_entry import FacetEntry
    from .facet_key_attribute import FacetKeyAttribute


class QueryFacetInfo(Model):
    """QueryFacetInfo of the Platform API."""

    attributes: list[FacetKeyAttribute] | None = field("attributes", default=None)
    facets: list[FacetEntry] | None = field("facets", default=None)
