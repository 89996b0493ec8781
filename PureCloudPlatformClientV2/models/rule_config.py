# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .copilot_rule import CopilotRule


class RuleConfig(Model):
    """RuleConfig of the Platform API.

    The platform requires: enabled, rule.
    """

    id: str | None = field("id", default=None)
    enabled: bool | None = field("enabled", default=None)
    rule: CopilotRule | None = field("rule", default=None)
