# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import Division, DomainEntityRef


class EdgeTrunkBase(Model):
    """An edge trunk base, kept at
    /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}. Answer of
    get_telephony_providers_edges_edgegroup_edgetrunkbase and 1 more; body of
    put_telephony_providers_edges_edgegroup_edgetrunkbase.

    Required by the platform: name, trunk_metabase, trunk_type.
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
    trunk_metabase: DomainEntityRef | None = field("trunkMetabase", default=None)
    properties: dict[str, Any] | None = field("properties", default=None)
    trunk_type: Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = field("trunkType", default=None)
    site: DomainEntityRef | None = field("site", default=None)
    inbound_site: DomainEntityRef | None = field("inboundSite", default=None)
    self_uri: str | None = field("selfUri", default=None)
