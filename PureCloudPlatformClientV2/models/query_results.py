# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_listing_query_result import DomainEntityListingQueryResult
    from .query_facet_info import QueryFacetInfo


class QueryResults(Model):
    """QueryResults of the Platform API."""

    results: DomainEntityListingQueryResult | None = field("results", default=None)
    facet_info: QueryFacetInfo | None = field("facetInfo", default=None)
