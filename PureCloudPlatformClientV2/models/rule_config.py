# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CopilotRule


class RuleConfig(Model):
    """Part of RuleEngineConfig.

    Required by the platform: enabled, rule.
    """

    id: str | None = field("id", default=None)
    enabled: bool | None = field("enabled", default=None)
    rule: CopilotRule | None = field("rule", default=None)
