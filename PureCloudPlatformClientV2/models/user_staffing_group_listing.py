# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StaffingGroupReference, UserReference


class UserStaffingGroupListing(Model):
    """List of user staffing groups. Answer of post_workforcemanagement_businessunit_staffinggroups_query."""

    entities: list[UserStaffingGroupResponse] | None = field("entities", default=None)


class UserStaffingGroupResponse(Model):
    """One of the items of a user staffing group listing. In UserStaffingGroupListing."""

    user: UserReference | None = field("user", default=None)
    staffing_group: StaffingGroupReference | None = field("staffingGroup", default=None)
