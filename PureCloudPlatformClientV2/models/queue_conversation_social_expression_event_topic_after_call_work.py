# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class QueueConversationSocialExpressionEventTopicAfterCallWork(Model):
    state: Literal[
        "unknown", "skipped", "pending", "complete", "notApplicable",
    ] | str | None = field("state", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
