# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LabelUtilizationRequest, MediaUtilization


class UtilizationRequest(Model):
    """A utilization: utilization and label utilizations. Body of put_routing_user_utilization and 1 more."""

    utilization: dict[str, MediaUtilization] | None = field("utilization", default=None)
    label_utilizations: dict[str, LabelUtilizationRequest] | None = field("labelUtilizations", default=None)
