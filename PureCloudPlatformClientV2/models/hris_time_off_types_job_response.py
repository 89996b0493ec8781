# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HrisTimeOffTypeResponse


class HrisTimeOffTypesJobResponse(Model):
    """List of HRIS time off types. Answer of get_workforcemanagement_integrations_hris_timeofftypes_job."""

    entities: list[HrisTimeOffTypeResponse] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
