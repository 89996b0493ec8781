# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PublishDraftInput(Model):
    """A publish draft input: version. Body of post_integrations_action_draft_publish.

    Required by the platform: version.
    """

    version: int | None = field("version", default=None)
