# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FlowActivityQueryMetric(Model):
    """FlowActivityQueryMetric of the Platform API.

    The platform requires: metric.
    """

    metric: Literal["oFlow"] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
