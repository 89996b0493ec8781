# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationUtilizationLabelUpdate(Model):
    """ConversationUtilizationLabelUpdate of the Platform API."""

    utilization_label_id: str | None = field("utilizationLabelId", default=None)
