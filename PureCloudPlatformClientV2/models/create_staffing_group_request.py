# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateStaffingGroupRequest(Model):
    """A staffing group to create: name, user ids and management unit id. Body of
    post_workforcemanagement_businessunit_staffinggroups.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
