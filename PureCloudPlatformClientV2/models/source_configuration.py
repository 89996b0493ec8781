# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SourceConfiguration(Model):
    """Source configuration of an email external established event. In EmailExternalEstablishedEvent and 12 more.

    Required by the platform: source_id, interaction_id.
    """

    source_id: str | None = field("sourceId", default=None)
    interaction_id: str | None = field("interactionId", default=None)
    tag_id: str | None = field("tagId", default=None)
