# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserStaffingGroupResponse


class UserStaffingGroupListing(Model):
    """Given by post_workforcemanagement_businessunit_staffinggroups_query."""

    entities: list[UserStaffingGroupResponse] | None = field("entities", default=None)
