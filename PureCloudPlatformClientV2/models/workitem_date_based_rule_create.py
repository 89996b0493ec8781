# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemDateBasedCondition


class WorkitemDateBasedRuleCreate(Model):
    """Required by the platform: name, condition."""

    name: str | None = field("name", default=None)
    condition: WorkitemDateBasedCondition | None = field("condition", default=None)
