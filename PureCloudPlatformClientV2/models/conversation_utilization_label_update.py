# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationUtilizationLabelUpdate(Model):
    """A conversation utilization label to change: utilization label id. Body of patch_conversation_utilizationlabel."""

    utilization_label_id: str | None = field("utilizationLabelId", default=None)
