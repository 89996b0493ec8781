# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ReportingTurnKnowledgeFeedbackEvent, ReportingTurnKnowledgeSearchEvent


class ReportingTurnKnowledgeEvents(Model):
    """Part of ReportingTurn."""

    search: list[ReportingTurnKnowledgeSearchEvent] | None = field("search", default=None)
    feedback: list[ReportingTurnKnowledgeFeedbackEvent] | None = field("feedback", default=None)
