# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationUtilizationLabelUpdate(Model):
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
