# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AfterCallWork(Model):
    """After call work of a call. In Call and 10 more."""

    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    state: Literal[
        "unknown", "notApplicable", "skipped", "pending", "complete",
    ] | str | None = field("state", default=None)
