# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LabelUtilizationRequest


class CreateUtilizationLabelRequest(Model):
    """A utilization label to create: name and utilization. Body of post_routing_utilization_labels.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    utilization: LabelUtilizationRequest | None = field("utilization", default=None)
