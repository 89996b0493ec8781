# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .fallback import Fallback
    from .rule_config import RuleConfig


class RuleEngineConfig(Model):
    """RuleEngineConfig of the Platform API.

    The platform requires: rules.
    """

    rules: list[RuleConfig] | None = field("rules", default=None)
    fallback: Fallback | None = field("fallback", default=None)
