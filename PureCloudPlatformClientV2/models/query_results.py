# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntity


class DomainEntityListingQueryResult(Model):
    """Page of query results. In QueryResults."""

    entities: list[QueryResult] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class FacetEntry(Model):
    """One of the facets of query facet information. In QueryFacetInfo."""

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


class FacetKeyAttribute(Model):
    """One of the attributes of query facet information. In QueryFacetInfo."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    count: int | None = field("count", default=None)


class FacetStatistics(Model):
    """Statistics of a facet entry. In FacetEntry."""

    count: int | None = field("count", default=None)
    min: float | None = field("min", default=None)
    max: float | None = field("max", default=None)
    mean: float | None = field("mean", default=None)
    std_deviation: float | None = field("stdDeviation", default=None)
    date_min: datetime | None = field("dateMin", default=None)
    date_max: datetime | None = field("dateMax", default=None)


class FacetTerm(Model):
    """One of the terms of a facet entry. In FacetEntry."""

    term: str | None = field("term", default=None)
    key: int | None = field("key", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    count: int | None = field("count", default=None)
    time: datetime | None = field("time", default=None)


class QueryFacetInfo(Model):
    """Facet information of query results. In QueryResults."""

    attributes: list[FacetKeyAttribute] | None = field("attributes", default=None)
    facets: list[FacetEntry] | None = field("facets", default=None)


class QueryResult(Model):
    """One of the items of a domain entity listing query result. In DomainEntityListingQueryResult."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    body: DomainEntity | None = field("body", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QueryResults(Model):
    """Query results: results and facet information. Answer of get_contentmanagement_query and 1 more."""

    results: DomainEntityListingQueryResult | None = field("results", default=None)
    facet_info: QueryFacetInfo | None = field("facetInfo", default=None)


class TermAttribute(Model):
    """Attribute of a facet entry. In FacetEntry."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["NUMBER", "STRING", "DATE", "BOOLEAN", "LIST"] | str | None = field("type", default=None)
