# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division, DomainEntityRef, Site


class OutboundRoute(Model):
    """One of the items of an outbound route entity listing. In OutboundRouteEntityListing.

    Required by the platform: name, classification_types.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    classification_types: list[str] | None = field("classificationTypes", default=None)
    enabled: bool | None = field("enabled", default=None)
    distribution: Literal["SEQUENTIAL", "RANDOM"] | str | None = field("distribution", default=None)
    external_trunk_bases: list[DomainEntityRef] | None = field("externalTrunkBases", default=None)
    site: Site | None = field("site", default=None)
    managed: bool | None = field("managed", default=None)
    self_uri: str | None = field("selfUri", default=None)


class OutboundRouteEntityListing(Model):
    """Page of outbound routes. Answer of get_telephony_providers_edges_outboundroutes."""

    entities: list[OutboundRoute] | None = field("entities", default=None)
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
