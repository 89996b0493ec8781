# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CopilotRule


class RuleConfig(Model):
    """Required by the platform: enabled, rule."""

    id: str | None = field("id", default=None)
    enabled: bool | None = field("enabled", default=None)
    rule: CopilotRule | None = field("rule", default=None)
