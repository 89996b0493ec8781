# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import KnowledgeBase


class KnowledgeTraining(Model):
    """A knowledge training, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}. Answer of
    get_knowledge_knowledgebase_language_training and 2 more.
    """

    id: str | None = field("id", default=None)
    date_triggered: datetime | None = field("dateTriggered", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    status: Literal["Queued", "InProgress", "Succeeded", "Failed"] | str | None = field("status", default=None)
    language_code: str | None = field("languageCode", default=None)
    knowledge_base: KnowledgeBase | None = field("knowledgeBase", default=None)
    error_message: str | None = field("errorMessage", default=None)
    knowledge_documents_state: Literal[
        "Draft", "Active", "Discarded", "Archived",
    ] | str | None = field("knowledgeDocumentsState", default=None)
    date_promoted: datetime | None = field("datePromoted", default=None)
    self_uri: str | None = field("selfUri", default=None)
