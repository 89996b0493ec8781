# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Copilot, KnowledgeBaseReference, UserReference


class Assistant(Model):
    """An assistant, kept at /api/v2/assistants/{assistantId}. Answer of get_assistant and 2 more; body of
    patch_assistant and 1 more.

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


class ConversationProfile(Model):
    """One of the conversation profiles of a google Dialogflow configuration. In GoogleDialogflowConfig.

    Required by the platform: language_code, name.
    """

    language_code: Literal[
        "en", "en-AU", "en-CA", "en-GB", "en-IN", "en-US",
    ] | str | None = field("languageCode", default=None)
    name: str | None = field("name", default=None)


class GoogleDialogflowConfig(Model):
    """Google Dialogflow configuration of an assistant. In Assistant.

    Required by the platform: conversation_profiles.
    """

    integration_id: str | None = field("integrationId", default=None)
    conversation_profiles: list[ConversationProfile] | None = field("conversationProfiles", default=None)


class KnowledgeBaseWithDialectReference(Model):
    """One of the knowledge bases of a knowledge suggestion configuration. In KnowledgeSuggestionConfig.

    Required by the platform: id, language_code.
    """

    id: str | None = field("id", default=None)
    language_code: Literal[
        "en-ZA", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "es-US", "es-ES", "nl-NL", "fr-CA", "fr-FR", "de-DE",
        "it-IT", "pt-PT", "pt-BR", "ar-AE", "ja-JP", "sv-SE", "de-AT", "de-CH", "da-DK", "fr-BE", "fr-CH", "es-MX",
        "es-CO", "es-AR",
    ] | str | None = field("languageCode", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeSuggestionConfig(Model):
    """Knowledge suggestion configuration of an assistant. In Assistant.

    Required by the platform: vendor_name.
    """

    vendor_name: Literal[
        "GoogleDialogflow", "GenesysKnowledge", "Unknown",
    ] | str | None = field("vendorName", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    knowledge_bases: list[KnowledgeBaseWithDialectReference] | None = field("knowledgeBases", default=None)


class TranscriptionConfig(Model):
    """One of GoogleDialogflow, Unknown, Genesys. In Assistant.

    Required by the platform: vendor_name.
    """

    vendor_name: Literal["GoogleDialogflow", "Unknown", "Genesys"] | str | None = field("vendorName", default=None)
