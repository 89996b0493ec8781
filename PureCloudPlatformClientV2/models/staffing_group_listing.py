# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StaffingGroupResponse


class StaffingGroupListing(Model):
    """List of staffing groups. Answer of get_workforcemanagement_businessunit_staffinggroups."""

    entities: list[StaffingGroupResponse] | None = field("entities", default=None)
