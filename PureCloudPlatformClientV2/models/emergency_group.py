# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, WritableDivision


class EmergencyCallFlow(Model):
    """One of the emergency call flows of an emergency group. In EmergencyGroup."""

    emergency_flow: DomainEntityRef | None = field("emergencyFlow", default=None)
    ivrs: list[DomainEntityRef] | None = field("ivrs", default=None)


class EmergencyGroup(Model):
    """An emergency group, kept at /api/v2/architect/emergencygroups/{emergencyGroupId}. Answer of
    get_architect_emergencygroup and 2 more; body of post_architect_emergencygroups and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    enabled: bool | None = field("enabled", default=None)
    emergency_call_flows: list[EmergencyCallFlow] | None = field("emergencyCallFlows", default=None)
    self_uri: str | None = field("selfUri", default=None)
