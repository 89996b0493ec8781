# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_reference import ManagementUnitReference
    from .mu_reschedule_result_wrapper import MuRescheduleResultWrapper


class BuRescheduleAgentScheduleResult(Model):
    """BuRescheduleAgentScheduleResult of the Platform API."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    download_result: MuRescheduleResultWrapper | None = field("downloadResult", default=None)
    download_url: str | None = field("downloadUrl", default=None)
