# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Copilot, GoogleDialogflowConfig, KnowledgeSuggestionConfig, TranscriptionConfig, UserReference


class Assistant(Model):
    """Given by get_assistant and 2 more; taken by patch_assistant and 1 more.

    Required by the platform: name, transcription_config, knowledge_suggestion_config.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    google_dialogflow_config: GoogleDialogflowConfig | None = field("googleDialogflowConfig", default=None)
    transcription_config: TranscriptionConfig | None = field("transcriptionConfig", default=None)
    knowledge_suggestion_config: KnowledgeSuggestionConfig | None = field("knowledgeSuggestionConfig", default=None)
    state: Literal["Active", "Inactive"] | str | None = field("state", default=None)
    copilot: Copilot | None = field("copilot", default=None)
    self_uri: str | None = field("selfUri", default=None)
