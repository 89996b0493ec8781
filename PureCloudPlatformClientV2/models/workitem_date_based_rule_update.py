# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .workitem_date_based_condition_update import WorkitemDateBasedConditionUpdate


class WorkitemDateBasedRuleUpdate(Model):
    """WorkitemDateBasedRuleUpdate of the Platform API."""

    name: str | None = field("name", default=None)
    condition: WorkitemDateBasedConditionUpdate | None = field("condition", default=None)
