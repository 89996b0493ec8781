# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .v2_mobius_rules_topic_condition_rule_predicate import V2MobiusRulesTopicConditionRulePredicate


class V2MobiusRulesTopicCondition(Model):
    """V2MobiusRulesTopicCondition of the Platform API."""

    id: str | None = field("id", default=None)
    conditions: list[V2MobiusRulesTopicCondition] | None = field("conditions", default=None)
    predicates: list[V2MobiusRulesTopicConditionRulePredicate] | None = field("predicates", default=None)
    type: Literal["And", "Or", "Not", "Unknown"] | str | None = field("type", default=None)
