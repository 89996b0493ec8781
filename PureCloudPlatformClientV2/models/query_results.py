# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityListingQueryResult, QueryFacetInfo


class QueryResults(Model):
    """Given by get_contentmanagement_query and 1 more."""

    results: DomainEntityListingQueryResult | None = field("results", default=None)
    facet_info: QueryFacetInfo | None = field("facetInfo", default=None)
