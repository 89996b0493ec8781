# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WritableDivision


class IVRDivisionView(Model):
    """One of the items of an IVR division view entity listing. In IVRDivisionViewEntityListing.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)


class IVRDivisionViewEntityListing(Model):
    """Page of IVR division views. Answer of get_architect_ivrs_divisionviews."""

    entities: list[IVRDivisionView] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    total_number_of_entities: int | None = field("totalNumberOfEntities", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
