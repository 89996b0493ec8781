# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .copilot_action import CopilotAction
    from .copilot_condition import CopilotCondition


class CopilotRule(Model):
    """CopilotRule of the Platform API.

    The platform requires: conditions, actions.
    """

    conditions: list[CopilotCondition] | None = field("conditions", default=None)
    actions: list[CopilotAction] | None = field("actions", default=None)
