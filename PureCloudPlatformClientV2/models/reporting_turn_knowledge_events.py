# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .reporting_turn_knowledge_feedback_event import ReportingTurnKnowledgeFeedbackEvent
    from .reporting_turn_knowledge_search_event import ReportingTurnKnowledgeSearchEvent


class ReportingTurnKnowledgeEvents(Model):
    """ReportingTurnKnowledgeEvents of the Platform API."""

    search: list[ReportingTurnKnowledgeSearchEvent] | None = field("search", default=None)
    feedback: list[ReportingTurnKnowledgeFeedbackEvent] | None = field("feedback", default=None)
