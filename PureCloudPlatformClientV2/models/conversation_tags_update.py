# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationTagsUpdate(Model):
    """ConversationTagsUpdate of the Platform API.

    The platform requires: external_tag.
    """

    external_tag: str | None = field("externalTag", default=None)
