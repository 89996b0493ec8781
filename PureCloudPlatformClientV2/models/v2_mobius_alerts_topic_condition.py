# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import V2MobiusAlertsTopicConditionRulePredicate


class V2MobiusAlertsTopicCondition(Model):
    id: str | None = field("id", default=None)
    conditions: list[V2MobiusAlertsTopicCondition] | None = field("conditions", default=None)
    predicates: list[V2MobiusAlertsTopicConditionRulePredicate] | None = field("predicates", default=None)
    type: Literal["And", "Or", "Not", "Unknown"] | str | None = field("type", default=None)
