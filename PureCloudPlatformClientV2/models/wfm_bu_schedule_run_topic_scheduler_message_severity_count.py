# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmBuScheduleRunTopicSchedulerMessageSeverityCount(Model):
    """WfmBuScheduleRunTopicSchedulerMessageSeverityCount of the Platform API."""

    severity: Literal["Ignore", "Information", "Warning", "Error"] | str | None = field("severity", default=None)
    count: int | None = field("count", default=None)
