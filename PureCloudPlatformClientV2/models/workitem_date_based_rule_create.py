# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .workitem_date_based_condition import WorkitemDateBasedCondition


class WorkitemDateBasedRuleCreate(Model):
    """WorkitemDateBasedRuleCreate of the Platform API.

    The platform requires: name, condition.
    """

    name: str | None = field("name", default=None)
    condition: WorkitemDateBasedCondition | None = field("condition", default=None)
