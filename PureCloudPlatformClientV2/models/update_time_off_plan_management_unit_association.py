# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SetWrapperString


class UpdateTimeOffPlanManagementUnitAssociation(Model):
    """Part of BuUpdateTimeOffPlanRequest."""

    staffing_group_ids: SetWrapperString | None = field("staffingGroupIds", default=None)
