# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import IntentFeedback, NluDomainVersion


class NluFeedbackResponse(Model):
    """NLU feedback, kept at /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}. Answer of
    get_languageunderstanding_domain_feedback_feedback_id and 1 more.
    """

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    intents: list[IntentFeedback] | None = field("intents", default=None)
    version: NluDomainVersion | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    language: str | None = field("language", default=None)
    self_uri: str | None = field("selfUri", default=None)
