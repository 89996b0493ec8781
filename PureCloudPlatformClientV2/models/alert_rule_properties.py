# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AlertRuleProperties(Model):
    """Part of CommonAlert.

    Required by the platform: type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "ConversationMetrics", "UserPresence", "WorkforceManagement", "Unknown",
    ] | str | None = field("type", default=None)
