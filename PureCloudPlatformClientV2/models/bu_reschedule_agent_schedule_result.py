# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference, MuRescheduleResultWrapper


class BuRescheduleAgentScheduleResult(Model):
    """Part of BuRescheduleResult."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    download_result: MuRescheduleResultWrapper | None = field("downloadResult", default=None)
    download_url: str | None = field("downloadUrl", default=None)
