# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .v2_mobius_alerts_topic_condition_rule_predicate import V2MobiusAlertsTopicConditionRulePredicate


class V2MobiusAlertsTopicCondition(Model):
    """V2MobiusAlertsTopicCondition of the Platform API."""

    id: str | None = field("id", default=None)
    conditions: list[V2MobiusAlertsTopicCondition] | None = field("conditions", default=None)
    predicates: list[V2MobiusAlertsTopicConditionRulePredicate] | None = field("predicates", default=None)
    type: Literal["And", "Or", "Not", "Unknown"] | str | None = field("type", default=None)
