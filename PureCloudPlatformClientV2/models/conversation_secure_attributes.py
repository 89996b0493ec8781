# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationSecureAttributes(Model):
    """ConversationSecureAttributes of the Platform API."""

    attributes: dict[str, str] | None = field("attributes", default=None)
    version: int | None = field("version", default=None)
