# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RoutingRule(Model):
    operator: Literal["MEETS_THRESHOLD", "ANY"] | str | None = field("operator", default=None)
    threshold: int | None = field("threshold", default=None)
    wait_seconds: float | None = field("waitSeconds", default=None)
