# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SetWrapperString


class UpdateTimeOffPlanBusinessUnitAssociation(Model):
    """Part of BuUpdateTimeOffPlanRequest."""

    management_unit_ids: SetWrapperString | None = field("managementUnitIds", default=None)
    staffing_group_ids: SetWrapperString | None = field("staffingGroupIds", default=None)
