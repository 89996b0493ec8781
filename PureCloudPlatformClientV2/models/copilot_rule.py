# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CopilotAction, CopilotCondition


class CopilotRule(Model):
    """Required by the platform: conditions, actions."""

    conditions: list[CopilotCondition] | None = field("conditions", default=None)
    actions: list[CopilotAction] | None = field("actions", default=None)
