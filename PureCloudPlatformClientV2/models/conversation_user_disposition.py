# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class ConversationUserDisposition(Model):
    """Required by the platform: code, user."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
