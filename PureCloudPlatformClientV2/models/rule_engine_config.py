# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Fallback, RuleConfig


class RuleEngineConfig(Model):
    """Required by the platform: rules."""

    rules: list[RuleConfig] | None = field("rules", default=None)
    fallback: Fallback | None = field("fallback", default=None)
