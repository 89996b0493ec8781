# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Division


class CommonCampaignDivisionView(Model):
    """One of the items of a common campaign division view entity listing. In CommonCampaignDivisionViewEntityListing.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    media_type: Literal["email", "sms", "voice"] | str | None = field("mediaType", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CommonCampaignDivisionViewEntityListing(Model):
    """Page of common campaign division views. Answer of get_outbound_campaigns_all_divisionviews."""

    entities: list[CommonCampaignDivisionView] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
