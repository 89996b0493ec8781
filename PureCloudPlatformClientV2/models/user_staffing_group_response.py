# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .staffing_group_reference import StaffingGroupReference
    from .user_reference import UserReference


class UserStaffingGroupResponse(Model):
    """UserStaffingGroupResponse of the Platform API."""

    user: UserReference | None = field("user", default=None)
    staffing_group: StaffingGroupReference | None = field("staffingGroup", default=None)
