# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CopilotAction, CopilotCondition


class CopilotRule(Model):
    """Part of RuleConfig.

    Required by the platform: conditions, actions.
    """

    conditions: list[CopilotCondition] | None = field("conditions", default=None)
    actions: list[CopilotAction] | None = field("actions", default=None)
