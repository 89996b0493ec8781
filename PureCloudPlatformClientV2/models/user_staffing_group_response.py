# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StaffingGroupReference, UserReference


class UserStaffingGroupResponse(Model):
    """Part of UserStaffingGroupListing."""

    user: UserReference | None = field("user", default=None)
    staffing_group: StaffingGroupReference | None = field("staffingGroup", default=None)
