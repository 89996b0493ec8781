# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .copilot_fallback_action import CopilotFallbackAction


class Fallback(Model):
    """Fallback of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    actions: list[CopilotFallbackAction] | None = field("actions", default=None)
