# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Fallback, RuleConfig


class RuleEngineConfig(Model):
    """Part of Copilot.

    Required by the platform: rules.
    """

    rules: list[RuleConfig] | None = field("rules", default=None)
    fallback: Fallback | None = field("fallback", default=None)
