# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .bu_schedule_metadata import BuScheduleMetadata


class BuAsyncScheduleResponse(Model):
    """BuAsyncScheduleResponse of the Platform API."""

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuScheduleMetadata | None = field("result", default=None)
