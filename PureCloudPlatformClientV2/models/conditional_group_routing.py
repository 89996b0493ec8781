# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, MemberGroup


class ConditionalGroupRouting(Model):
    """Conditional group routing of a queue. In CreateQueueRequest and 3 more."""

    rules: list[ConditionalGroupRoutingRule] | None = field("rules", default=None)


class ConditionalGroupRoutingRule(Model):
    """One of the rules of a conditional group routing. In ConditionalGroupRouting."""

    queue: DomainEntityRef | None = field("queue", default=None)
    metric: Literal["EstimatedWaitTime", "ServiceLevel"] | str | None = field("metric", default=None)
    operator: Literal[
        "GreaterThan", "GreaterThanOrEqualTo", "LessThan", "LessThanOrEqualTo",
    ] | str | None = field("operator", default=None)
    condition_value: float | None = field("conditionValue", default=None)
    groups: list[MemberGroup] | None = field("groups", default=None)
    wait_seconds: int | None = field("waitSeconds", default=None)
