# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CopilotCondition(Model):
    """Part of CopilotRule.

    Required by the platform: condition_type, condition_values.
    """

    condition_type: Literal[
        "Intent", "ConversationStart", "ConversationTransfer", "ConversationEnd",
    ] | str | None = field("conditionType", default=None)
    condition_values: list[str] | None = field("conditionValues", default=None)
