# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .set_wrapper_string import SetWrapperString


class UpdateTimeOffPlanManagementUnitAssociation(Model):
    """UpdateTimeOffPlanManagementUnitAssociation of the Platform API."""

    staffing_group_ids: SetWrapperString | None = field("staffingGroupIds", default=None)
