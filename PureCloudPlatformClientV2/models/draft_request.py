# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DraftIntents


class DraftRequest(Model):
    """A draft: intents and topics. Body of patch_languageunderstanding_miner_draft."""

    intents: list[DraftIntents] | None = field("intents", default=None)
    topics: list[DraftTopicRequest] | None = field("topics", default=None)


class DraftTopicRequest(Model):
    """One of the topics of a draft. In DraftRequest.

    Required by the platform: id, name, phrases.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    phrases: list[str] | None = field("phrases", default=None)
    self_uri: str | None = field("selfUri", default=None)
