# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division, TrunkBase, TrunkBaseAssignment


class EdgeGroup(Model):
    """An edge group, kept at /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}. Answer of
    get_telephony_providers_edges_edgegroup and 2 more; body of post_telephony_providers_edges_edgegroups and 1 more.

    Required by the platform: name, edge_trunk_base_assignment, phone_trunk_bases.
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
    managed: bool | None = field("managed", default=None)
    hybrid: bool | None = field("hybrid", default=None)
    edge_trunk_base_assignment: TrunkBaseAssignment | None = field("edgeTrunkBaseAssignment", default=None)
    phone_trunk_bases: list[TrunkBase] | None = field("phoneTrunkBases", default=None)
    self_uri: str | None = field("selfUri", default=None)
