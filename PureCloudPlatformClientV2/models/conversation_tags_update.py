# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationTagsUpdate(Model):
    """Required by the platform: external_tag."""

    external_tag: str | None = field("externalTag", default=None)
