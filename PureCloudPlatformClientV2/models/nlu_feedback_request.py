# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import IntentFeedback


class NluFeedbackRequest(Model):
    """NLU feedback: text, intents, version id and 1 more. Body of post_languageunderstanding_domain_feedback.

    Required by the platform: text, intents, version_id.
    """

    text: str | None = field("text", default=None)
    intents: list[IntentFeedback] | None = field("intents", default=None)
    version_id: str | None = field("versionId", default=None)
    language: str | None = field("language", default=None)
