# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CopilotFallbackAction


class Fallback(Model):
    """Part of RuleEngineConfig."""

    enabled: bool | None = field("enabled", default=None)
    actions: list[CopilotFallbackAction] | None = field("actions", default=None)
