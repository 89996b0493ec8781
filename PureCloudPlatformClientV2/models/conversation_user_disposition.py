# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class ConversationUserDisposition(Model):
    """Part of Session.

    Required by the platform: code, user.
    """

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
