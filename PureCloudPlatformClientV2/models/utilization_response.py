# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LabelUtilizationResponse, MediaUtilization


class UtilizationResponse(Model):
    """A utilization: utilization and label utilizations. Answer of get_routing_utilization and 1 more."""

    utilization: dict[str, MediaUtilization] | None = field("utilization", default=None)
    label_utilizations: dict[str, LabelUtilizationResponse] | None = field("labelUtilizations", default=None)
