# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RoutingRule(Model):
    """One of the routing rules of a queue. In CreateQueueRequest and 3 more."""

    operator: Literal["MEETS_THRESHOLD", "ANY"] | str | None = field("operator", default=None)
    threshold: int | None = field("threshold", default=None)
    wait_seconds: float | None = field("waitSeconds", default=None)
