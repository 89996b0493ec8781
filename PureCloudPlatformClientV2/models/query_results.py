# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityListingQueryResult, QueryFacetInfo


class QueryResults(Model):
    results: DomainEntityListingQueryResult | None = field("results", default=None)
    facet_info: QueryFacetInfo | None = field("facetInfo", default=None)
