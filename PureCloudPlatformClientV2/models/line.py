# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import Division, DomainEntityRef, Edge


class Line(Model):
    """A line, kept at /api/v2/telephony/providers/edges/lines/{lineId}. Answer of get_telephony_providers_edges_line
    and 1 more.

    Required by the platform: name.
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
    properties: dict[str, Any] | None = field("properties", default=None)
    edge_group: DomainEntityRef | None = field("edgeGroup", default=None)
    template: DomainEntityRef | None = field("template", default=None)
    site: DomainEntityRef | None = field("site", default=None)
    line_base_settings: DomainEntityRef | None = field("lineBaseSettings", default=None)
    primary_edge: Edge | None = field("primaryEdge", default=None)
    secondary_edge: Edge | None = field("secondaryEdge", default=None)
    logged_in_user: DomainEntityRef | None = field("loggedInUser", default=None)
    default_for_user: DomainEntityRef | None = field("defaultForUser", default=None)
    self_uri: str | None = field("selfUri", default=None)
