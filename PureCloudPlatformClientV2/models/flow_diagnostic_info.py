# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FlowDiagnosticInfo(Model):
    """Part of SurveyErrorDetails."""

    last_action_id: int | None = field("lastActionId", default=None)
