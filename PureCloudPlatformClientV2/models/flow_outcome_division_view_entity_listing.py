# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WritableDivision


class FlowOutcomeDivisionView(Model):
    """One of the items of a flow outcome division view entity listing. In FlowOutcomeDivisionViewEntityListing.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowOutcomeDivisionViewEntityListing(Model):
    """Page of flow outcome division views. Answer of get_flows_outcomes_divisionviews."""

    entities: list[FlowOutcomeDivisionView] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
